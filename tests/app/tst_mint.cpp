// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workplacetest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace tessera::test;

/// Tokens that are made by hand: whose issuer they name, what claims they take, and of what they are warned.
class TestMint : public WorkplaceTest
{
    Q_OBJECT

private:
    [[nodiscard]] QJsonObject minted(const QString &options) const
    {
        return m_workplace->json(words(QStringLiteral("token mint ") + options)).object();
    }
    [[nodiscard]] QJsonObject claims(const QString &token) const
    {
        return m_workplace->json({QStringLiteral("token"), QStringLiteral("inspect"), token})
            .object()
            .value(QStringLiteral("claims"))
            .toObject();
    }
    [[nodiscard]] static QString text(const QJsonObject &object, const char *member)
    {
        return object.value(QLatin1StringView(member)).toString();
    }
    [[nodiscard]] Ended mintWith(const QString &claim) const
    {
        return m_workplace->run({QStringLiteral("token"), QStringLiteral("mint"), QStringLiteral("--claim"), claim,
            QStringLiteral("--claim"), QStringLiteral("sub=alice")});
    }

private Q_SLOTS:
    void theIssuerOfTheServicesIsRememberedWhenTheyStop()
    {
        m_workplace->install();
        const QJsonObject before = minted(QStringLiteral("--claim sub=alice"));
        QCOMPARE(text(before, "issuer"), QStringLiteral("http://127.0.0.1:8000"));
        QCOMPARE(text(before, "issuer_from"), QStringLiteral("default"));
        QString issuer;
        for (const bool isKilled : {false, true}) {
            Services services(*m_workplace);
            issuer = text(services.ready(), "issuer");
            const QJsonObject beside = minted(QStringLiteral("--claim sub=alice"));
            QCOMPARE(text(beside, "issuer"), issuer);
            QCOMPARE(text(beside, "issuer_from"), QStringLiteral("running"));
            if (isKilled)
                services.kill();
            else
                QCOMPARE(services.stop(), 0);
            const QJsonObject after = minted(QStringLiteral("--claim sub=alice"));
            QCOMPARE(text(after, "issuer"), issuer);
            QCOMPARE(text(after, "issuer_from"), QStringLiteral("last-run"));
        }
        const Ended said = m_workplace->run(words("token mint --claim sub=alice"));
        QVERIFY2(said.errors.contains(
                     "The issuer is " + issuer.toUtf8() + ", that of the services that ran on this data folder last."),
            said.errors.constData());
        const QString token = QString::fromUtf8(said.output.trimmed());
        QCOMPARE(text(claims(token), "iss"), issuer);
        const QJsonObject verdict =
            m_workplace->json({QStringLiteral("token"), QStringLiteral("verify"), token}).object();
        QCOMPARE(text(verdict, "issuer"), issuer);
        QCOMPARE(text(verdict, "issuer_from"), QStringLiteral("last-run"));
    }

    void aStartThatFailsForgetsNothing()
    {
        QString issuer;
        {
            Services services(*m_workplace);
            issuer = text(services.ready(), "issuer");
            QCOMPARE(services.stop(), 0);
        }
        const Workplace elsewhere;
        const Services other(elsewhere);
        const QString taken = other.auth().section(u'/', 2);
        QCOMPARE(m_workplace
                     ->run({QStringLiteral("--auth-listen"), taken, QStringLiteral("--resource-listen"),
                         QStringLiteral("127.0.0.1:0")})
                     .code,
            1);
        QCOMPARE(text(minted(QStringLiteral("--claim sub=alice")), "issuer"), issuer);
    }

    void theIssuerThatIsNamedCounts()
    {
        const Services services(*m_workplace);
        const QJsonObject named = minted(QStringLiteral("--claim sub=alice --issuer https://auth.example"));
        QCOMPARE(text(named, "issuer_from"), QStringLiteral("option"));
        QCOMPARE(text(claims(text(named, "token")), "iss"), QStringLiteral("https://auth.example"));
        const QString warning = named.value(QStringLiteral("warnings")).toArray().first().toString();
        QVERIFY2(warning.contains(text(services.ready(), "issuer")), qPrintable(warning));
        const QStringList verify{QStringLiteral("token"), QStringLiteral("verify"), text(named, "token")};
        QCOMPARE(m_workplace->run(verify).code, 1);
        QCOMPARE(
            m_workplace->run(verify + QStringList{QStringLiteral("--issuer"), QStringLiteral("https://auth.example")})
                .code,
            0);
        const QJsonObject claimed = minted(QStringLiteral("--claim sub=alice --claim iss=https://else.example"));
        QCOMPARE(text(claimed, "issuer_from"), QStringLiteral("claim"));
        QCOMPARE(text(claimed, "issuer"), QStringLiteral("https://else.example"));
        QCOMPARE(m_workplace->run(words("token mint --issuer auth.example")).code, 2);
    }

