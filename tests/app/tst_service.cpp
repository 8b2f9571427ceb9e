// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workplacetest.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>
#include <QUrl>

#include <atomic>
#include <thread>

using namespace tessera::test;

namespace {

constexpr auto password = "correct horse battery staple 42";

QJsonObject credentials()
{
    return {{QStringLiteral("email"), QStringLiteral("alice@example.com")},
        {QStringLiteral("password"), QString::fromLatin1(password)}};
}

} // namespace

/// Services that run, commands beside them, and their end.
class TestService : public WorkplaceTest
{
    Q_OBJECT

private:
    void addAlice() const { (void)m_workplace->json(words("user add alice@example.com"), QByteArray(password) + '\n'); }
    [[nodiscard]] static QStringList kids(const Services &services)
    {
        QStringList kids;
        const QJsonArray keys = get(services.auth() + QStringLiteral("/.well-known/jwks.json"))
                                    .json()
                                    .value(QStringLiteral("keys"))
                                    .toArray();
        for (const QJsonValue &key : keys)
            kids.append(key.toObject().value(QStringLiteral("kid")).toString());
        return kids;
    }

private Q_SLOTS:
    void walkthrough()
    {
        addAlice();
        Services services(*m_workplace);
        QCOMPARE(
            services.ready().keys(), QStringList({QStringLiteral("auth"), QStringLiteral("event"),
                                         QStringLiteral("issuer"), QStringLiteral("pid"), QStringLiteral("resource")}));
        QCOMPARE(services.ready().value(QStringLiteral("event")).toString(), QStringLiteral("ready"));
        QCOMPARE(services.ready().value(QStringLiteral("issuer")).toString(), services.auth());
        QCOMPARE(services.ready().value(QStringLiteral("pid")).toInteger(), services.process().processId());
        const Reply signedIn = post(services.auth() + QStringLiteral("/auth/signin"), credentials());
        QCOMPARE(signedIn.status, 200);
        const QByteArray token = signedIn.json().value(QStringLiteral("access_token")).toString().toUtf8();
        const Reply data = get(services.resource() + QStringLiteral("/api/data"), token);
        QCOMPARE(data.status, 200);
        QCOMPARE(data.json().value(QStringLiteral("data")).toString(), QStringLiteral("secret data"));
        QCOMPARE(get(services.resource() + QStringLiteral("/api/data"), token.chopped(3) + "AAA").status, 401);

        // What commands do beside the services is noticed by these.
        const QJsonArray sessions = m_workplace->json(words("session list --user alice@example.com")).array();
        QCOMPARE(sessions.size(), 1);
        const QString refresh = signedIn.json().value(QStringLiteral("refresh_token")).toString();
        const QJsonObject ended = m_workplace
                                      ->json({QStringLiteral("session"), QStringLiteral("revoke"),
                                          sessions.first().toObject().value(QStringLiteral("id")).toString()})
                                      .object();
        QCOMPARE(ended.value(QStringLiteral("ended")).toInt(), 1);
        // Resource services know nothing of sessions, and accept its access token until then.
        QCOMPARE(get(services.resource() + QStringLiteral("/api/data"), token).status, 200);
        QVERIFY(ended.value(QStringLiteral("tokens_good_until")).toString().endsWith(u'Z'));
        QCOMPARE(post(services.auth() + QStringLiteral("/auth/refresh"), {{QStringLiteral("refresh_token"), refresh}})
                     .status,
            401);
        QCOMPARE(m_workplace->json(words("session list")).array().size(), 0);
        const QString kid = m_workplace->json(words("key rotate")).object().value(QStringLiteral("kid")).toString();
        QVERIFY(
            QTest::qWaitFor([&] { return kids(services).contains(kid); }, QDeadlineTimer(std::chrono::seconds(20))));
        const QByteArray minted = m_workplace->run(words("token mint --user alice@example.com")).output.trimmed();
        QCOMPARE(get(services.resource() + QStringLiteral("/api/data"), minted).status,
            200); // the issuer is that of the running services
        QCOMPARE(m_workplace
                     ->run({QStringLiteral("token"), QStringLiteral("verify"), QString::fromLatin1(minted),
                         QStringLiteral("--jwks"), services.auth() + QStringLiteral("/.well-known/jwks.json")})
                     .code,
            0);
        QCOMPARE(m_workplace->json(words("session revoke --user alice@example.com"))
                     .object()
                     .value(QStringLiteral("ended"))
                     .toInt(),
            0);

        QCOMPARE(services.stop(), 0);
        QCOMPARE(services.process().readAllStandardOutput(), QByteArray()); // nothing but the ready line
        const QByteArray log = services.process().readAllStandardError();
        QVERIFY(!log.contains("cannot be fetched")); // the services end side by side, which is no fault
        for (const QByteArray &secret : {QByteArray(password), token, refresh.toUtf8(), minted})
            QVERIFY(!log.contains(secret));
    }

