// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/program.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace tessera::test;

class TestKeyCommands : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Workplace> m_workplace;

    [[nodiscard]] QJsonArray keys() const { return m_workplace->json(words(QStringLiteral("key list"))).array(); }
    [[nodiscard]] static QString text(const QJsonValue &object, const char *member)
    {
        return object.toObject().value(QLatin1StringView(member)).toString();
    }

private Q_SLOTS:
    void init()
    {
        m_workplace = std::make_unique<Workplace>();
        m_workplace->install();
    }

    void theFirstStartMakesOneActiveKey()
    {
        const QJsonArray first = keys();
        QCOMPARE(first.size(), 1);
        QCOMPARE(text(first[0], "state"), QStringLiteral("active"));
        QCOMPARE(keys(), first);
    }

    void rotateAnnouncesOrActivatesAtOnce()
    {
        (void)keys();
        const QJsonObject announced = m_workplace->json(words(QStringLiteral("key rotate"))).object();
        QCOMPARE(text(announced, "state"), QStringLiteral("announced"));
        const QJsonObject atOnce = m_workplace->json(words(QStringLiteral("key rotate --at-once"))).object();
        QCOMPARE(text(atOnce, "state"), QStringLiteral("active"));
        int active = 0;
        const QJsonArray all = keys();
        for (const QJsonValue &key : all)
            active += text(key, "state") == u"active" ? 1 : 0;
        QCOMPARE(active, 1);
    }

    void revokeShowsWhatDiesAndAsks()
    {
        const QString kid = text(keys()[0], "kid");
        const QJsonObject preview =
            m_workplace->json(words(QStringLiteral("key revoke %1 --dry-run").arg(kid))).object();
        QCOMPARE(preview.value(QStringLiteral("successor_active_at_once")).toBool(), true);
        QVERIFY(!text(preview, "others_accept_until").isEmpty());
        const Ended unasked = m_workplace->run(words(QStringLiteral("key revoke %1").arg(kid)));
        QCOMPARE(unasked.code, 2); // nobody to ask
        QVERIFY(unasked.errors.contains("--yes"));
        QCOMPARE(text(keys()[0], "state"), QStringLiteral("active"));
        const QJsonObject revoked =
            m_workplace->json(words(QStringLiteral("key revoke %1 --yes --reason leaked").arg(kid))).object();
        QCOMPARE(text(revoked, "state"), QStringLiteral("revoked"));
        QCOMPARE(text(revoked, "revoke_reason"), QStringLiteral("leaked"));
        QCOMPARE(text(keys()[1], "state"), QStringLiteral("active"));
        QCOMPARE(m_workplace->run(words(QStringLiteral("key revoke %1 --yes --json").arg(kid))).errorCode(),
            QStringLiteral("refused"));
    }

    void revokingARevokedKeySaysSinceWhenAndNothingElse()
    {
        const QString kid = text(keys()[0], "kid");
        const QJsonObject revoked = m_workplace->json(words(QStringLiteral("key revoke %1 --yes").arg(kid))).object();
        QCOMPARE(text(revoked, "revoke_reason"), QStringLiteral("not stated"));
        for (const char *option : {"--yes", "--dry-run", ""}) {
            const Ended again =
                m_workplace->run(words(QStringLiteral("key revoke %1 ").arg(kid) + QLatin1StringView(option)));
            QCOMPARE(again.code, 1);
            QCOMPARE(again.errors, QStringLiteral("tesserad: The key %1 was revoked at %2 already.\n")
                                       .arg(kid, text(revoked, "revoked_at"))
                                       .toUtf8());
            QVERIFY(again.output.isEmpty());
        }
    }

    void whoNeverDropsAKeyAcceptsItNoShorterThanACache()
    {
        // A key that has signed nothing: its horizon is now, and the caches' time is not.
        (void)m_workplace->json(words(QStringLiteral("key rotate")));
        const QString kid = text(keys()[1], "kid");
        const QStringList dry = words(QStringLiteral("key revoke %1 --dry-run").arg(kid));
        const QJsonObject preview = m_workplace->json(dry).object();
        QVERIFY(!text(preview, "caches_accept_until").isEmpty());
        QCOMPARE(text(preview, "others_accept_until"), text(preview, "caches_accept_until"));
        const Ended said = m_workplace->run(dry);
        QVERIFY2(said.output.contains("No token that it has signed is good for longer."), said.output.constData());

        (void)m_workplace->run(words(QStringLiteral("token mint --lifetime 1h")));
        const QJsonObject used =
            m_workplace->json(words(QStringLiteral("key revoke %1 --dry-run").arg(text(keys()[0], "kid")))).object();
        QVERIFY(text(used, "others_accept_until") > text(used, "caches_accept_until"));
    }

    void aNewKeySaysWhoseTurnItCutsShort()
    {
        m_workplace->openssl(words(QStringLiteral("genpkey -algorithm ED25519 -out k.pem")));
        const QJsonObject imported =
            m_workplace
                ->json({QStringLiteral("key"), QStringLiteral("import"), m_workplace->path(QStringLiteral("k.pem"))})
                .object();
        QVERIFY(imported.value(QStringLiteral("cuts_short")).isNull());
        const QJsonObject next = m_workplace->json(words(QStringLiteral("key rotate"))).object();
        const QJsonObject cut = next.value(QStringLiteral("cuts_short")).toObject();
        QCOMPARE(text(cut, "kid"), text(imported, "kid"));
        QCOMPARE(text(cut, "activates_at"), text(imported, "activates_at"));
        QCOMPARE(text(cut, "retires_at"), text(next, "activates_at"));
        const Ended said = m_workplace->run(words(QStringLiteral("key rotate")));
        QVERIFY2(said.errors.contains("The generated key " + text(next, "kid").toUtf8()) &&
                     said.errors.contains("only until"),
            said.errors.constData());
    }

    void atOnceBringsTheAnnouncedKeyForward()
    {
        const QString announced = text(m_workplace->json(words(QStringLiteral("key rotate"))).object(), "kid");
        const Ended said = m_workplace->run(words(QStringLiteral("key rotate --at-once")));
        QVERIFY2(said.output.contains(announced.toUtf8()), said.output.constData());
        QVERIFY2(said.errors.contains("signs earlier than planned") && said.errors.contains("may refuse fresh tokens"),
            said.errors.constData());
        // One that was made for another algorithm than is wanted now is not brought forward.
        (void)m_workplace->json(words(QStringLiteral("key rotate")));
        (void)m_workplace->json(words(QStringLiteral("settings set keys.algorithm ES256")));
        const QJsonObject made = m_workplace->json(words(QStringLiteral("key rotate --at-once"))).object();
        QCOMPARE(text(made, "algorithm"), QStringLiteral("ES256"));
        QCOMPARE(text(made, "state"), QStringLiteral("active"));
    }

    void importsWhatTheGuideMakes()
    {
        m_workplace->openssl(words(QStringLiteral("genrsa -out private_key.pem 2048")));
        m_workplace->openssl(words(QStringLiteral("rsa -in private_key.pem -pubout -out public_key.pem")));
        const QString file = m_workplace->path(QStringLiteral("private_key.pem"));
        const QJsonObject key = m_workplace->json({QStringLiteral("key"), QStringLiteral("import"), file}).object();
        QCOMPARE(text(key, "origin"), QStringLiteral("imported"));
        QCOMPARE(text(key, "state"), QStringLiteral("announced"));
        QCOMPARE(m_workplace->run({QStringLiteral("key"), QStringLiteral("import"), file}).code, 1); // known already
        const Ended publicAlone = m_workplace->run(
            {QStringLiteral("key"), QStringLiteral("import"), m_workplace->path(QStringLiteral("public_key.pem"))});
        QCOMPARE(publicAlone.code, 1);

        QFile pem(m_workplace->path(QStringLiteral("public_key.pem")));
        QVERIFY(pem.open(QIODevice::ReadOnly));
        QCOMPARE(m_workplace->run(words(QStringLiteral("key export %1 --format pem").arg(text(key, "kid"))))
                     .output.trimmed(),
            pem.readAll().trimmed());
        const QJsonObject jwk =
            m_workplace->run(words(QStringLiteral("key export %1").arg(text(key, "kid")))).json().object();
        QCOMPARE(text(jwk, "kid"), text(key, "kid"));
        QVERIFY(!jwk.contains(QStringLiteral("d")));
    }

    void imports_data()
    {
        QTest::addColumn<QString>("make");
        QTest::addColumn<QString>("options");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QString>("algorithm"); // empty: refused
        QTest::newRow("PKCS#8 RSA, for PS256")
            << QStringLiteral("genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out k.pem")
            << QStringLiteral("--algorithm PS256") << QByteArray() << QStringLiteral("PS256");
        QTest::newRow("SEC1 P-256") << QStringLiteral("ecparam -name prime256v1 -genkey -noout -out k.pem") << QString()
                                    << QByteArray() << QStringLiteral("ES256");
        QTest::newRow("P-384") << QStringLiteral("genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-384 -out k.pem")
                               << QString() << QByteArray() << QStringLiteral("ES384");
        QTest::newRow("Ed25519") << QStringLiteral("genpkey -algorithm ED25519 -out k.pem") << QString() << QByteArray()
                                 << QStringLiteral("EdDSA");
        QTest::newRow("encrypted, passphrase on input")
            << QStringLiteral("genpkey -algorithm ED25519 -aes256 -pass pass:sesame -out k.pem") << QString()
            << QByteArray("sesame\n") << QStringLiteral("EdDSA");
        QTest::newRow("encrypted, wrong passphrase")
            << QStringLiteral("genpkey -algorithm ED25519 -aes256 -pass pass:sesame -out k.pem") << QString()
            << QByteArray("simsim\n") << QString();
        QTest::newRow("RSA under 2048 bit")
            << QStringLiteral("genrsa -out k.pem 1024") << QString() << QByteArray() << QString();
        QTest::newRow("unsupported curve") << QStringLiteral("ecparam -name secp521r1 -genkey -noout -out k.pem")
                                           << QString() << QByteArray() << QString();
        QTest::newRow("algorithm of another kind") << QStringLiteral("genpkey -algorithm ED25519 -out k.pem")
                                                   << QStringLiteral("--algorithm RS256") << QByteArray() << QString();
        QTest::newRow("not a key") << QStringLiteral("rand -out k.pem 2000") << QString() << QByteArray() << QString();
        QTest::newRow("too large") << QStringLiteral("rand -out k.pem 70000") << QString() << QByteArray() << QString();
    }

    void imports()
    {
        QFETCH(QString, make);
        QFETCH(QString, options);
        QFETCH(QByteArray, input);
        QFETCH(QString, algorithm);
        m_workplace->openssl(words(make));
        const QStringList import =
            QStringList{QStringLiteral("key"), QStringLiteral("import"), m_workplace->path(QStringLiteral("k.pem"))} +
            words(options);
        if (algorithm.isEmpty()) {
            QCOMPARE(m_workplace->run(import, input).code, 1);
            QCOMPARE(keys().size(), 1);
        } else {
            QCOMPARE(text(m_workplace->json(import, input).object(), "algorithm"), algorithm);
            QCOMPARE(keys().size(), 2);
        }
    }

    void privateExportIsEncryptedAuditedAndCanBeImported()
    {
        const QString kid = text(keys()[0], "kid");
        QCOMPARE(m_workplace->run(words(QStringLiteral("key export %1 --private").arg(kid)), "short\n").code, 1);
        const Ended exported =
            m_workplace->run(words(QStringLiteral("key export %1 --private").arg(kid)), "a long passphrase\n");
        QCOMPARE(exported.code, 0);
        QVERIFY(exported.output.startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
        QFile file(m_workplace->path(QStringLiteral("k.pem")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(exported.output);
        file.close();
        const Workplace elsewhere;
        const QJsonObject there =
            elsewhere.json({QStringLiteral("key"), QStringLiteral("import"), file.fileName()}, "a long passphrase\n")
                .object();
        QCOMPARE(text(there, "kid"), kid);
        QVERIFY(m_workplace->run(words(QStringLiteral("audit list --action key"))).output.contains("export"));
    }

    void simulateSavesNothing()
    {
        const QJsonArray before = keys();
        const QJsonArray ahead =
            m_workplace
                ->json(words(QStringLiteral(
                    "key simulate --rotations 3 --set keys.rotation-interval=12h --set keys.algorithm=ES256")))
                .array();
        QCOMPARE(ahead.size(), before.size() + 3);
        QCOMPARE(text(ahead.last(), "algorithm"), QStringLiteral("ES256"));
        QVERIFY(ahead.last().toObject().value(QStringLiteral("kid")).isNull());
        QCOMPARE(m_workplace->run(words(QStringLiteral("key simulate --set keys.rotation-interval=1s"))).code, 1);
        QCOMPARE(keys(), before);
        const Ended drawn = m_workplace->run(words(QStringLiteral("key simulate --rotations 1")));
        QVERIFY2(drawn.output.contains("(later)") && !drawn.output.contains("never"), drawn.output.constData());
        QVERIFY2(drawn.errors.contains("(later): when the key after it activates"), drawn.errors.constData());
        const Ended off = m_workplace->run(words(QStringLiteral("key simulate --set keys.rotation-interval=off")));
        QVERIFY2(
            off.output.contains("(not planned)") && off.errors.contains("rotation is off"), off.errors.constData());
        QCOMPARE(m_workplace->run(words(QStringLiteral("settings get keys.algorithm"))).output, QByteArray("RS256\n"));
    }
};

QTEST_GUILESS_MAIN(TestKeyCommands)
#include "tst_keycommands.moc"
