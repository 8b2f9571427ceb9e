// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource/keywaiters.h"

#include "cryptotest.h"
#include "issuedtokens.h"
#include "support/fakeclock.h"

#include <QRandomGenerator>

using namespace tessera;
using namespace tessera::resource;
using namespace tessera::test;
using namespace std::chrono_literals;

namespace {

using Question = KeyWaiters::Question;

KeyId kid(const QString &text) { return KeyId(text); }

/// A set of that many keys with the kids k0, k1 and so on; the key itself matters to nobody here.
std::shared_ptr<const jose::KeySet> keySet(const QStringList &kids)
{
    static const crypto::PrivateKey key = crypto::PrivateKey::generate(crypto::KeyKind::Ed25519).value();
    QList<jose::Jwk> jwks;
    for (const QString &text : kids)
        jwks.append(jose::Jwk(key.publicKey(), jose::Algorithm::EdDSA, KeyId(text)));
    return std::make_shared<const jose::KeySet>(jwks);
}

} // namespace

class TestKeyWaiters : public QObject
{
    Q_OBJECT

    JwksClientConfiguration configuration;
    std::unique_ptr<FakeClock> clock;
    std::unique_ptr<KeyWaiters> waiters;

    /// What a successful fetch at this moment makes of it.
    HeldKeys brought(const QStringList &kids) const
    {
        HeldKeys next = *waiters->held();
        next.keys = keySet(kids);
        ++next.generation;
        next.usableUntil = clock->now() + 24h;
        return next;
    }

    /// A planned fetch that brings these.
    void hold(const QStringList &kids)
    {
        QVERIFY(waiters->begin());
        waiters->requestLeaves();
        QVERIFY(!waiters->end(brought(kids), true));
    }

private Q_SLOTS:
    void init()
    {
        configuration = {};
        clock = std::make_unique<FakeClock>();
        waiters = std::make_unique<KeyWaiters>(configuration, *clock);
    }

    void aHeldKidIsAnsweredAtOnce()
    {
        hold({QStringLiteral("a")});
        const Question question = waiters->ask(kid(QStringLiteral("a")));
        QVERIFY(question.answer.isFinished() && !question.beginsFetch);
        QCOMPARE(question.answer.result(), KeyAnswer::Held);
    }

    void anOrderedFetchFollowsOneThatHasLeft()
    {
        QVERIFY(waiters->beginOrRepeat());
        QVERIFY(!waiters->beginOrRepeat()); // not asked yet: it will bring what is true now
        waiters->requestLeaves();
        QVERIFY(!waiters->end(brought({QStringLiteral("a")}), true));
        QVERIFY(waiters->begin());
        waiters->requestLeaves();
        QVERIFY(!waiters->beginOrRepeat());
        QVERIFY(waiters->end(brought({QStringLiteral("a")}), true));
        waiters->requestLeaves();
        QVERIFY(!waiters->end(brought({QStringLiteral("b")}), true)); // once
        QVERIFY(!waiters->held()->cooldownUntil);
        waiters->close();
        QVERIFY(!waiters->beginOrRepeat());
    }

    void onlyTheFirstOfManyBeginsAFetch()
    {
        const Question first = waiters->ask(kid(QStringLiteral("a")));
        const Question second = waiters->ask(kid(QStringLiteral("b")));
        QVERIFY(first.beginsFetch && !second.beginsFetch);
        QVERIFY(!first.answer.isFinished() && !second.answer.isFinished());
        QVERIFY(!waiters->begin()); // nor does the plan
        waiters->requestLeaves();
        QVERIFY(!waiters->end(brought({QStringLiteral("a")}), true));
        QCOMPARE(first.answer.result(), KeyAnswer::Held);
        QCOMPARE(second.answer.result(), KeyAnswer::NotKnown);
    }

    void afterAFetchForAnUnknownKidNoneBeginsWithinTheCooldown()
    {
        hold({QStringLiteral("a")});
        QVERIFY(waiters->ask(kid(QStringLiteral("x0"))).beginsFetch);
        waiters->requestLeaves();
        QVERIFY(!waiters->end(brought({QStringLiteral("a")}), true));
        for (int i = 1; i < 1000; ++i) {
            const Question question = waiters->ask(kid(QStringLiteral("x%1").arg(i)));
            QVERIFY(!question.beginsFetch && question.answer.isFinished());
            QCOMPARE(question.answer.result(), KeyAnswer::NotKnown);
        }
        clock->advance(configuration.cooldown - 1ms);
        QVERIFY(!waiters->ask(kid(QStringLiteral("y"))).beginsFetch);
        clock->advance(1ms);
        QVERIFY(waiters->ask(kid(QStringLiteral("y"))).beginsFetch);
    }

