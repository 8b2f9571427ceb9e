// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/program.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace tessera::test;

class TestTokenCommands : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Workplace> m_workplace;

    [[nodiscard]] QString mint(const QString &options = {}) const
    {
        return QString::fromUtf8(m_workplace->run(words(QStringLiteral("token mint ") + options)).output.trimmed());
    }
    [[nodiscard]] QString verdict(const QString &token, const QString &options = {}) const
    {
        const Ended ended = m_workplace->run(words(QStringLiteral("token verify %1 --json ").arg(token) + options));
        const QJsonObject json = ended.json().object();
        const QString failed = json.value(QStringLiteral("failed")).toString();
        if (json.value(QStringLiteral("accepted")).toBool() != (ended.code == 0) ||
            failed.isEmpty() != (ended.code == 0))
            throw std::runtime_error(
                "exit code and answer differ: " + ended.output.toStdString() + ended.errors.toStdString());
        return ended.code == 0 ? QStringLiteral("accepted") : failed;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_workplace = std::make_unique<Workplace>();
        (void)m_workplace->json(
            words(QStringLiteral("user add alice@example.com --name Alice --role admin --generate")));
    }

    void mintedTokensVerifyAndAreAudited()
    {
        const QString token = mint(QStringLiteral(
            "--user alice@example.com --lifetime 60s --claim level=3 --claim city=Oxford --claim name=null"));
        QCOMPARE(verdict(token), QStringLiteral("accepted"));
        const QJsonObject parts =
            m_workplace->json({QStringLiteral("token"), QStringLiteral("inspect"), token}).object();
        QCOMPARE(parts.value(QStringLiteral("header")).toObject().value(QStringLiteral("typ")).toString(),
            QStringLiteral("at+jwt"));
        const QJsonObject claims = parts.value(QStringLiteral("claims")).toObject();
        QCOMPARE(claims.value(QStringLiteral("level")).toInt(), 3);
        QCOMPARE(claims.value(QStringLiteral("city")).toString(), QStringLiteral("Oxford"));
        QVERIFY(!claims.contains(QStringLiteral("name")));
        QCOMPARE(claims.value(QStringLiteral("email")).toString(), QStringLiteral("alice@example.com"));
        QCOMPARE(claims.value(QStringLiteral("iss")).toString(), QStringLiteral("http://127.0.0.1:8000"));
        QCOMPARE(claims.value(QStringLiteral("exp")).toInteger() - claims.value(QStringLiteral("iat")).toInteger(), 60);
        const QByteArray audit = m_workplace->run(words(QStringLiteral("audit list --json"))).output;
        QVERIFY(audit.contains("token.minted") && !audit.contains(token.toUtf8()));
    }

    void verifyJudges_data()
    {
        QTest::addColumn<QString>("mint");
        QTest::addColumn<QString>("verify");
        QTest::addColumn<QString>("outcome");
        const QString alice = QStringLiteral("--user alice@example.com ");
        QTest::newRow("as it is") << alice << QString() << QStringLiteral("accepted");
        QTest::newRow("after its time") << alice << QStringLiteral("--at 2099-01-01T00:00:00Z")
                                        << QStringLiteral("expiry");
        QTest::newRow("before its time") << alice << QStringLiteral("--at 2020-01-01T00:00:00Z")
                                         << QStringLiteral("not-before");
        QTest::newRow("another issuer") << alice << QStringLiteral("--issuer https://else.example")
                                        << QStringLiteral("issuer");
        QTest::newRow("another audience") << alice << QStringLiteral("--audience shop") << QStringLiteral("audience");
        QTest::newRow("no sub (RFC 9068 section 2.2)") << QString() << QString() << QStringLiteral("subject");
        QTest::newRow("typ JWT") << alice + QStringLiteral("--typ JWT") << QString() << QStringLiteral("type");
        QTest::newRow("typ JWT, allowed")
            << alice + QStringLiteral("--typ JWT") << QStringLiteral("--allow-typ-jwt") << QStringLiteral("accepted");
        QTest::newRow("signature alone") << QString() << QStringLiteral("--signature-only")
                                         << QStringLiteral("accepted");
    }

    void verifyJudges()
    {
        QFETCH(QString, mint);
        QFETCH(QString, verify);
        QFETCH(QString, outcome);
        QCOMPARE(verdict(this->mint(mint), verify), outcome);
    }

    // From the key's beginning to its end, with the token's own in between.
    void verifyTellsTheCourse()
    {
        const auto course = [this](const QString &token, int code) {
            const Ended ended = m_workplace->run({QStringLiteral("token"), QStringLiteral("verify"),
                QStringLiteral("--course"), QStringLiteral("--json"), token});
            QStringList failed;
            const QJsonArray stretches = ended.json().array();
            for (const QJsonValue &stretch : stretches)
                failed.append(
                    stretch[u"accepted"].toBool() ? QStringLiteral("accepted") : stretch[u"failed"].toString());
            failed.removeDuplicates();
            return ended.code == code ? failed : QStringList(QString::fromUtf8(ended.errors));
        };
        QCOMPARE(course(mint(QStringLiteral("--claim sub=a")), 0),
            QStringList({QStringLiteral("key-known"), QStringLiteral("accepted"), QStringLiteral("expiry")}));
        QCOMPARE(course(mint(QStringLiteral("--claim sub=a --template not-yet-valid")), 1),
            QStringList({QStringLiteral("key-known"), QStringLiteral("not-before"), QStringLiteral("accepted"),
                QStringLiteral("expiry")}));
        const Ended told = m_workplace->run({QStringLiteral("token"), QStringLiteral("verify"),
            QStringLiteral("--course"), mint(QStringLiteral("--claim sub=a"))});
        QVERIFY2(told.output.contains("removed"), told.output.constData());
        QVERIFY2(told.errors.contains("leeway"), told.errors.constData());
        QCOMPARE(m_workplace->run(words("token verify --course --at 2027-01-01T00:00:00Z a.b.c")).code, 2);
    }

    void verifyFollowsTheTypOfTheSettings()
    {
        const QString token = mint(QStringLiteral("--user alice@example.com --typ JWT"));
        const QStringList verify{QStringLiteral("token"), QStringLiteral("verify"), token};
        QCOMPARE(m_workplace->run(verify).code, 1);
        QCOMPARE(m_workplace->run(words(QStringLiteral("settings set tokens.typ JWT"))).code, 0);
        QCOMPARE(m_workplace->run(verify).code, 0);
        QCOMPARE(m_workplace->run(words(QStringLiteral("settings reset tokens.typ"))).code, 0);
        QCOMPARE(m_workplace->run(verify).code, 1);
    }

    void verifyTakesKeysFromAFileAndTokensFromInput()
    {
        const QString token = mint(QStringLiteral("--user alice@example.com"));
        const QString kid = m_workplace->json(words(QStringLiteral("key list")))
                                .array()
                                .first()
                                .toObject()
                                .value(QStringLiteral("kid"))
                                .toString();
        const QString jwk = m_workplace->path(QStringLiteral("key.jwk"));
        QCOMPARE(m_workplace->run({QStringLiteral("key"), QStringLiteral("export"), kid, jwk}).code, 0);
        QCOMPARE(m_workplace
                     ->runBare({QStringLiteral("token"), QStringLiteral("verify"), QStringLiteral("--jwks"), jwk,
                                   QStringLiteral("-")},
                         token.toUtf8() + '\n')
                     .code,
            0);
        QCOMPARE(m_workplace
                     ->runBare({QStringLiteral("token"), QStringLiteral("verify"), QStringLiteral("--jwks"),
                         QStringLiteral("/nowhere"), token})
                     .code,
            1);
        QCOMPARE(m_workplace
                     ->runBare({QStringLiteral("token"), QStringLiteral("verify"), QStringLiteral("--jwks"),
                         QStringLiteral("http://example.com/jwks.json"), token})
                     .code,
            1);
        const Ended altered = m_workplace->runBare({QStringLiteral("token"), QStringLiteral("verify"),
            QStringLiteral("--json"), QStringLiteral("--jwks"), jwk, token.chopped(2) + QStringLiteral("AA")});
        QCOMPARE(altered.code, 1);
        // What it needs no data folder for, it makes none for.
        const Workplace untouched;
        QCOMPARE(
            untouched.runBare({QStringLiteral("token"), QStringLiteral("verify"), QStringLiteral("--jwks"), jwk, token})
                .code,
            0);
        QVERIFY(!QFile::exists(untouched.path(QStringLiteral("share/tessera"))));
    }

    void whatNobodyNamedIsNotCompared()
    {
        const QString token = mint(QStringLiteral("--user alice@example.com"));
        const QString kid = m_workplace->json(words(QStringLiteral("key list")))
                                .array()
                                .first()
                                .toObject()[QStringLiteral("kid")]
                                .toString();
        const QString jwk = m_workplace->path(QStringLiteral("compare.jwk"));
        QCOMPARE(m_workplace->run({QStringLiteral("key"), QStringLiteral("export"), kid, jwk}).code, 0);
        const auto verify = [&](const QString &options) {
            return m_workplace->runBare(words(QStringLiteral("token verify %1 --jwks %2 ").arg(token, jwk) + options));
        };
        const auto verdictOf = [](const Ended &ended, QLatin1StringView name) {
            const QJsonArray checks = ended.json().object().value(QStringLiteral("checks")).toArray();
            for (const QJsonValue &check : checks) {
                if (check.toObject().value(QStringLiteral("name")).toString() == name)
                    return check.toObject().value(QStringLiteral("verdict")).toString();
            }
            return QString();
        };
        const Ended bare = verify(QStringLiteral("--json"));
        QCOMPARE(bare.code, 0);
        QCOMPARE(verdictOf(bare, QLatin1StringView("issuer")), QStringLiteral("not-reached"));
        QCOMPARE(verdictOf(bare, QLatin1StringView("audience")), QStringLiteral("not-reached"));
        QCOMPARE(verdictOf(bare, QLatin1StringView("expiry")), QStringLiteral("pass"));
        QVERIFY(bare.json().object().value(QStringLiteral("failed")).isNull());
        const Ended text = verify(QString());
        QVERIFY2(text.output.contains("Not compared: no issuer was named.") &&
                     text.output.endsWith("accepted; not compared: issuer, audience\n"),
            text.output.constData());
        const Ended named = verify(QStringLiteral("--issuer http://127.0.0.1:8000 --json"));
        QCOMPARE(verdictOf(named, QLatin1StringView("issuer")), QStringLiteral("pass"));
        QCOMPARE(verdictOf(named, QLatin1StringView("audience")), QStringLiteral("not-reached"));
        QCOMPARE(verify(QStringLiteral("--audience shop")).code, 1);
    }

    void lifetimeIsBoundByTheSettings()
    {
        const Ended refused = m_workplace->run(words(QStringLiteral("token mint --lifetime 91d")));
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.errors.contains("from 1s to 90d") && refused.errors.contains("tokens.remember-lifetime"),
            refused.errors.constData());
        QCOMPARE(m_workplace->run(words(QStringLiteral("token mint --lifetime 90d"))).code, 0);
    }

    void batchAnswersALineForALine()
    {
        // RFC 7515 appendix A.3: a key without kid, a token without kid and typ.
        const QByteArray jwk =
            "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU\",\"y\":\"x_"
            "FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0\",\"d\":\"jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI\"}";
        const QByteArray token =
            "eyJhbGciOiJFUzI1NiJ9."
            "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ."
            "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";
        const QByteArray input =
            "{\"jwk\":" + jwk + ",\"token\":\"" + token + "\"}\n" + "{\"jwks\":{\"keys\":[" + jwk + "]},\"token\":\"" +
            token + "\",\"algorithms\":[\"ES256\"]}\n" + "{\"jwks\":{\"keys\":[" + jwk + "]},\"token\":\"" + token +
            "\",\"algorithms\":[\"RS256\"]}\n" + "{\"jwk\":" + jwk + ",\"token\":\"" + token.chopped(1) + "A\"}\n" +
            "{\"jwk\":{\"kty\":\"oct\",\"k\":\"AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T\"},\"token\":\"" + token +
            "\"}\n" + "{\"jwk\":" + jwk + ",\"token\":\"eyJhbGciOiJub25lIn0.e30.\"}\n" + "{\"jwk\":" + jwk +
            ",\"jwk\":" + jwk + ",\"token\":\"" + token + "\"}\n" + "not JSON\n";
        const Ended ended = m_workplace->runBare(words(QStringLiteral("token verify --batch --signature-only")), input);
        QCOMPARE(ended.code, 0);
        const QList<QByteArray> lines = ended.output.trimmed().split('\n');
        QCOMPARE(lines.size(), 8);
        QCOMPARE(lines[0], QByteArray("{\"accepted\":true,\"failed\":null}"));
        QCOMPARE(lines[1], QByteArray("{\"accepted\":true,\"failed\":null}"));
        QCOMPARE(lines[2], QByteArray("{\"accepted\":false,\"failed\":\"algorithm\"}"));
        QVERIFY2(lines[3].startsWith("{\"accepted\":false,\"failed\":\""), lines[3].constData());
        QCOMPARE(lines[4], QByteArray("{\"accepted\":false,\"failed\":\"key-known\"}"));
        QVERIFY2(lines[5].startsWith("{\"accepted\":false,\"failed\":\""), lines[5].constData());
        QCOMPARE(lines[6], QByteArray("{\"accepted\":false,\"failed\":\"input\"}"));
        QCOMPARE(lines[7], QByteArray("{\"accepted\":false,\"failed\":\"input\"}"));
    }

    void inspectShowsInstantsOfEveryKind()
    {
        const auto part = [](const QByteArray &json) {
            return QString::fromLatin1(json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        };
        const auto inspected = [&](const QByteArray &claims) {
            const Ended ended = m_workplace->run({QStringLiteral("token"), QStringLiteral("inspect"),
                QStringLiteral("eyJhbGciOiJSUzI1NiJ9.%1.AA").arg(part(claims))});
            return ended.output;
        };
        const QByteArray far =
            inspected("{\"exp\":9223372036854775807,\"nbf\":-9223372036854775808,\"iat\":1735689600.25}");
        QVERIFY2(far.contains("\nexp     9223372036854775807 = after the year 9999 "), far.constData());
        QVERIFY2(far.contains("\nnbf     -9223372036854775808 = before the year 1 "), far.constData());
        QVERIFY2(far.contains(" = 2025-01-01T00:00:00.250Z "), far.constData());
        const QByteArray farther = inspected("{\"exp\":1e300}");
        QVERIFY2(farther.contains("1e300 = after the year 9999 "), farther.constData());
    }
    void inspectRefusesWhatIsNoToken_data()
    {
        QTest::addColumn<QString>("token");
        QTest::newRow("two parts") << QStringLiteral("e30.e30");
        QTest::newRow("four parts") << QStringLiteral("e30.e30.AA.AA");
        QTest::newRow("not base64url") << QStringLiteral("e30.e3+.AA");
        QTest::newRow("padded") << QStringLiteral("e30=.e30.AA");
        QTest::newRow("header not JSON") << QStringLiteral("AAAA.e30.AA");
        QTest::newRow("a member twice") << QStringLiteral("eyJhIjoxLCJhIjoyfQ.e30.AA");
    }

    void inspectRefusesWhatIsNoToken()
    {
        QFETCH(QString, token);
        QCOMPARE(m_workplace->run({QStringLiteral("token"), QStringLiteral("inspect"), token, QStringLiteral("--json")})
                     .errorCode(),
            QStringLiteral("invalid"));
    }
};

QTEST_GUILESS_MAIN(TestTokenCommands)
#include "tst_tokencommands.moc"
