// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "userinstallation.h"
#include "usertest.h"

#include "store/lockrepository.h"

#include <QElapsedTimer>
#include <QJsonDocument>

#include <semaphore>

using namespace tessera;
using namespace tessera::users;
using namespace tessera::test;
using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView alice("alice@example.com");
constexpr QLatin1StringView wrong("not the password");

} // namespace

class TestAuthenticator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRightPasswordGivesTheUser()
    {
        UserInstallation installation;
        const auto node = installation.open();
        const store::UserRow user = addUser(*node, alice);
        const SignInOutcome outcome = node->signIn(QStringLiteral(" ALICE@example.com"), goodPassword);
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->id, user.id);
        QCOMPARE(audit(*node, QStringLiteral("signin")).size(), 0); // who begins the session says it
    }

    void preparedAlikeIsTheSame()
    {
        UserInstallation installation;
        const auto node = installation.open();
        addUser(*node, alice, QStringLiteral("pa\u0301ssio\u0301n con \uff41\uff42\uff43"));
        QVERIFY(node->signIn(alice, QStringLiteral("p\u00e1ssi\u00f3n con\u00a0abc")).has_value());
        QVERIFY(!node->signIn(alice, QStringLiteral("Passion con abc")).has_value());
    }

    // The answer, the work and what is written are the same, whatever is wrong; only the reason in the audit log
    // differs.
    void oneAnswerAndOnePrice()
    {
        UserInstallation installation;
        const auto node = installation.open();
        addUser(*node, alice);
        const store::UserRow disabled = addUser(*node, QStringLiteral("disabled@example.com"));
        QVERIFY(await(node->users.setActive(disabled.id, false, {})).has_value());
        QVERIFY(await(
            node->users.add(
                {.email = email(QStringLiteral("none@example.com")), .name = {}, .roles = {}, .password = {}}, {}))
                .has_value());

        struct Case
        {
            QString email, password, reason;
        };
        const QList<Case> cases{{QStringLiteral("nobody@example.com"), goodPassword, QStringLiteral("unknown user")},
            {alice, wrong, QStringLiteral("wrong password")},
            {QStringLiteral("disabled@example.com"), goodPassword, QStringLiteral("disabled user")},
            {QStringLiteral("disabled@example.com"), wrong, QStringLiteral("wrong password")},
            {QStringLiteral("none@example.com"), {}, QStringLiteral("no password set")}};
        QSet<QString> answers;
        for (const Case &one : cases) {
            const quint64 evaluations = node->authenticator.evaluations();
            const qsizetype records = audit(*node).size();
            const SignInOutcome outcome = node->signIn(one.email, one.password);
            QCOMPARE(outcome.error().code, SignInError::Refused);
            QCOMPARE(outcome.error().retryAfter, Duration{0});
            answers.insert(outcome.error().detail);
            QCOMPARE(node->authenticator.evaluations() - evaluations, 1u);
            QCOMPARE(audit(*node).size() - records, 1);
            const store::AuditRecord record = audit(*node).constLast();
            QCOMPARE(record.action, QStringLiteral("signin.refused"));
            QCOMPARE(record.details.value(QStringLiteral("reason")).toString(), one.reason);
            QCOMPARE(record.address, QStringLiteral("192.0.2.1"));
            QCOMPARE(record.requestId, QStringLiteral("request-1"));
            QVERIFY(!record.succeeded);
        }
        QCOMPARE(answers.size(), 1);
    }

    // As long as a hash with these parameters takes at the very least; with those before it would be no time at all.
    void nobodyCostsWhatTheParametersOfNowCost()
    {
        UserInstallation installation;
        const auto node = installation.open();
        (void)node->signIn(alice, wrong);
        const crypto::Argon2Parameters dear{.memoryKiB = 64 * 1024, .iterations = 4, .lanes = 1};
        installation.parameters.store(dear);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(node->signIn(alice, wrong).error().code, SignInError::Refused);
        const qint64 took = timer.elapsed();
        QVERIFY2(took >= 50, qPrintable(QString::number(took)));
    }

    void noPasswordIsWritten()
    {
        UserInstallation installation;
        const auto node = installation.open();
        addUser(*node, alice);
        (void)node->signIn(alice, QStringLiteral("Tr0ub4dor&3"));
        const auto records = audit(*node);
        for (const store::AuditRecord &record : records) {
            const QByteArray details = QJsonDocument(record.details).toJson();
            QVERIFY(
                !details.contains("Tr0ub4dor") && !details.contains("correct horse") && !details.contains("argon2"));
        }
    }

    void whatIsLockedIsTheAddressThatWasTyped_data()
    {
        QTest::addColumn<bool>("exists");
        QTest::newRow("of a user") << true;
        QTest::newRow("of nobody") << false;
    }
    void whatIsLockedIsTheAddressThatWasTyped()
    {
        QFETCH(bool, exists);
        UserInstallation installation;
        const auto node = installation.open();
        if (exists)
            addUser(*node, alice);
        const QList<Duration> waits{0ms, 0ms, 500ms, 1s, 2s};
        for (const Duration wait : waits) {
            if (wait > Duration{0}) {
                const SignInOutcome early = node->signIn(QStringLiteral("Alice@Example.com"), goodPassword);
                QCOMPARE(early.error().code, SignInError::Throttled);
                QCOMPARE(early.error().retryAfter, wait);
            }
            installation.clock.advance(wait);
            QCOMPARE(node->signIn(alice, wrong).error().code, SignInError::Refused);
        }
        const quint64 evaluations = node->authenticator.evaluations();
        const SignInOutcome locked = node->signIn(alice, goodPassword);
        QCOMPARE(locked.error().code, SignInError::Throttled);
        QCOMPARE(locked.error().retryAfter, Duration{5min});
        QCOMPARE(node->authenticator.evaluations(), evaluations);
        QCOMPARE(audit(*node, QStringLiteral("user.locked")).size(), 1);

        installation.clock.advance(5min - 1ms);
        QCOMPARE(node->signIn(alice, goodPassword).error().retryAfter, Duration{1ms});
        installation.clock.advance(1ms);
        QCOMPARE(node->signIn(alice, goodPassword).has_value(), exists);
    }

    void aSuccessForgetsTheFailures()
    {
        UserInstallation installation;
        const auto node = installation.open();
        addUser(*node, alice);
        for (int round = 0; round < 5; ++round) {
            (void)node->signIn(alice, wrong);
            QVERIFY(node->signIn(alice, goodPassword).has_value());
        }
    }

    void aLockOutlivesARestartAndEndsFromAnotherProcess()
    {
        UserInstallation installation;
        installation.signInPolicy.store({.lockAfter = 1, .lockFor = 1h});
        {
            const auto node = installation.open();
            addUser(*node, alice);
            (void)node->signIn(alice, wrong);
        }
        const auto node = installation.open();
        QCOMPARE(node->signIn(alice, goodPassword).error().code, SignInError::Throttled);
        QCOMPARE(
            node->users.lockedAmong({alice, QStringLiteral("bob@example.com")}).value().keys(), QStringList{alice});
        const auto other = installation.open();
        QVERIFY(await(
            other->users.unlock(email(alice), {.name = QStringLiteral("cli:root"), .address = {}, .requestId = {}}))
                .value());
        QVERIFY(node->signIn(alice, goodPassword).has_value());
        QVERIFY(!await(other->users.unlock(email(alice), {})).value());
    }

    void anAddressIsThrottledWhateverItTries()
    {
        UserInstallation installation;
        installation.signInPolicy.store({.lockAfter = 2, .lockFor = 5min});
        const auto node = installation.open();
        addUser(*node, alice);
        int refused = 0;
        for (int n = 0; n < 200; ++n) {
            const SignInOutcome outcome =
                node->signIn(QStringLiteral("user%1@example.com").arg(n), wrong, QStringLiteral("2001:db8::%1").arg(n));
            refused += outcome.error().code == SignInError::Refused ? 1 : 0;
        }
        QCOMPARE(refused, 21); // twenty for nothing, then each has to wait
        const QList<store::AuditRecord> slowed = audit(*node, QStringLiteral("address.throttled"));
        QCOMPARE(slowed.size(), 1); // and not once an attempt
        QCOMPARE(slowed.constFirst().subject, QStringLiteral("2001:db8::/64"));
        QCOMPARE(
            node->signIn(alice, goodPassword, QStringLiteral("2001:db8::ffff")).error().code, SignInError::Throttled);
        QVERIFY(node->signIn(alice, goodPassword, QStringLiteral("2001:db8:1::1")).has_value());
    }

    // Guesses that are sent at once are no more than guesses sent one after the other.
    void guessesAtOnceDoNotOvertakeTheLock()
    {
        UserInstallation installation;
        const auto node = installation.open(4);
        addUser(*node, alice);
        QList<Future<SignInOutcome>> attempts;
        for (int n = 0; n < 60; ++n)
            attempts.append(node->authenticator.authenticate(
                {email(alice), wrong + QString::number(n)}, {QStringLiteral("192.0.2.1"), {}}));
        int refused = 0, throttled = 0;
        for (const auto &attempt : attempts) {
            const SignInError code = await(attempt).error().code;
            refused += code == SignInError::Refused ? 1 : 0;
            throttled += code == SignInError::Throttled ? 1 : 0;
        }
        QVERIFY2(refused <= 5 && refused >= 1, qPrintable(QString::number(refused)));
        QCOMPARE(refused + throttled, 60);
        QCOMPARE(node->authenticator.evaluations(), quint64(refused));
        QCOMPARE(node->authenticator.signInsRefused(SignInError::Refused), quint64(refused));
        QCOMPARE(node->authenticator.signInsRefused(SignInError::Throttled), quint64(throttled));
        QCOMPARE(node->authenticator.signInsAccepted(), quint64(0));
    }

    void whatElseAsksForAPasswordIsNoSignIn()
    {
        UserInstallation installation;
        const auto node = installation.open(1);
        addUser(*node, alice);
        QVERIFY(await(node->authenticator.authenticate({email(alice), goodPassword}, {}, QStringLiteral("password"))));
        QCOMPARE(node->authenticator.signInsAccepted(), quint64(0));
        QVERIFY(node->signIn(alice, goodPassword));
        QCOMPARE(node->authenticator.signInsAccepted(), quint64(1));
    }

    void rightPasswordsAtOnceAllSignIn()
    {
        UserInstallation installation;
        const auto node = installation.open(2);
        addUser(*node, alice);
        QList<Future<SignInOutcome>> attempts;
        for (int n = 0; n < 100; ++n)
            attempts.append(
                node->authenticator.authenticate({email(alice), goodPassword}, {QStringLiteral("192.0.2.1"), {}}));
        for (const auto &attempt : attempts)
            QVERIFY(await(attempt).has_value());
    }

    void beyondTheBoundIsBusyAndCostsNothing()
    {
        UserInstallation installation;
        const auto node = installation.open(1, 2);
        addUser(*node, alice);
        std::binary_semaphore begun(0), goOn(0);
        auto blocking = node->pool.run([&] {
            begun.release();
            goOn.acquire();
            return true;
        });
        begun.acquire();
        QList<Future<SignInOutcome>> attempts;
        for (int n = 0; n < 10; ++n)
            attempts.append(node->authenticator.authenticate(
                {email(QStringLiteral("u%1@example.com").arg(n)), wrong}, {QStringLiteral("192.0.2.1"), {}}));
        int busy = 0;
        for (const auto &attempt : attempts) {
            if (!attempt.isFinished())
                continue;
            QCOMPARE(attempt.result().error().code, SignInError::Busy);
            QVERIFY(attempt.result().error().retryAfter >= 1s);
            ++busy;
        }
        QCOMPARE(busy, 8);
        goOn.release();
        QVERIFY(await(blocking).has_value());
        for (const auto &attempt : attempts) {
            const SignInError code = await(attempt).error().code;
            QVERIFY(code == SignInError::Busy || code == SignInError::Refused);
        }
    }

    void aHashWithOtherParametersIsReplaced()
    {
        UserInstallation installation;
        const auto node = installation.open();
        const store::UserRow before = addUser(*node, alice);
        installation.parameters.store({.memoryKiB = 16, .iterations = 2, .lanes = 1});
        QVERIFY(!node->signIn(alice, wrong).has_value());
        QCOMPARE(node->users.find(before.id)->passwordHash, before.passwordHash);

        const SignInOutcome outcome = node->signIn(alice, goodPassword);
        const store::UserRow after = node->users.find(before.id).value();
        QVERIFY(after.passwordHash.startsWith(QStringLiteral("$argon2id$v=19$m=16,t=2,p=1$")));
        QCOMPARE(outcome->passwordHash, after.passwordHash);
        QCOMPARE(after.passwordChangedAt, before.passwordChangedAt);
        QVERIFY(node->signIn(alice, goodPassword).has_value());
        QCOMPARE(node->users.find(before.id)->passwordHash, after.passwordHash);
    }

    void attemptsUnderWayAreAnsweredBeforeTheEnd()
    {
        UserInstallation installation;
        QList<Future<SignInOutcome>> attempts;
        {
            const auto node = installation.open(1);
            addUser(*node, alice);
            for (int n = 0; n < 50; ++n)
                attempts.append(node->authenticator.authenticate(
                    {email(alice), n % 2 == 0 ? wrong : goodPassword}, {QStringLiteral("192.0.2.1"), {}}));
        }
        for (const auto &attempt : attempts)
            QVERIFY(attempt.hasResult());
    }
};

int main(int argc, char **argv) { return runWithCrypto<TestAuthenticator>(argc, argv); }
#include "tst_authenticator.moc"