    void aFailedPlannedFetchCountsForTheCooldown()
    {
        hold({QStringLiteral("a")});
        QVERIFY(waiters->begin());
        QVERIFY(!waiters->end(HeldKeys(*waiters->held()), false));
        QVERIFY(!waiters->ask(kid(QStringLiteral("b"))).beginsFetch);
        QCOMPARE(waiters->ask(kid(QStringLiteral("a"))).answer.result(), KeyAnswer::Held);
    }

    void aSuccessfulPlannedFetchDoesNot()
    {
        hold({QStringLiteral("a")});
        QVERIFY(waiters->ask(kid(QStringLiteral("b"))).beginsFetch);
    }

    void aKidThatThePlanBringsIsAcceptedDuringTheCooldown()
    {
        hold({QStringLiteral("a")});
        QVERIFY(waiters->ask(kid(QStringLiteral("x"))).beginsFetch);
        QVERIFY(!waiters->end(brought({QStringLiteral("a")}), true));
        QCOMPARE(waiters->ask(kid(QStringLiteral("new"))).answer.result(), KeyAnswer::NotKnown);
        hold({QStringLiteral("a"), QStringLiteral("new"), QStringLiteral("x")});
        QCOMPARE(waiters->ask(kid(QStringLiteral("new"))).answer.result(), KeyAnswer::Held);
        QCOMPARE(waiters->ask(kid(QStringLiteral("x"))).answer.result(),
            KeyAnswer::Held); // though it was found missing before
    }

    void aKidFoundMissingIsRememberedForItsTime()
    {
        hold({QStringLiteral("a")});
        QVERIFY(waiters->ask(kid(QStringLiteral("x"))).beginsFetch);
        QVERIFY(!waiters->end(brought({QStringLiteral("a")}), true));
        clock->advance(configuration.missingFor - 1ms);
        const Question again = waiters->ask(kid(QStringLiteral("x")));
        QVERIFY(!again.beginsFetch);
        QCOMPARE(again.answer.result(), KeyAnswer::NotKnown);
        clock->advance(1ms);
        QVERIFY(waiters->ask(kid(QStringLiteral("x"))).beginsFetch);
    }

    void onlySoManyMissingKidsAreRemembered()
    {
        hold({QStringLiteral("a")});
        std::vector<Question> questions;
        for (int i = 0; i <= configuration.missingAtMost; ++i)
            questions.push_back(waiters->ask(kid(QStringLiteral("x%1").arg(i))));
        QVERIFY(!waiters->end(brought({QStringLiteral("a")}), true));
        clock->advance(configuration.cooldown);
        QVERIFY(!waiters->ask(kid(QStringLiteral("x1"))).beginsFetch);
        QVERIFY(waiters->ask(kid(QStringLiteral("x0"))).beginsFetch); // the oldest was forgotten
    }

    void whoAsksAfterTheRequestLeftIsFetchedForAgain()
    {
        hold({QStringLiteral("a")});
        QVERIFY(waiters->begin());
        const Question early = waiters->ask(kid(QStringLiteral("early")));
        waiters->requestLeaves();
        const Question late = waiters->ask(kid(QStringLiteral("late")));
        QVERIFY(waiters->end(brought({QStringLiteral("a")}), true)); // another fetch has begun
        QCOMPARE(early.answer.result(), KeyAnswer::NotKnown);
        QVERIFY(!late.answer.isFinished());
        waiters->requestLeaves();
        QVERIFY(!waiters->end(brought({QStringLiteral("a"), QStringLiteral("late")}), true));
        QCOMPARE(late.answer.result(), KeyAnswer::Held);
    }

    void theirNumberIsBounded()
    {
        configuration.waitersAtMost = 3;
        std::vector<Question> questions;
        questions.reserve(3);
        for (int i = 0; i < 3; ++i)
            questions.push_back(waiters->ask(kid(QStringLiteral("x%1").arg(i))));
        QCOMPARE(waiters->ask(kid(QStringLiteral("one too many"))).answer.result(), KeyAnswer::Busy);
        waiters->giveUpWaiting();
        for (const Question &question : questions)
            QCOMPARE(question.answer.result(), KeyAnswer::Unavailable);
    }

