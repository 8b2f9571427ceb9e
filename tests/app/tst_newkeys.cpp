// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workplacetest.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace tessera::test;

namespace {

QString text(const QJsonObject &object, const char *member)
{
    return object.value(QLatin1StringView(member)).toString();
}

} // namespace

/// What the commands that bring a new key say of it, of the others, and of what they refuse.
class TestNewKeys : public WorkplaceTest
{
    Q_OBJECT

private:
    [[nodiscard]] QString newKey(const char *name, const QString &options = QStringLiteral("-algorithm ED25519")) const
    {
        const QString file = m_workplace->path(QString::fromLatin1(name));
        m_workplace->openssl(words(QStringLiteral("genpkey ") + options) << QStringLiteral("-out") << file);
        return file;
    }
    [[nodiscard]] QJsonObject imported(const QString &file) const
    {
        return m_workplace->json({QStringLiteral("key"), QStringLiteral("import"), file}).object();
    }

private Q_SLOTS:
    void anotherAlgorithmThanTheSettingsIsWarnedOf()
    {
        m_workplace->install();
        const QJsonArray warnings = imported(newKey("k.pem")).value(QStringLiteral("warnings")).toArray();
        QCOMPARE(warnings.size(), 1);
        const QString warning = warnings.first().toString();
        QVERIFY2(warning.contains(u"signs with EdDSA") && warning.contains(u"pinned to RS256 refuse its tokens") &&
                     warning.contains(u"keys.algorithm is RS256"),
            qPrintable(warning));
        const Ended said = m_workplace->run({QStringLiteral("key"), QStringLiteral("import"), newKey("other.pem")});
        QVERIFY2(said.errors.contains("tesserad: warning: It signs with EdDSA"), said.errors.constData());

        const QString rsa = newKey("rsa.pem", QStringLiteral("-algorithm RSA -pkeyopt rsa_keygen_bits:2048"));
        QCOMPARE(imported(rsa).value(QStringLiteral("warnings")).toArray(), QJsonArray());
    }

    void aChangedSettingIsWarnedOfForWhoeverKnowsTheKeyThatSignsNow()
    {
        m_workplace->install();
        (void)m_workplace->json(words("settings set keys.algorithm ES256"));
        const QJsonArray warnings =
            m_workplace->json(words("key rotate")).object().value(QStringLiteral("warnings")).toArray();
        QCOMPARE(warnings.size(), 1);
        QVERIFY2(
            warnings.first().toString().contains(u"pinned to RS256 refuse"), qPrintable(warnings.first().toString()));
        QVERIFY(!warnings.first().toString().contains(u"keys.algorithm"));
    }

    void saysUntilWhenItSigns()
    {
        m_workplace->install();
        const QJsonObject first = imported(newKey("a.pem"));
        const auto activates = QDateTime::fromString(text(first, "activates_at"), Qt::ISODateWithMs);
        QCOMPARE(QDateTime::fromString(text(first, "signs_until"), Qt::ISODateWithMs), activates.addDays(1));
        (void)m_workplace->json(words("settings set keys.rotation-interval off"));
        const Ended said = m_workplace->run({QStringLiteral("key"), QStringLiteral("import"), newKey("b.pem")});
        QVERIFY2(said.output.contains("Signs until: another key is made"), said.output.constData());
        // It overtakes the first a moment after that one has begun, and says for how long that was.
        QVERIFY2(said.errors.contains("The imported key " + text(first, "kid").toUtf8()), said.errors.constData());
        static const QRegularExpression turn(QStringLiteral("only until \\S+Z, for \\d+m?s,"));
        QVERIFY2(QString::fromUtf8(said.errors).contains(turn), said.errors.constData());
    }

    void whatIsRefusedMakesNoInstallation_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("option");
        QTest::newRow("half a key") << QByteArray("-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIE\n") << QString();
        QTest::newRow("text") << QByteArray("buy milk\n") << QString();
        QTest::newRow("JSON that is no key") << QByteArray("{\"kty\":\"oct\"}") << QString();
        QTest::newRow("a key for another algorithm") << QByteArray() << QStringLiteral("--algorithm RS256");
    }

    void whatIsRefusedMakesNoInstallation()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, option);
        const QString file = content.isEmpty() ? newKey("k.pem") : m_workplace->file(QStringLiteral("k.pem"), content);
        const Ended refused =
            m_workplace->run(QStringList{QStringLiteral("key"), QStringLiteral("import"), file} + words(option));
        QCOMPARE(refused.code, 1);
        QVERIFY2(!refused.errors.contains("Made a new installation"), refused.errors.constData());
        QVERIFY(!QDir(m_workplace->dataFolder()).exists());
    }

    void aKeyFileThatCannotBeUsedMakesNoFolder_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<bool>("exists");
        QTest::newRow("start") << QStringLiteral("--auth-listen 127.0.0.1:0 --resource-listen 127.0.0.1:0") << true;
        QTest::newRow("start, nowhere to make one")
            << QStringLiteral("--auth-listen 127.0.0.1:0 --resource-listen 127.0.0.1:0") << false;
        QTest::newRow("command") << QStringLiteral("settings set registration open") << true;
        QTest::newRow("command, nowhere to make one") << QStringLiteral("settings set registration open") << false;
    }

    void aKeyFileThatCannotBeUsedMakesNoFolder()
    {
        QFETCH(QString, command);
        QFETCH(bool, exists);
        const QString file = exists ? m_workplace->file(QStringLiteral("kek"), "not a key\n")
                                    : m_workplace->path(QStringLiteral("nowhere/kek"));
        const Ended refused = m_workplace->run(words(command) << QStringLiteral("--key-encryption-key-file") << file);
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.errors.contains(file.toUtf8()), refused.errors.constData());
        QVERIFY(!QDir(m_workplace->dataFolder()).exists());
    }

    void aRevokedKeySaysSinceWhenAndWhyAndNoTurnThatNeverComes()
    {
        m_workplace->install();
        const QString never = text(m_workplace->json(words("key rotate")).object(), "kid");
        QVERIFY2(!m_workplace->run(words("key list")).output.contains("REVOKED"), "a column of nothing");
        const QJsonObject revoked =
            m_workplace
                ->json({QStringLiteral("key"), QStringLiteral("revoke"), never, QStringLiteral("--yes"),
                    QStringLiteral("--reason"), QStringLiteral("a laptop was lost")})
                .object();
        const QJsonArray keys = m_workplace->json(words("key list")).array();
        const QJsonObject listed = keys[1].toObject();
        QCOMPARE(text(listed, "kid"), never);
        QCOMPARE(text(listed, "revoked_at"), text(revoked, "revoked_at"));
        QCOMPARE(text(listed, "revoke_reason"), QStringLiteral("a laptop was lost"));
        QVERIFY(listed.value(QStringLiteral("activates_at")).isNull());
        QVERIFY(listed.value(QStringLiteral("retires_at")).isNull());
        QVERIFY(keys[0].toObject().value(QStringLiteral("activates_at")).isString());
        const QList<QByteArray> lines = m_workplace->run(words("key list")).output.split('\n');
        QVERIFY2(lines[0].endsWith("REVOKED                   REASON"), lines[0].constData());
        QVERIFY2(lines[2].contains(" never ") &&
                     lines[2].endsWith(text(revoked, "revoked_at").toUtf8() + "  a laptop was lost"),
            lines[2].constData());
    }
};

QTEST_GUILESS_MAIN(TestNewKeys)
#include "tst_newkeys.moc"
