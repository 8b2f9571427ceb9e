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
    }
};

QTEST_GUILESS_MAIN(TestRequestFeed)
#include "tst_requestfeed.moc"
