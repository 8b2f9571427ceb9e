// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/catalogue.h"
#include "settings/settingtext.h"

#include <QSet>
#include <QTest>

using namespace tessera;
using namespace tessera::settings;

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySettingOfTheContractIsThere()
    {
        const QMap<QString, QString> contract{
            {QStringLiteral("keys.rotation-interval"), QStringLiteral("24h")},
            {QStringLiteral("keys.propagation"), QStringLiteral("10min")},
            {QStringLiteral("keys.jwks-max-age"), QStringLiteral("5min")},
            {QStringLiteral("keys.leeway"), QStringLiteral("60s")},
            {QStringLiteral("keys.algorithm"), QStringLiteral("RS256")},
            {QStringLiteral("keys.rsa-bits"), QStringLiteral("2048")},
            {QStringLiteral("tokens.access-lifetime"), QStringLiteral("15min")},
            {QStringLiteral("tokens.refresh-lifetime"), QStringLiteral("30d")},
            {QStringLiteral("tokens.remember-lifetime"), QStringLiteral("90d")},
            {QStringLiteral("tokens.refresh-grace"), QStringLiteral("10s")},
            {QStringLiteral("tokens.typ"), QStringLiteral("at+jwt")},
            {QStringLiteral("tokens.profile-claims"), QStringLiteral("on")},
            {QStringLiteral("signin.lock-after"), QStringLiteral("5")},
            {QStringLiteral("signin.lock-for"), QStringLiteral("5min")},
            {QStringLiteral("registration"), QStringLiteral("closed")},
            {QStringLiteral("password.min-length"), QStringLiteral("8")},
            {QStringLiteral("password.max-length"), QStringLiteral("128")},
            {QStringLiteral("password.min-score"), QStringLiteral("2")},
            {QStringLiteral("argon2.memory"), QStringLiteral("19456KiB")},
            {QStringLiteral("argon2.iterations"), QStringLiteral("2")},
            {QStringLiteral("argon2.lanes"), QStringLiteral("1")},
            {QStringLiteral("cors.origins"), QStringLiteral("none")},
            {QStringLiteral("backup.every"), QStringLiteral("24h")},
            {QStringLiteral("backup.keep"), QStringLiteral("14")},
        };
        QMap<QString, QString> ours;
        for (const SettingDescription &setting : catalogue()) {
            ours.insert(setting.name, setting.defaultText);
            QVERIFY(setting.sentence.endsWith(u'.') && setting.sentence.at(0).isUpper());
            QVERIFY(!setting.bounds.isEmpty());
        }
        QCOMPARE(ours, contract);
        QCOMPARE(catalogue().size(), contract.size());
    }

    void theDefaultTextMeansTheDefaultValue()
    {
        QVERIFY(brokenRules(Settings()).isEmpty());
        for (const SettingDescription &setting : catalogue()) {
            Settings settings;
            QVERIFY2(!setting.read(settings, setting.defaultText), qPrintable(setting.name));
            QCOMPARE(settings, Settings());
            QCOMPARE(setting.write(settings), setting.defaultText);
        }
    }

    void whatIsReadIsWrittenInOneWay_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        const auto row = [](const char *name, const char *text, const char *written) {
            QTest::addRow("%s %s", name, text)
                << QString::fromLatin1(name) << QString::fromLatin1(text) << QString::fromLatin1(written);
        };
        row("keys.rotation-interval", "off", "off");
        row("keys.rotation-interval", "1d", "24h"); // the default is written as the documentation does
        row("keys.rotation-interval", "7200s", "2h");
        row("keys.propagation", " 600s ", "10min");
        row("keys.propagation", "0s", "0s");
        row("keys.leeway", "1500ms", "1500ms");
        row("keys.algorithm", "EdDSA", "EdDSA");
        row("keys.rsa-bits", "4096", "4096");
        row("tokens.typ", "JWT", "JWT");
        row("tokens.profile-claims", "off", "off");
        row("registration", "open", "open");
        row("password.min-score", "0", "0");
        row("argon2.memory", "64MiB", "65536KiB");
        row("argon2.memory", "19MiB", "19456KiB");
        row("argon2.lanes", "16", "16");
        row("cors.origins", "", "none");
        row("cors.origins", "*", "*");
        row("cors.origins", "https://App.Example.com:443, http://localhost:5173",
            "https://app.example.com http://localhost:5173");
        row("cors.origins", "https://a.example https://a.example", "https://a.example");
        row("cors.origins", "http://[::1]:8080", "http://[::1]:8080");
    }
    void whatIsReadIsWrittenInOneWay()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, text);
        QFETCH(const QString, written);
        Settings settings;
        const auto refusal = describe(name)->read(settings, text);
        QVERIFY2(!refusal, qPrintable(refusal.value_or(QString())));
        QCOMPARE(describe(name)->write(settings), written);
        Settings again;
        QVERIFY(!describe(name)->read(again, written));
        QCOMPARE(again, settings);
    }

    void whatIsNoValueIsRefusedWithTheBounds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const char *text) {
            QTest::addRow("%s '%s'", name, text) << QString::fromLatin1(name) << QString::fromLatin1(text);
        };
        row("keys.rotation-interval", "");
        row("keys.rotation-interval", "0s");
        row("keys.rotation-interval", "500ms");
        row("keys.rotation-interval", "OFF");
        row("keys.rotation-interval", "never");
        row("keys.rotation-interval", "99999d");
        row("keys.propagation", "-1s");
        row("keys.propagation", "10");
        row("keys.propagation", "10 min");
        row("keys.jwks-max-age", "1500ms");
        row("keys.leeway", "11min");
        row("keys.algorithm", "none");
        row("keys.algorithm", "HS256");
        row("keys.algorithm", "rs256");
        row("keys.rsa-bits", "1024");
        row("tokens.access-lifetime", "25h");
        row("tokens.access-lifetime", "0s");
        row("tokens.typ", "jwt");
        row("tokens.profile-claims", "true");
        row("signin.lock-after", "0");
        row("signin.lock-after", "+5");
        row("signin.lock-after", "05");
        row("signin.lock-after", "5.0");
        row("signin.lock-after", "99999999999999999999");
        row("registration", "on");
        row("password.min-score", "5");
        row("argon2.memory", "19456");
        row("argon2.memory", "7KiB");
        row("argon2.memory", "5GiB");
        row("argon2.memory", "99999999999GiB");
        row("argon2.lanes", "17");
        row("cors.origins", "example.com");
        row("cors.origins", "https://example.com/");
        row("cors.origins", "https://example.com/path");
        row("cors.origins", "https://me@example.com");
        row("cors.origins", "ftp://example.com");
        row("cors.origins", "https://");
        row("cors.origins", "null");
        row("cors.origins", "https://example.com?x");
        row("cors.origins", "none https://example.com");
    }
    void whatIsNoValueIsRefusedWithTheBounds()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, text);
        Settings settings;
        const auto refusal = describe(name)->read(settings, text);
        QVERIFY(refusal);
        QVERIFY(refusal->startsWith(name) && refusal->contains(describe(name)->bounds));
        QCOMPARE(settings, Settings());
    }

    void rulesBetweenSettingsAreFound()
    {
        Settings settings;
        settings.rotation.interval = std::chrono::minutes(20);
        QCOMPARE(brokenRules(settings).size(), 1); // under propagation time + access lifetime
        settings = {};
        settings.rotation.jwksMaxAge = std::chrono::minutes(11);
        QCOMPARE(brokenRules(settings).size(), 1);
        settings = {};
        settings.password.minLength = 200;
        QVERIFY(!brokenRules(settings).isEmpty());
        settings = {};
        settings.argon2 = {.memoryKiB = 8, .iterations = 1, .lanes = 2};
        QVERIFY(brokenRules(settings).constFirst().contains(QStringLiteral("16KiB")));
        settings = {};
        settings.tokens.refreshLifetime = std::chrono::minutes(1);
        QCOMPARE(brokenRules(settings).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