    void closingAnswersEverybodyAndForGood()
    {
        const Question question = waiters->ask(kid(QStringLiteral("a")));
        waiters->close();
        QCOMPARE(question.answer.result(), KeyAnswer::Unavailable);
        const Question after = waiters->ask(kid(QStringLiteral("a")));
        QVERIFY(!after.beginsFetch);
        QCOMPARE(after.answer.result(), KeyAnswer::Unavailable);
        QVERIFY(!waiters->begin());
    }

    void aSetThatIsTooOldIsNotUsed()
    {
        hold({QStringLiteral("a")});
        clock->advance(24h);
        const Question question = waiters->ask(kid(QStringLiteral("a")));
        QVERIFY(question.beginsFetch);
        QVERIFY(!waiters->end(HeldKeys(*waiters->held()), false));
        QCOMPARE(question.answer.result(), KeyAnswer::Unavailable);
    }

    void aClockThatIsSetBackDoesNotProlongTheCooldown()
    {
        hold({QStringLiteral("a")});
        QVERIFY(waiters->ask(kid(QStringLiteral("x"))).beginsFetch);
        QVERIFY(!waiters->end(brought({QStringLiteral("a")}), true));
        clock->advance(-1h);
        QVERIFY(waiters->ask(kid(QStringLiteral("y"))).beginsFetch);
    }

    void whoIsToldMayAskAgain()
    {
        const Question question = waiters->ask(kid(QStringLiteral("a")));
        std::optional<KeyAnswer> second;
        Future<KeyAnswer> answer = question.answer;
        const Future<void> told = answer.then(
            [this, &second](KeyAnswer) { second = waiters->ask(kid(QStringLiteral("a"))).answer.result(); });
        QVERIFY(!waiters->end(brought({QStringLiteral("a")}), true));
        QCOMPARE(second, KeyAnswer::Held);
    }

    /// Whatever happens in whatever order: fetches for unknown kids keep their distance, nobody waits for ever, and the
    /// answers are right.
    void histories_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 50; ++seed)
            QTest::addRow("history %u", seed) << seed;
    }

    void histories()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        const QStringList names{
            QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d"), QStringLiteral("e")};
        std::vector<QPair<QString, Future<KeyAnswer>>> open;
        QStringList published;
        bool fetching = false;
        std::optional<Instant> lastEnd;
        bool countsForCooldown = false; // the fetch that runs
        for (int step = 0; step < 400; ++step) {
            switch (random.bounded(6)) {
            case 0: clock->advance(Duration(random.bounded(4000))); break;
            case 1:
            case 2: {
                const QString &name = names[random.bounded(names.size())];
                const Question question = waiters->ask(kid(name));
                if (question.beginsFetch) {
                    QVERIFY(!fetching);
                    QVERIFY(!lastEnd || clock->now() - *lastEnd >= configuration.cooldown);
                    fetching = countsForCooldown = true;
                }
                if (question.answer.isFinished()) {
                    const std::shared_ptr<const HeldKeys> held = waiters->held();
                    QCOMPARE(question.answer.result() == KeyAnswer::Held,
                        held->usable(clock->now()) && held->keys->contains(kid(name)));
                } else {
                    QVERIFY(fetching);
                    open.emplace_back(name, question.answer);
                }
                break;
            }
            case 3:
                if (waiters->begin()) {
                    QVERIFY(!fetching);
                    fetching = true;
                    countsForCooldown = false;
                }
                break;
            case 4:
                published.clear();
                for (const QString &name : names)
                    if (random.bounded(2))
                        published.append(name);
                break;
            default: {
                if (!fetching)
                    break;
                waiters->requestLeaves();
                const bool succeeds = random.bounded(4) != 0;
                const bool another = waiters->end(succeeds ? brought(published) : HeldKeys(*waiters->held()), succeeds);
                if (!succeeds || countsForCooldown)
                    lastEnd = clock->now();
                QVERIFY(!another || !lastEnd || clock->now() - *lastEnd >= configuration.cooldown);
                fetching = countsForCooldown = another;
                std::erase_if(open, [&](const auto &waiting) {
                    const bool finished = waiting.second.isFinished();
                    if (finished && waiting.second.result() == KeyAnswer::Held &&
                        !waiters->held()->keys->contains(kid(waiting.first)))
                        QTest::qFail("told that a key is held which is not", __FILE__, __LINE__);
                    return finished;
                });
                QVERIFY(another || open.empty());
                break;
            }
            }
        }
        waiters->close();
        for (const auto &waiting : open)
            QVERIFY(waiting.second.isFinished());
    }
};

int main(int argc, char **argv) { return runWithCrypto<TestKeyWaiters>(argc, argv); }
#include "tst_keywaiters.moc"
