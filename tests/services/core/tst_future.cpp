// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What later results promise, above all where one thread attaches what follows while another finishes.
#include "core/background.h"
#include "support/await.h"

#include <QThread>

#include <barrier>
#include <stdexcept>
#include <thread>

using namespace tessera;

namespace {

constexpr int rounds = 20'000;

/// Does both at once, again and again: each round gets a fresh promise, which one thread finishes and another follows.
template <typename Follow>
void race(const Follow &follow)
{
    std::vector<Promise<int>> promises(rounds);
    std::vector<Future<int>> futures;
    futures.reserve(rounds);
    for (const Promise<int> &promise : promises)
        futures.push_back(promise.future());
    std::barrier together(2);
    std::jthread finishing([&] {
        for (int round = 0; round < rounds; ++round) {
            together.arrive_and_wait();
            promises[std::size_t(round)].finish(round);
        }
    });
    for (int round = 0; round < rounds; ++round) {
        together.arrive_and_wait();
        follow(futures[std::size_t(round)]);
    }
}

/// What a future ended with in place of a value.
template <typename T>
QByteArray thrownBy(const Future<T> &future)
{
    try {
        (void)future.result();
        return {};
    } catch (const std::exception &thrown) {
        return thrown.what();
    }
}

} // namespace

class TestFuture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFollowsRunsOnceHoweverTheyMeet();
    void whatFollowsInAnObjectRunsOnceHoweverTheyMeet();
    void anObjectThatGoesWhileItIsCalledIsNotCalled();
    void chainsPassValuesAndFutures();
    void severalMayFollow();
    void whatIsThrownPassesThroughAChain();
    void aPromiseThatIsGivenUpSaysSo();
    void theFirstEndStands();
    void aPromiseMayBeDestroyedByWhatFollows();
    void whatCannotBeCopiedIsHandedOver();
    void followsInTheThreadOfItsObject();
    void dropsWhatItHoldsWithItsObject();
    void allOfSeveral();
    void aPoolOfOneThreadIsAQueue();
};

void TestFuture::whatFollowsRunsOnceHoweverTheyMeet()
{
    std::atomic<int> runs = 0;
    std::atomic<qint64> sum = 0;
    std::vector<Future<int>> last;
    last.reserve(rounds);
    race([&](const Future<int> &future) {
        last.push_back(future
                .then([&](int round) {
                    ++runs;
                    return round;
                })
                .then([&](int round) {
                    sum += round;
                    return round;
                }));
    });
    QCOMPARE(runs.load(), rounds);
    QCOMPARE(sum.load(), qint64(rounds) * (rounds - 1) / 2);
    for (int round = 0; round < rounds; ++round)
        QCOMPARE(last[std::size_t(round)].result(), round);
}

void TestFuture::whatFollowsInAnObjectRunsOnceHoweverTheyMeet()
{
    QObject context;
    int runs = 0;
    bool isElsewhere = false;
    race([&](const Future<int> &future) {
        future.then(&context, [&](int) {
            ++runs;
            isElsewhere |= QThread::currentThread() != context.thread();
        });
    });
    QTRY_COMPARE(runs, rounds);
    QVERIFY(!isElsewhere);
    QCoreApplication::processEvents();
    QCOMPARE(runs, rounds);
}

void TestFuture::anObjectThatGoesWhileItIsCalledIsNotCalled()
{
    std::vector<std::unique_ptr<QObject>> contexts;
    std::vector<bool> isGone(rounds, false);
    std::vector<bool> wasCalledDead(rounds, false);
    contexts.reserve(rounds);
    for (int i = 0; i < rounds; ++i)
        contexts.push_back(std::make_unique<QObject>());
    std::size_t at = 0;
    race([&](const Future<int> &future) {
        const std::size_t own = at++;
        future.then(contexts[own].get(), [&, own](int) { wasCalledDead[own] = isGone[own]; });
        if (own % 3 != 0)
            QCoreApplication::processEvents();
        contexts[own].reset();
        isGone[own] = true;
    });
    QCoreApplication::processEvents();
    QVERIFY(std::ranges::none_of(wasCalledDead, std::identity()));
}

