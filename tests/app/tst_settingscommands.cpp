// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workplacetest.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace tessera::test;

/// Settings, and the form in which every list is shown.
class TestSettingsCommands : public WorkplaceTest
{
    Q_OBJECT

private Q_SLOTS:
    void settingsSayWhatWasMeant_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("says");
        QTest::newRow("a name mistyped") << QStringLiteral("settings set keys.propagaton 5min")
                                         << QStringLiteral("did you mean \"keys.propagation\"?");
        QTest::newRow("half a name") << QStringLiteral("settings get rotation-interval")
                                     << QStringLiteral("did you mean \"keys.rotation-interval\"?");
        QTest::newRow("nothing near") << QStringLiteral("settings reset colour")
                                      << QStringLiteral("There is no setting \"colour\".");
        QTest::newRow("an option of the configuration")
            << QStringLiteral("settings set issuer https://auth.example.com")
            << QStringLiteral("\"issuer\" is no setting: write it into the configuration file, or give it at the start "
                              "with --issuer.");
        QTest::newRow("an option behind a setting")
            << QStringLiteral("settings set keys.propagation=5min issuer=https://auth.example.com")
            << QStringLiteral("\"issuer\" is no setting");
        QTest::newRow("no unit") << QStringLiteral("settings set keys.propagation 15")
                                 << QStringLiteral("A duration needs a unit: write 15s, 15min");
    }

    void settingsSayWhatWasMeant()
    {
        QFETCH(QString, command);
        QFETCH(QString, says);
        m_workplace->install();
        const Ended ended = m_workplace->run(command.split(u' '));
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.errors.contains(says.toUtf8()), ended.errors.constData());
    }

    void settingsAreChangedTogetherOrNotAtAll()
    {
        const auto value = [this](const char *name) {
            return m_workplace->json({QStringLiteral("settings"), QStringLiteral("get"), QString::fromLatin1(name)})
                .object()
                .value(QStringLiteral("value"))
                .toString();
        };
        QCOMPARE(m_workplace->run(words("settings set keys.jwks-max-age=1s keys.propagation=2s")).code, 0);
        QCOMPARE(value("keys.propagation"), QStringLiteral("2s"));
        QCOMPARE(
            m_workplace->run(words("settings set tokens.typ JWT keys.propagation 1h keys.jwks-max-age 2h")).code, 1);
        QCOMPARE(value("tokens.typ"), QStringLiteral("at+jwt"));
        QCOMPARE(m_workplace->run(words("settings set registration open tokens.typ JWT")).code, 0);
        QCOMPARE(m_workplace->run(words("settings get registration")).output, QByteArray("open\n"));
        QCOMPARE(m_workplace->run(words("settings reset registration tokens.typ")).code, 0);
        QCOMPARE(value("registration"), QStringLiteral("closed"));
        const QJsonArray all = m_workplace->json(words("settings list")).array();
        QVERIFY(all.size() > 20);
        for (const QJsonValue &setting : all) {
            for (const char *member : {"name", "value", "default", "bounds", "description"})
                QVERIFY2(!setting.toObject().value(QLatin1StringView(member)).toString().isEmpty(), member);
        }
    }

    void timesHaveTheirZoneEverywhere()
    {
        (void)m_workplace->json(words("user add alice@example.com --generate"));
        static const QRegularExpression instant(QStringLiteral("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z"));
        static const QRegularExpression other(QStringLiteral("\\d{4}-\\d{2}-\\d{2} "));
        for (const char *command :
            {"user show alice@example.com", "key list", "key simulate", "audit list", "key rotate"}) {
            const QString text = QString::fromUtf8(m_workplace->run(words(command)).output);
            QVERIFY2(text.contains(instant) && !text.contains(other), qPrintable(text));
        }
    }

    void headingsOfTablesAreInCapitals()
    {
        (void)m_workplace->json(words("user add alice@example.com --generate"));
        for (const char *command :
            {"user list", "key list", "key simulate", "session list", "settings list", "audit list"}) {
            const QByteArray heading = m_workplace->run(words(command)).output.split('\n').constFirst();
            QVERIFY(!heading.isEmpty());
            QCOMPARE(heading, heading.toUpper());
        }
    }
};

QTEST_GUILESS_MAIN(TestSettingsCommands)
#include "tst_settingscommands.moc"