    void attacksOnOurOwnResourceAreAllRefused()
    {
        Services services(*m_workplace);
        const QString url = services.resource() + QStringLiteral("/api/data");
        const QJsonObject report = m_workplace->json({QStringLiteral("token"), QStringLiteral("attack"), url}).object();
        QVERIFY(report.value(QStringLiteral("sound")).toBool());
        QVERIFY(report.value(QStringLiteral("attacks")).toArray().size() >= 80);
        const QJsonArray attacks = report.value(QStringLiteral("attacks")).toArray();
        for (const QJsonValue &attack : attacks)
            QCOMPARE(attack.toObject().value(QStringLiteral("outcome")).toString(), QStringLiteral("refused"));

        // What cannot be written is said before anything is sent.
        const Ended unwritable = m_workplace->run({QStringLiteral("token"), QStringLiteral("attack"), url,
            QStringLiteral("--report"), QStringLiteral("/nowhere/report.html")});
        QCOMPARE(unwritable.code, 1);
        QVERIFY2(unwritable.errors.contains("/nowhere/report.html cannot be written"), unwritable.errors.constData());
        QVERIFY2(unwritable.output.isEmpty(), unwritable.output.constData());
        QCOMPARE(m_workplace->run(words("token attack http://127.0.0.1:1/ --control a --control-file b")).code, 2);

        // A path that asks for no token takes every one, and is found out.
        const Ended open = m_workplace->run({QStringLiteral("token"), QStringLiteral("attack"),
            services.resource() + QStringLiteral("/healthz"), QStringLiteral("--json")});
        QCOMPARE(open.code, 1);
        QCOMPARE(open.json().object().value(QStringLiteral("sound")).toBool(), false);

        const QByteArray token = m_workplace->run(words("token mint --claim sub=alice")).output;
        const Ended foreign =
            m_workplace->runBare({QStringLiteral("token"), QStringLiteral("attack"), url,
                                     QStringLiteral("--control-file"), QStringLiteral("-"), QStringLiteral("--jwks"),
                                     services.auth() + QStringLiteral("/.well-known/jwks.json")},
                token);
        QVERIFY2(foreign.code == 0, (foreign.errors + foreign.output).constData());
        QVERIFY2(foreign.errors.contains("only the issuer can sign them"), foreign.errors.constData());
        QCOMPARE(m_workplace
                     ->runBare({QStringLiteral("token"), QStringLiteral("attack"), url,
                                   QStringLiteral("--control-file"), QStringLiteral("-")},
                         token.trimmed().chopped(4) + "AAAA\n")
                     .code,
            1);
        QCOMPARE(m_workplace
                     ->runBare({QStringLiteral("token"), QStringLiteral("attack"),
                         QStringLiteral("https://example.com/"), QStringLiteral("--json")})
                     .errorCode(),
            QStringLiteral("refused"));
        QCOMPARE(m_workplace
                     ->runBare({QStringLiteral("token"), QStringLiteral("attack"), QStringLiteral("ftp://127.0.0.1/")})
                     .code,
            2);
        QCOMPARE(services.stop(), 0);
    }