void TestFuture::chainsPassValuesAndFutures()
{
    Promise<int> first;
    Promise<QString> second;
    const Future<QString> chain = first.future().then([](int number) { return number + 1; }).then([&](int number) {
        return second.future().then([number](const QString &text) { return text.repeated(number); });
    });
    int told = 0;
    const Future<void> end = chain.then([&](const QString &) { ++told; });
    first.finish(2);
    QVERIFY(!chain.isFinished());
    second.finish(QStringLiteral("ab"));
    QCOMPARE(chain.result(), QStringLiteral("ababab"));
    QVERIFY(end.isFinished());
    QCOMPARE(told, 1);
    QCOMPARE(end.then([] { return 7; }).result(), 7);
    QCOMPARE(readyFuture(5).then([](int number) { return number * 2; }).result(), 10);
}

void TestFuture::severalMayFollow()
{
    Promise<int> promise;
    const Future<int> future = promise.future();
    QList<int> order;
    future.then([&](int) { order.append(1); });
    future.then([&](int) { order.append(2); });
    promise.finish(0);
    future.then([&](int) { order.append(3); });
    QCOMPARE(order, QList<int>({1, 2, 3}));
}

void TestFuture::whatIsThrownPassesThroughAChain()
{
    Promise<int> promise;
    bool wasCalled = false;
    bool sawTheEnd = false;
    const auto thrower = promise.future().then([](int) -> int { throw std::runtime_error("no"); });
    const auto after = thrower.then([&](int) { wasCalled = true; });
    const auto inner = promise.future().then([&](int) { return Future<int>(thrower); });
    const auto handled = thrower.then([&](const Future<int> &ended) {
        sawTheEnd = !ended.hasResult();
        return 3;
    });
    const auto before = promise.future().then([](int) -> Future<int> { throw std::runtime_error("early"); });
    promise.finish(1);
    QCOMPARE(thrownBy(thrower), QByteArrayLiteral("no"));
    QCOMPARE(thrownBy(after), QByteArrayLiteral("no"));
    QCOMPARE(thrownBy(inner), QByteArrayLiteral("no"));
    QCOMPARE(thrownBy(thrower), QByteArrayLiteral("no")); // as often as one asks
    QCOMPARE(thrownBy(before), QByteArrayLiteral("early"));
    QVERIFY(!wasCalled);
    QVERIFY(sawTheEnd);
    QCOMPARE(handled.result(), 3);
    QVERIFY(!after.hasResult());
    QVERIFY(promise.future().hasResult());
    const auto value = promise.future().then([](int) { return readyFuture(QStringLiteral("inner")); });
    const auto again = promise.future().then([&](int) { return Future<QString>(value); });
    QCOMPARE(again.result(), value.result());
}

void TestFuture::aPromiseThatIsGivenUpSaysSo()
{
    Future<int> future;
    QVERIFY(!future.isValid() && future.isFinished() && !future.hasResult());
    {
        const Promise<int> promise;
        future = promise.future();
        QVERIFY(future.isValid() && !future.isFinished());
    }
    QVERIFY(future.isFinished());
    QCOMPARE(thrownBy(future), QByteArray(BrokenPromise().what()));
    QVERIFY_THROWS_EXCEPTION(BrokenPromise, (void)future.then([](int) { return 1; }).result());

    Promise<int> replaced;
    future = replaced.future();
    replaced = Promise<int>();
    QVERIFY_THROWS_EXCEPTION(BrokenPromise, (void)future.result());
}

void TestFuture::theFirstEndStands()
{
    Promise<int> promise;
    int runs = 0;
    promise.future().then([&](int) { ++runs; });
    promise.finish(1);
    promise.finish(2);
    promise.fail(std::make_exception_ptr(std::runtime_error("late")));
    QCOMPARE(promise.future().result(), 1);
    QCOMPARE(runs, 1);
}