    void aTokenThatNamesNobodyIsWarnedOf()
    {
        m_workplace->install();
        const Ended said = m_workplace->run(words("token mint"));
        QCOMPARE(said.code, 0);
        QVERIFY2(said.errors.contains("tesserad: warning: The token names nobody"), said.errors.constData());
        QCOMPARE(minted(QString()).value(QStringLiteral("warnings")).toArray().size(), 1);
        QCOMPARE(minted(QStringLiteral("--claim sub=alice")).value(QStringLiteral("warnings")).toArray().size(), 0);
    }

    void aDisabledUserIsWarnedOf()
    {
        (void)m_workplace->json(words("user add alice@example.com --generate"));
        const QString mint = QStringLiteral("--user alice@example.com");
        QCOMPARE(minted(mint).value(QStringLiteral("warnings")).toArray().size(), 0);
        (void)m_workplace->json(words("user disable alice@example.com"));
        const QJsonArray warnings = minted(mint).value(QStringLiteral("warnings")).toArray();
        QCOMPARE(warnings.size(), 1);
        QVERIFY(warnings.first().toString().contains(u"alice@example.com is disabled"));
        const Ended said = m_workplace->run(words(QStringLiteral("token mint ") + mint));
        QCOMPARE(said.code, 0);
        QVERIFY2(
            said.errors.contains("tesserad: warning: The user alice@example.com is disabled"), said.errors.constData());
    }

    [[nodiscard]] QJsonObject header(const QString &token) const
    {
        return m_workplace->json({QStringLiteral("token"), QStringLiteral("inspect"), token})
            .object()
            .value(QStringLiteral("header"))
            .toObject();
    }

