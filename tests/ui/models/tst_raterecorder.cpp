// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeclock.h"
#include "ui/models/raterecorder.h"

#include <QSignalSpy>
#include <QTest>

using namespace tessera;
using namespace tessera::ui;
using namespace std::chrono_literals;

class TestRateRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatBothServicesAnswerIsCounted();
    void whatWasBeforeIsNotCounted();
    void eachSecondIsTold();
};

void TestRateRecorder::whatBothServicesAnswerIsCounted()
{
    const test::FakeClock clock;
    admin::RequestFeed feed;
    const RateRecorder recorder(feed, clock);
    feed.count(admin::Service::Auth, "POST", "/auth/signin", 200, false);
    feed.count(admin::Service::Auth, "POST", "/auth/login", 401, false);
    feed.count(admin::Service::Auth, "GET", "/auth/me", 503, false);
    feed.count(admin::Service::Resource, "GET", "/api/data", 200, false);
    feed.count(admin::Service::Resource, "GET", "/api/data", 401, false);
    feed.count(admin::Service::Resource, "GET", "/api/data", 0, true);
    const RateCount expected{.requests = 6, .refused = 2, .failed = 2, .signIns = 2, .signInsRefused = 1};
    QTRY_COMPARE(recorder.series().total(RateSpan::Day, clock.now()), expected);
}

void TestRateRecorder::whatWasBeforeIsNotCounted()
{
    test::FakeClock clock;
    admin::RequestFeed feed;
    for (int i = 0; i < 1000; ++i)
        feed.count(admin::Service::Auth, "GET", "/healthz", 200, false);
    const RateRecorder recorder(feed, clock);
    feed.count(admin::Service::Auth, "GET", "/healthz", 200, false);
    QTRY_COMPARE(recorder.series().total(RateSpan::Day, clock.now()).requests, 1u);
}

void TestRateRecorder::eachSecondIsTold()
{
    test::FakeClock clock;
    admin::RequestFeed feed;
    RateRecorder recorder(feed, clock);
    QSignalSpy passed(&recorder, &RateRecorder::secondPassed);
    clock.advance(1s);
    QTRY_COMPARE(passed.count(), 1);
    clock.advance(1s);
    QTRY_COMPARE(passed.count(), 2);
}

QTEST_GUILESS_MAIN(TestRateRecorder)
#include "tst_raterecorder.moc"