void TestFuture::aPromiseMayBeDestroyedByWhatFollows()
{
    auto promise = std::make_unique<Promise<int>>();
    const Future<int> future = promise->future();
    int followed = 0;
    future.then([&](int) { promise.reset(); });
    future.then([&](int value) { followed = value; });
    promise->finish(9);
    QVERIFY(!promise);
    QCOMPARE(followed, 9);
}

void TestFuture::whatCannotBeCopiedIsHandedOver()
{
    Promise<std::unique_ptr<int>> promise;
    const auto read = promise.future().then([](std::unique_ptr<int> value) { return *value; });
    promise.finish(std::make_unique<int>(4));
    QCOMPARE(read.result(), 4);
    QCOMPARE(*readyFuture(std::make_unique<int>(5)).takeResult(), 5);
}

void TestFuture::followsInTheThreadOfItsObject()
{
    Promise<int> here;
    int at = 0;
    QObject context;
    here.future().then(&context, [&](int value) { at = value; });
    here.finish(1);
    QCOMPARE(at, 1); // finished in the object's thread: now
    here.future().then(&context, [&](int value) { at = value + 1; });
    QCOMPARE(at, 2);

    QThread *ran = nullptr;
    const Future<int> later =
        inBackground([] { return QThread::currentThread(); }).then(&context, [&](QThread *worker) {
            ran = QThread::currentThread();
            return worker == ran ? 0 : 8;
        });
    QCOMPARE(test::await(later), 8);
    QCOMPARE(ran, context.thread());
}

void TestFuture::dropsWhatItHoldsWithItsObject()
{
    Promise<int> promise;
    const auto held = std::make_shared<int>();
    auto context = std::make_unique<QObject>();
    const Future<void> followed = promise.future().then(context.get(), [held](int) {});
    QCOMPARE(held.use_count(), 2L);
    context.reset();
    QCOMPARE(held.use_count(), 1L);
    QVERIFY_THROWS_EXCEPTION(BrokenPromise, followed.result());
    promise.finish(1);

    // Nothing stays at an object that outlives what it was asked for.
    class Living : public QObject
    {
    public:
        using QObject::receivers;
    } living;
    for (int i = 0; i < 3; ++i)
        readyFuture(i).then(&living, [held](int) {});
    QCOMPARE(held.use_count(), 1L);
    QCOMPARE(living.receivers(SIGNAL(destroyed(QObject *))), 0);
}

void TestFuture::allOfSeveral()
{
    QCOMPARE(whenAll(QList<Future<int>>()).result().size(), 0);
    std::vector<Promise<int>> promises(3);
    QList<Future<int>> futures;
    for (const Promise<int> &promise : promises)
        futures.append(promise.future());
    const auto all = whenAll(futures);
    promises[2].finish(2);
    promises[0].finish(0);
    QVERIFY(!all.isFinished());
    promises[1].fail(std::make_exception_ptr(std::runtime_error("one")));
    const QList<Future<int>> ended = all.result();
    QCOMPARE(ended.at(0).result(), 0);
    QCOMPARE(thrownBy(ended.at(1)), QByteArrayLiteral("one"));
    QCOMPARE(ended.at(2).result(), 2);
}

void TestFuture::aPoolOfOneThreadIsAQueue()
{
    QThreadPool pool;
    pool.setMaxThreadCount(1);
    QList<int> order;
    QList<Future<void>> works;
    for (int i = 0; i < 100; ++i)
        works.append(runOn(pool, [&order, i] { order.append(i); }));
    const Future<int> throwing = runOn(pool, []() -> int { throw std::runtime_error("work"); });
    works.constLast().waitForFinished();
    QCOMPARE(order.size(), 100);
    QVERIFY(std::ranges::is_sorted(order));
    QCOMPARE(thrownBy(throwing), QByteArrayLiteral("work"));
}

QTEST_GUILESS_MAIN(TestFuture)

#include "tst_future.moc"
