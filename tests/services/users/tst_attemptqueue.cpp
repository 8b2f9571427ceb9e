// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "users/attemptqueue.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace tessera::users;

class TestAttemptQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheOthers()
    {
        AttemptQueue queue(10);
        QCOMPARE(queue.enter(QStringLiteral("a")), 0);
        QCOMPARE(queue.enter(QStringLiteral("a")), 1);
        QCOMPARE(queue.enter(QStringLiteral("b")), 0);
        queue.leave(QStringLiteral("a"));
        QCOMPARE(queue.others(QStringLiteral("a")), 0);
    }

    void whoIsAloneIsNotSentBack()
    {
        AttemptQueue queue(10);
        (void)queue.enter(QStringLiteral("a"));
        QCOMPARE(queue.stepBack(QStringLiteral("a"), [] { return true; }), AttemptQueue::StepBack::Alone);
        QCOMPARE(queue.others(QStringLiteral("a")), 0);
    }

    void oneThatEndsAtOnceLetsTheNextGoOn()
    {
        AttemptQueue queue(10);
        const QString key = QStringLiteral("a");
        QStringList resumed;
        (void)queue.enter(key);
        for (const bool goesOn : {false, false, true, true}) {
            (void)queue.enter(key);
            QCOMPARE(queue.stepBack(key,
                         [&resumed, goesOn] {
                             resumed.append(goesOn ? QStringLiteral("on") : QStringLiteral("ended"));
                             return goesOn;
                         }),
                AttemptQueue::StepBack::Waits);
        }
        queue.leave(key);
        QCOMPARE(resumed, (QStringList{QStringLiteral("ended"), QStringLiteral("ended"), QStringLiteral("on")}));
        queue.leave(key);
        QCOMPARE(resumed.size(), 4);
        queue.leave(key);
        QCOMPARE(queue.enter(key), 0);
    }

    void noMoreWaitThanMay()
    {
        AttemptQueue queue(1);
        for (const QString &key : {QStringLiteral("a"), QStringLiteral("b")}) {
            (void)queue.enter(key);
            (void)queue.enter(key);
        }
        QCOMPARE(queue.stepBack(QStringLiteral("a"), [] { return true; }), AttemptQueue::StepBack::Waits);
        QCOMPARE(queue.stepBack(QStringLiteral("b"), [] { return true; }), AttemptQueue::StepBack::Full);
        QCOMPARE(queue.others(QStringLiteral("b")), 0);
    }

    // However attempts meet, each is resumed: none is left behind.
    void nobodyIsForgotten()
    {
        AttemptQueue queue(1000);
        const QString key = QStringLiteral("a");
        std::atomic<int> done = 0;
        constexpr int threads = 8, attempts = 2000;
        const auto finish = [&] {
            ++done;
            queue.leave(key);
        };
        {
            std::vector<std::jthread> callers;
            callers.reserve(threads);
            for (int n = 0; n < threads; ++n)
                callers.emplace_back([&] {
                    for (int attempt = 0; attempt < attempts; ++attempt) {
                        if (queue.enter(key) == 0) {
                            finish();
                            continue;
                        }
                        switch (queue.stepBack(key, [&done] {
                            ++done;
                            return false;
                        })) {
                        case AttemptQueue::StepBack::Waits: break;
                        case AttemptQueue::StepBack::Alone: finish(); break;
                        case AttemptQueue::StepBack::Full: ++done; break;
                        }
                    }
                });
        }
        QCOMPARE(done.load(), threads * attempts);
        QCOMPARE(queue.enter(key), 0);
    }
};

QTEST_GUILESS_MAIN(TestAttemptQueue)
#include "tst_attemptqueue.moc"