    void theHeaderIsAsItIsWished()
    {
        m_workplace->install();
        const QString token = text(
            minted(QStringLiteral("--claim sub=a --header cty=JWT --header x={\"a\":1} --header kid=null")), "token");
        QCOMPARE(header(token),
            QJsonObject({{QStringLiteral("alg"), QStringLiteral("RS256")},
                {QStringLiteral("cty"), QStringLiteral("JWT")}, {QStringLiteral("typ"), QStringLiteral("at+jwt")},
                {QStringLiteral("x"), QJsonObject{{QStringLiteral("a"), 1}}}}));
        const Ended refused = m_workplace->run(words("token mint --header alg=none"));
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.errors.contains("must be RS256"), refused.errors.constData());
        QCOMPARE(m_workplace->run(words("token mint --header alg")).code, 2);
    }

    // Its public half verifies what it signed, and no service does.
    void aThrowAwayKeyIsTold()
    {
        m_workplace->install();
        for (const QString &algorithm :
            {QStringLiteral("RS256"), QStringLiteral("PS256"), QStringLiteral("ES256"), QStringLiteral("EdDSA")}) {
            const QJsonObject answer = minted(QStringLiteral("--claim sub=a --throw-away ") + algorithm);
            const QString token = text(answer, "token");
            QCOMPARE(text(header(token), "alg"), algorithm);
            QCOMPARE(m_workplace->run({QStringLiteral("token"), QStringLiteral("verify"), token}).code, 1);
            const QString file = m_workplace->file(algorithm + QStringLiteral(".jwk"),
                QJsonDocument(answer.value(QStringLiteral("public_key")).toObject()).toJson());
            const Ended verified = m_workplace->run(
                {QStringLiteral("token"), QStringLiteral("verify"), QStringLiteral("--jwks"), file, token});
            QVERIFY2(verified.code == 0, verified.output.constData());
        }
        const Ended wrong = m_workplace->run(words("token mint --throw-away HS256"));
        QCOMPARE(wrong.code, 2);
        QVERIFY2(wrong.errors.contains("The algorithm is one of RS256, "), wrong.errors.constData());
    }

    // Each is what it says of itself, and what is wished beside it counts more.
    void everyTemplateIsWhatItSays_data()
    {
        QTest::addColumn<QString>("failed");
        for (const auto &[name, failed] : {std::pair("access-token", ""), {"administrator", ""}, {"nobody-special", ""},
                 {"client", ""}, {"expired", "expiry"}, {"not-yet-valid", "not-before"}, {"other-audience", "audience"},
                 {"other-issuer", "issuer"}, {"id-token", "type"}, {"critical", "critical"}})
            QTest::newRow(name) << QString::fromLatin1(failed);
    }

    void everyTemplateIsWhatItSays()
    {
        QFETCH(QString, failed);
        m_workplace->install();
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const QString token =
            text(minted(QStringLiteral("--claim sub=a --claim city=Oxford --template ") + name), "token");
        QCOMPARE(text(claims(token), "city"), QStringLiteral("Oxford"));
        QCOMPARE(text(claims(token), "sub"), QStringLiteral("a"));
        const QJsonObject verdict =
            m_workplace->run({QStringLiteral("token"), QStringLiteral("verify"), QStringLiteral("--json"), token})
                .json()
                .object();
        QCOMPARE(text(verdict, "failed"), failed);
    }

    void aLifetimeThatChangesNothingIsWarnedOf()
    {
        m_workplace->install();
        const QJsonArray warnings = minted(QStringLiteral("--claim sub=a --template expired --lifetime 5min"))
                                        .value(QStringLiteral("warnings"))
                                        .toArray();
        QCOMPARE(warnings.size(), 1);
        QVERIFY(warnings.first().toString().contains(u"--lifetime changes nothing"));
    }

    void anUnknownTemplateNamesThoseThereAre()
    {
        const Ended ended = m_workplace->run(words("token mint --template nothing"));
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.errors.contains("expired, not-yet-valid"), ended.errors.constData());

        // Which are those that the help names.
        const QByteArray named = ended.errors.sliced(ended.errors.indexOf("but: ") + 5).trimmed().chopped(1);
        const QByteArray help = m_workplace->runBare(words("token mint --help")).output.simplified();
        const QByteArrayList names = named.split(' ');
        QVERIFY(names.size() > 5);
        for (const QByteArray &name : names)
            QVERIFY2(help.contains(name.endsWith(',') ? name.chopped(1) : name), name.constData());
    }

    void aClaimIsJsonOrText_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QJsonValue>("claim"); // undefined: refused
        QTest::addColumn<QByteArray>("says");
        const auto refused = QJsonValue(QJsonValue::Undefined);
        QTest::newRow("text") << QStringLiteral("Oxford") << QJsonValue(QStringLiteral("Oxford")) << QByteArray();
        QTest::newRow("a number") << QStringLiteral("3") << QJsonValue(3) << QByteArray();
        QTest::newRow("two numbers are text")
            << QStringLiteral("1,2") << QJsonValue(QStringLiteral("1,2")) << QByteArray();
        QTest::newRow("an object") << QStringLiteral("{\"a\":1}") << QJsonValue(QJsonObject{{QStringLiteral("a"), 1}})
                                   << QByteArray();
        QTest::newRow("text in quotation marks")
            << QStringLiteral("\"3\"") << QJsonValue(QStringLiteral("3")) << QByteArray();
        QTest::newRow("nothing") << QString() << QJsonValue(QString()) << QByteArray();
        QTest::newRow("half an object") << QStringLiteral("{\"a\":1") << refused << QByteArray("At byte 6");
        QTest::newRow("half an array") << QStringLiteral("[1,2") << refused << QByteArray("At byte 4");
        QTest::newRow("half a text") << QStringLiteral("\"Oxford") << refused << QByteArray("At byte 7");
        QTest::newRow("after a space") << QStringLiteral(" {") << refused << QByteArray("At byte 2");
        QTest::newRow("two values") << QStringLiteral("[1],[2]") << refused << QByteArray("At byte 3");
        QTest::newRow("a member twice") << QStringLiteral("{\"a\":1,\"a\":2}") << refused << QByteArray("one name");
        QTest::newRow("beyond a number") << QStringLiteral("[1e999]") << refused << QByteArray("larger");
    }

    void aClaimIsJsonOrText()
    {
        QFETCH(QString, value);
        QFETCH(QJsonValue, claim);
        QFETCH(QByteArray, says);
        m_workplace->install();
        const Ended ended = mintWith(QStringLiteral("c=") + value);
        if (claim.isUndefined()) {
            QCOMPARE(ended.code, 2);
            QVERIFY(ended.output.isEmpty());
            QVERIFY2(ended.errors.contains("--claim c ") && ended.errors.contains(says), ended.errors.constData());
            return;
        }
        QCOMPARE(ended.code, 0);
        QCOMPARE(claims(QString::fromUtf8(ended.output.trimmed())).value(QStringLiteral("c")), claim);
    }
};

QTEST_GUILESS_MAIN(TestMint)
#include "tst_mint.moc"
