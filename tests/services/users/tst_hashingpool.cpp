// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/await.h"
#include "users/hashingpool.h"

#include <QTest>

#include <sys/resource.h>
#include <unistd.h>

#include <latch>
#include <semaphore>

using namespace tessera;
using namespace tessera::users;
using tessera::test::await;

class TestHashingPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesResults()
    {
        HashingPool pool(2);
        QCOMPARE(await(pool.run([] { return 42; })).value(), 42);
        QVERIFY(await(pool.run([] { return std::this_thread::get_id(); })).value() != std::this_thread::get_id());
    }

    void worksAtALowerPriority()
    {
        HashingPool pool(1);
        const int own = getpriority(PRIO_PROCESS, 0);
        const auto inPool = [] { return getpriority(PRIO_PROCESS, id_t(gettid())); };
        QCOMPARE(await(pool.run(inPool)).value(), std::max(own, 10));
        QCOMPARE(getpriority(PRIO_PROCESS, 0), own);
    }

    void asManyAtOnceAsThereAreThreads()
    {
        HashingPool pool(3);
        std::latch together(3);
        QList<Future<Result<bool, HashingError>>> futures;
        for (int n = 0; n < 3; ++n)
            futures.append(pool.run([&together] {
                together.arrive_and_wait();
                return true;
            }));
        for (const auto &future : futures)
            QVERIFY(await(future).has_value());
    }

    void refusesWhatCannotWait()
    {
        HashingPool pool(1, 2);
        std::binary_semaphore begun(0), goOn(0);
        auto running = pool.run([&] {
            begun.release();
            goOn.acquire();
            return 1;
        });
        begun.acquire();
        auto first = pool.run([] { return 2; });
        auto second = pool.run([] { return 3; });
        QCOMPARE(pool.load(), 3);
        QVERIFY(pool.expectedWait() >= std::chrono::seconds(1));

        const auto refused = pool.run([] { return 4; });
        QVERIFY(refused.isFinished());
        QCOMPARE(refused.result().error().code, HashingError::Busy);
        goOn.release();
        QCOMPARE(await(running).value(), 1);
        QCOMPARE(await(first).value(), 2);
        QCOMPARE(await(second).value(), 3);
    }

    void anImportWaitsForRoom()
    {
        HashingPool pool(1, 1);
        std::atomic<int> done = 0;
        QList<Future<Result<int, HashingError>>> futures;
        for (int n = 0; n < 20; ++n)
            futures.append(pool.run([&done] { return ++done; }, HashingPool::WhenFull::Wait));
        for (const auto &future : futures)
            QVERIFY(await(future).has_value());
        QCOMPARE(done.load(), 20);
    }

    void aTaskThatThrowsFinishesItsFuture()
    {
        HashingPool pool(1);
        QTest::ignoreMessage(QtCriticalMsg, "A password could not be hashed: std::bad_alloc.");
        QCOMPARE(await(pool.run([]() -> int { throw std::bad_alloc(); })).error().code, HashingError::Failed);
        QTest::ignoreMessage(QtCriticalMsg, "A password could not be hashed, for a reason that is not known.");
        QCOMPARE(await(pool.run([]() -> int { throw 1; })).error().code, HashingError::Failed);
        QCOMPARE(await(pool.run([] { return 1; })).value(), 1);
    }

    void whatWaitsAtTheEndIsToldSo()
    {
        Future<Result<int, HashingError>> running, waiting;
        std::binary_semaphore begun(0);
        {
            HashingPool pool(1);
            running = pool.run([&] {
                begun.release();
                while (pool.load() > 1)
                    std::this_thread::yield();
                return 1;
            });
            waiting = pool.run([] { return 2; });
            begun.acquire();
        }
        QVERIFY(running.isFinished() && waiting.isFinished());
        QCOMPARE(running.result().value(), 1);
        QCOMPARE(waiting.result().error().code, HashingError::Closed);
    }

    void everyFutureIsFinishedUnderLoad()
    {
        std::atomic<int> answered = 0;
        constexpr int callers = 8, calls = 500;
        {
            HashingPool pool(2, 16);
            std::vector<std::jthread> threads;
            threads.reserve(callers);
            for (int n = 0; n < callers; ++n)
                threads.emplace_back([&] {
                    for (int call = 0; call < calls; ++call)
                        pool.run([] { return 1; }).then([&answered](const Result<int, HashingError> &) { ++answered; });
                });
        }
        QCOMPARE(answered.load(), callers * calls);
    }
};

QTEST_GUILESS_MAIN(TestHashingPool)
#include "tst_hashingpool.moc"