    void whatCommandsChangeIsInTheLog()
    {
        Services services(*m_workplace);
        QByteArray log;
        const auto says = [&](const QByteArray &sentence) {
            return QTest::qWaitFor(
                [&] { return (log += services.process().readAllStandardError()).contains(sentence); },
                QDeadlineTimer(std::chrono::seconds(20)));
        };
        QCOMPARE(m_workplace->run(words("settings set keys.leeway 30s")).code, 0);
        QVERIFY2(says("info tessera.runtime: The setting keys.leeway is 30s now; it was 60s."), log.constData());
        QProcess openssl;
        openssl.start(QStringLiteral("openssl"),
            {QStringLiteral("genpkey"), QStringLiteral("-algorithm"), QStringLiteral("ED25519"), QStringLiteral("-out"),
                m_workplace->path(QStringLiteral("k.pem"))});
        QVERIFY(openssl.waitForFinished() && openssl.exitCode() == 0);
        const QByteArray kid =
            m_workplace
                ->json({QStringLiteral("key"), QStringLiteral("import"), m_workplace->path(QStringLiteral("k.pem"))})
                .object()
                .value(QStringLiteral("kid"))
                .toString()
                .toUtf8();
        QVERIFY2(says("The imported key " + kid + " (EdDSA) is announced and signs from "), log.constData());
        QCOMPARE(m_workplace->run(words("key rotate --at-once")).code, 0);
        QVERIFY2(says("The key " + kid + ", which was to sign from "), log.constData());
        QCOMPARE(m_workplace
                     ->run({QStringLiteral("key"), QStringLiteral("revoke"), QString::fromLatin1(kid),
                         QStringLiteral("--yes")})
                     .code,
            0);
        QVERIFY2(says("The key " + kid + " is revoked."), log.constData());
        QVERIFY2(says("(RS256) is new and signs at once."), log.constData());
        QCOMPARE(services.stop(), 0);
    }

    void killedAndStartedAgainItHasTheSameKeysAndSessions()
    {
        addAlice();
        QStringList before;
        QString refresh;
        {
            Services services(*m_workplace);
            before = kids(services);
            refresh = post(services.auth() + QStringLiteral("/auth/signin"), credentials())
                          .json()
                          .value(QStringLiteral("refresh_token"))
                          .toString();
            services.kill();
        }
        Services services(*m_workplace);
        QCOMPARE(kids(services), before);
        QCOMPARE(post(services.auth() + QStringLiteral("/auth/refresh"), {{QStringLiteral("refresh_token"), refresh}})
                     .status,
            200);
    }

    void stopsUnderLoadAndLosesNothingAcknowledged()
    {
        addAlice();
        QString last;
        {
            Services services(*m_workplace);
            last = post(services.auth() + QStringLiteral("/auth/signin"), credentials())
                       .json()
                       .value(QStringLiteral("refresh_token"))
                       .toString();
            std::atomic<bool> ends = false;
            std::jthread load([&ends, &last, auth = services.auth()] {
                while (!ends) {
                    const Reply reply =
                        post(auth + QStringLiteral("/auth/refresh"), {{QStringLiteral("refresh_token"), last}});
                    if (reply.status != 200)
                        return;
                    last = reply.json().value(QStringLiteral("refresh_token")).toString();
                }
            });
            const auto stopped = services.stop();
            ends = true;
            load.join();
            QCOMPARE(stopped, 0);
        }
        Services again(*m_workplace);
        QCOMPARE(post(again.auth() + QStringLiteral("/auth/refresh"), {{QStringLiteral("refresh_token"), last}}).status,
            200);
    }

    void servicesApartTrustEachOtherOverTheWire()
    {
        addAlice();
        Services auth(*m_workplace, {QStringLiteral("--auth-only")});
        QVERIFY(auth.ready().value(QStringLiteral("resource")).isNull());
        const Workplace other;
        Services resource(other, {QStringLiteral("--resource-only"), QStringLiteral("--issuer"), auth.auth()});
        QVERIFY(resource.ready().value(QStringLiteral("auth")).isNull());
        QVERIFY(!QFile::exists(other.dataFolder())); // it needs none
        const QByteArray token = post(auth.auth() + QStringLiteral("/auth/signin"), credentials())
                                     .json()
                                     .value(QStringLiteral("access_token"))
                                     .toString()
                                     .toUtf8();
        QCOMPARE(get(resource.resource() + QStringLiteral("/api/data"), token).status, 200);
        QCOMPARE(resource.stop(), 0);
        QCOMPARE(auth.stop(), 0);
    }
};

QTEST_GUILESS_MAIN(TestService)
#include "tst_service.moc"
