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

    [[nodiscard]] static QStringList words(const QString &line) { return line.split(u' ', Qt::SkipEmptyParts); }
    [[nodiscard]] QJsonArray keys() const { return m_workplace->json(words(QStringLiteral("key list"))).array(); }
    [[nodiscard]] static QString text(const QJsonValue &object, const char *member)
    {
        return object.toObject().value(QLatin1StringView(member)).toString();
    }

    /// Runs openssl in the workplace.
    void openssl(const QStringList &arguments) const
    {
        QProcess process;
        process.setWorkingDirectory(m_workplace->path(QString()));
        process.start(QStringLiteral("openssl"), arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            throw std::runtime_error("openssl failed: " + process.readAllStandardError().toStdString());
    }

private Q_SLOTS:
    void init() { m_workplace = std::make_unique<Workplace>(); }

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
        for (const QJsonValue &key : keys())
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
        QCOMPARE(m_workplace->run(words(QStringLiteral("key revoke %1").arg(kid))).code, 1); // nobody to ask
        QCOMPARE(text(keys()[0], "state"), QStringLiteral("active"));
        const QJsonObject revoked =
            m_workplace->json(words(QStringLiteral("key revoke %1 --yes --reason leaked").arg(kid))).object();
        QCOMPARE(text(revoked, "state"), QStringLiteral("revoked"));
        QCOMPARE(text(revoked, "revoke_reason"), QStringLiteral("leaked"));
        QCOMPARE(text(keys()[1], "state"), QStringLiteral("active"));
        QCOMPARE(m_workplace->run(words(QStringLiteral("key revoke %1 --yes --json").arg(kid))).errorCode(),
            QStringLiteral("refused"));
    }

    void importsWhatTheGuideMakes()
    {
        openssl(words(QStringLiteral("genrsa -out private_key.pem 2048")));
        openssl(words(QStringLiteral("rsa -in private_key.pem -pubout -out public_key.pem")));
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
        QTest::newRow("unknown algorithm") << QStringLiteral("genpkey -algorithm ED25519 -out k.pem")
                                           << QStringLiteral("--algorithm HS256") << QByteArray() << QString();
        QTest::newRow("not a key") << QStringLiteral("rand -out k.pem 2000") << QString() << QByteArray() << QString();
        QTest::newRow("too large") << QStringLiteral("rand -out k.pem 70000") << QString() << QByteArray() << QString();
    }

    void imports()
    {
        QFETCH(QString, make);
        QFETCH(QString, options);
        QFETCH(QByteArray, input);
        QFETCH(QString, algorithm);
        openssl(words(make));
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
        QCOMPARE(m_workplace->run(words(QStringLiteral("settings get keys.algorithm"))).output, QByteArray("RS256\n"));
    }
};

QTEST_GUILESS_MAIN(TestKeyCommands)
#include "tst_keycommands.moc"
