// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "admin/requestfeed.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace tessera;
using namespace tessera::admin;

namespace {

RequestEntry numbered(int number)
{
    RequestEntry entry;
    entry.status = number;
    return entry;
}

} // namespace

class TestRequestFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsNothingForNobody()
    {
        RequestFeed feed;
        feed.add(numbered(1));
        QCOMPARE(feed.take().entries.size(), 0);
        feed.setFollowed(true);
        feed.add(numbered(2));
        feed.setFollowed(false);
        QCOMPARE(feed.take().entries.size(), 0);
    }

    void givesTheOldestFirstAndOnce()
    {
        RequestFeed feed;
        feed.setFollowed(true);
        for (int i = 0; i < 3; ++i)
            feed.add(numbered(i));
        const RequestFeed::Taken taken = feed.take();
        QCOMPARE(taken.entries.size(), 3);
        QCOMPARE(taken.entries.first().status, 0);
        QCOMPARE(taken.missed, 0);
        QCOMPARE(feed.take().entries.size(), 0);
    }

    void keepsNoMoreThanTheBeginningOfWhatIsLong()
    {
        RequestFeed feed;
        feed.setFollowed(true);
        RequestEntry entry = numbered(404);
        entry.method = QByteArray(4'000, 'M');
        entry.path = '/' + QByteArray("ü").repeated(2'000);
        entry.userAgent = QByteArray(16'000, 'a');
        feed.add(entry);
        entry.method = QByteArray(32, 'M');
        entry.path = QByteArray(512, '/');
        entry.userAgent = QByteArray(256, 'a');
        feed.add(entry);
        const QList<RequestEntry> kept = feed.take().entries;
        QCOMPARE(kept.first().method, QByteArray(32, 'M') + "…");
        QCOMPARE(kept.first().path, '/' + QByteArray("ü").repeated(255) + "…"); // no half a character
        QCOMPARE(kept.first().userAgent, QByteArray(256, 'a') + "…");
        QCOMPARE(kept.last().method, entry.method);
        QCOMPARE(kept.last().path, entry.path);
        QCOMPARE(kept.last().userAgent, entry.userAgent);
    }

    void losesTheOldestAndSaysHowMany()
    {
        RequestFeed feed;
        feed.setFollowed(true);
        const int all = int(RequestFeed::capacity) + 5;
        for (int i = 0; i < all; ++i)
            feed.add(numbered(i));
        const RequestFeed::Taken taken = feed.take();
        QCOMPARE(taken.entries.size(), qsizetype(RequestFeed::capacity));
        QCOMPARE(taken.entries.first().status, 5);
        QCOMPARE(taken.missed, 5);
        QCOMPARE(feed.take().missed, 0);
    }

    void everyEntryOfManyThreadsIsTakenOrMissed()
    {
        RequestFeed feed;
        feed.setFollowed(true);
        quint64 seen = 0;
        {
            std::vector<std::jthread> workers;
            workers.reserve(4);
            for (int worker = 0; worker < 4; ++worker) {
                workers.emplace_back([&feed] {
                    for (int i = 0; i < 20'000; ++i)
                        feed.add(numbered(i));
                });
            }
            for (int i = 0; i < 50; ++i) {
                const RequestFeed::Taken taken = feed.take();
                seen += quint64(taken.entries.size()) + taken.missed;
            }
        }
        const RequestFeed::Taken rest = feed.take();
        QCOMPARE(seen + quint64(rest.entries.size()) + rest.missed, 80'000);
        QCOMPARE(feed.totals(Service::Auth).requests, 80'000);
    }

    void totalsMissNothingWhoeverFollows()
    {
        RequestFeed feed;
        for (const bool followed : {false, true}) {
            feed.setFollowed(followed);
            for (int i = 0; i < int(RequestFeed::capacity) + 10; ++i)
                feed.add(numbered(200));
            for (const int status : {204, 304, 400, 404, 503})
                feed.count(Service::Auth, "GET", "/auth/me", status, false);
        }
        const RequestTotals totals = feed.totals(Service::Auth);
        const quint64 rounds = 2;
        QCOMPARE(totals.requests, rounds * (RequestFeed::capacity + 15));
        QCOMPARE(totals.successes, rounds * (RequestFeed::capacity + 11));
        QCOMPARE(totals.redirections, rounds);
        QCOMPARE(totals.clientErrors, rounds * 2);
        QCOMPARE(totals.serverErrors, rounds);
        QCOMPARE(totals.aborted, 0);
        QCOMPARE(feed.totals(Service::Resource).requests, 0);
    }

    void whoWentTooEarlyIsCountedOnce()
    {
        RequestFeed feed;
        feed.count(Service::Resource, "GET", "/api/data", 0, true);
        feed.count(Service::Resource, "GET", "/api/data", 200, true);
        const RequestTotals totals = feed.totals(Service::Resource);
        QCOMPARE(totals.aborted, 2);
        QCOMPARE(totals.successes, 0);
        QCOMPARE(totals.requests, 2);
    }

    void signInsAreCountedByTheirOutcome_data()
    {
        QTest::addColumn<int>("service");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<quint64>("accepted");
        QTest::addColumn<quint64>("refused");
        const auto row = [](const char *name, Service service, const QByteArray &method, const QByteArray &path,
                             int status, quint64 accepted, quint64 refused) {
            QTest::newRow(name) << int(service) << method << path << status << accepted << refused;
        };
        row("accepted", Service::Auth, "POST", "/auth/signin", 200, 1, 0);
        row("accepted by the other name", Service::Auth, "POST", "/auth/login", 200, 1, 0);
        row("refused", Service::Auth, "POST", "/auth/login", 401, 0, 1);
        row("throttled", Service::Auth, "POST", "/auth/signin", 429, 0, 1);
        row("not understood", Service::Auth, "POST", "/auth/signin", 422, 0, 0);
        row("too many", Service::Auth, "POST", "/auth/signin", 503, 0, 0);
        row("another method", Service::Auth, "GET", "/auth/signin", 401, 0, 0);
        row("another path", Service::Auth, "POST", "/auth/refresh", 401, 0, 0);
        row("another service", Service::Resource, "POST", "/auth/signin", 401, 0, 0);
    }
    void signInsAreCountedByTheirOutcome()
    {
        QFETCH(const int, service);
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, path);
        QFETCH(const int, status);
        RequestFeed feed;
        feed.count(Service(service), method, path, status, false);
        QTEST(feed.totals(Service(service)).signInsAccepted, "accepted");
        QTEST(feed.totals(Service(service)).signInsRefused, "refused");
        QCOMPARE(feed.totals(Service(service)).requests, 1);
    }
};

QTEST_GUILESS_MAIN(TestRequestFeed)
#include "tst_requestfeed.moc"
