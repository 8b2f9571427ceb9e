// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/groups.h"
#include "app/columns.h"
#include "app/talk.h"
#include "app/workplacetest.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace tessera;
using namespace tessera::test;

/// What commands say where the terminal speaks another language, whether or not that locale is installed.
class TestCliLanguage : public WorkplaceTest
{
    Q_OBJECT

private:
    void speakGerman() { m_workplace->speak(QStringLiteral("de_DE.UTF-8")); }

    [[nodiscard]] Ended inEnglish(const QStringList &arguments)
    {
        m_workplace->speak(QStringLiteral("C.UTF-8"));
        return m_workplace->run(arguments);
    }

    [[nodiscard]] Ended inGerman(const QStringList &arguments)
    {
        speakGerman();
        return m_workplace->run(arguments);
    }

    /// Its help, by the words of its name; none of the program itself.
    [[nodiscard]] QByteArray help(const QStringList &words) const
    {
        return m_workplace->runBare(words + QStringList{QStringLiteral("--help")}).output;
    }

    /// What may be asked for its help, by the words of its name; the program itself has none.
    [[nodiscard]] static QStringList allHelp()
    {
        QStringList names{QString()};
        const QList<app::Command> commands = app::allCommands();
        for (const app::Command &command : commands)
            names << command.group << (command.group + u' ' + command.name).trimmed();
        names.removeDuplicates();
        return names;
    }

private Q_SLOTS:
    void tablesAndSheetsHaveGermanHeadings()
    {
        m_workplace->install();
        const Ended keys = inGerman(words("key list"));
        QCOMPARE(keys.code, 0);
        QVERIFY2(keys.output.contains("ALGORITHMUS"), keys.output.constData());
        QVERIFY2(keys.output.contains("active"), keys.output.constData()); // as it is typed and documented
        const Ended added = inGerman(words("user add alice@example.com --generate"));
        QVERIFY2(added.output.contains("Letzte Anmeldung: nie"), added.output.constData());
        const Ended settings = inGerman(words("settings list"));
        QVERIFY2(settings.output.contains("off, oder 1s bis 3650d"), settings.output.constData());
        QVERIFY2(settings.output.contains("Wie lange ein Zugriffstoken gilt."), settings.output.constData());
    }

    void refusalsAreGerman_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QByteArray>("german");
        const auto row = [](const char *command, const char *german) {
            QTest::newRow(command) << QString::fromUtf8(command) << QByteArray(german);
        };
        row("user show nobody@example.com", "Es gibt keinen Benutzer „nobody@example.com“.");
        row("user add nobody", "Das ist keine E-Mail-Adresse");
        row("user add a@example.com", "„Passwort von a@example.com“ auf der Standardeingabe ist leer.");
        row("user add a@example.com --password-file /nowhere/at/all", "/nowhere/at/all lässt sich nicht lesen: ");
        row("user list --limit 0", "--limit ist eine ganze Zahl von 1 bis 10000 und nicht „0“.");
        row("user list --state gone", "--state ist any, enabled, disabled oder locked und nicht „gone“.");
        row("user lst", "Es gibt keinen Befehl „user lst“; war „user list“ gemeint?");
        row("user list --frobnicate", "Siehe „tesserad user list --help“.");
        row("key list too many words", "Aufruf: tesserad key list");
        row("key simulate --set nothing", "--set braucht NAME=VALUE");
        row("settings set keys.leeway 99d", "keys.leeway muss zwischen 0s und 10min liegen, nicht „99d“.");
        row("settings set keys.leeway 5", "Eine Dauer braucht eine Einheit: 5s, 5min, 5h oder 5d.");
        row("settings get keys.leway", "Es gibt keine Einstellung „keys.leway“; war „keys.leeway“ gemeint?");
        row("token verify --jwks /dev/null nothing", "tesserad: ");
    }

    void refusalsAreGerman()
    {
        QFETCH(QString, command);
        QFETCH(QByteArray, german);
        m_workplace->install();
        const Ended said = inGerman(words(command));
        QVERIFY(said.code != 0);
        QVERIFY2(said.errors.contains(german), said.errors.constData());
        const Ended english = inEnglish(words(command));
        QCOMPARE(english.code, said.code);
        QVERIFY2(english.errors != said.errors, said.errors.constData());
        // Whoever reads JSON reads English, whatever his terminal speaks.
        const QStringList withJson = words(command) << QStringLiteral("--json");
        QCOMPARE(inGerman(withJson).errors.trimmed().split('\n').last(), inEnglish(withJson).errors.trimmed());
    }

    void aFolderWithoutAnInstallationIsToldOf()
    {
        const Ended said = inGerman(words("key list"));
        QCOMPARE(said.code, 1);
        QVERIFY2(said.errors.contains("gibt es keine Installation von Tessera"), said.errors.constData());
    }

    void jsonIsEnglish()
    {
        m_workplace->install();
        (void)m_workplace->json(words("user add alice@example.com --generate"));
        for (const char *command : {"user list --json", "key list --json", "settings list --json",
                 "session list --json", "audit verify --json"})
            QCOMPARE(inGerman(words(command)).output, inEnglish(words(command)).output);
        speakGerman();
        const QJsonArray warnings =
            m_workplace->json(words("token mint")).object()[QStringLiteral("warnings")].toArray();
        QVERIFY2(
            warnings.first().toString().startsWith(u"The token names nobody"), qPrintable(warnings.first().toString()));
    }

    void englishIsForWhoeverHasNoTranslation_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("languages");
        QTest::addColumn<bool>("isGerman");
        QTest::newRow("no translation") << QStringLiteral("he_IL.UTF-8") << QString() << false;
        QTest::newRow("no such language") << QStringLiteral("xx_YY.UTF-8") << QString() << false;
        QTest::newRow("none") << QString() << QString() << false;
        QTest::newRow("C counts before LANGUAGE") << QStringLiteral("C") << QStringLiteral("de") << false;
        QTest::newRow("so does C.UTF-8") << QStringLiteral("C.UTF-8") << QStringLiteral("de") << false;
        QTest::newRow("LANGUAGE") << QStringLiteral("en_GB.UTF-8") << QStringLiteral("de") << true;
        QTest::newRow("the second language") << QStringLiteral("he_IL.UTF-8") << QStringLiteral("he:de") << true;
        QTest::newRow("another encoding") << QStringLiteral("de_AT.ISO-8859-1") << QString() << true;
    }

    void englishIsForWhoeverHasNoTranslation()
    {
        QFETCH(QString, locale);
        QFETCH(QString, languages);
        QFETCH(bool, isGerman);
        m_workplace->speak(QStringLiteral("C.UTF-8"));
        const QByteArray english = help(words("user add"));
        speakGerman();
        const QByteArray german = help(words("user add"));
        QVERIFY(english != german);
        m_workplace->speak(locale, languages);
        const Ended said = m_workplace->runBare(words("user add --help"));
        QCOMPARE(said.output, isGerman ? german : english);
        QCOMPARE(said.errors, QByteArray()); // nor a word of Qt's where a locale is not installed
    }

    void helpIsTranslatedAndNoWiderThanATerminal_data()
    {
        QTest::addColumn<QString>("locale");
        for (const char *locale : {"ar_EG", "de_DE", "es_ES", "fr_FR", "ja_JP", "zh_CN"})
            QTest::newRow(locale) << QString::fromLatin1(locale) + QStringLiteral(".UTF-8");
    }

    void helpIsTranslatedAndNoWiderThanATerminal()
    {
        QFETCH(QString, locale);
        m_workplace->speak(locale);
        const QStringList commands = allHelp();
        for (const QString &command : commands) {
            const QString text = QString::fromUtf8(help(words(command)));
            QVERIFY2(text.contains(u"tesserad"), qPrintable(text));
            for (const char *english : {" the ", " of ", "Show ", " is "})
                QVERIFY2(!text.contains(QString::fromLatin1(english)), qPrintable(text));
            const QStringList lines = text.split(u'\n');
            for (const QString &line : lines) {
                // The summary of commands has lines as long as they are.
                const bool isSummary = line.contains(u'|') && line.startsWith(u"  tesserad");
                QVERIFY2(app::columns(line) <= 80 || isSummary, qPrintable(line));
            }
        }
    }

    void asksAndUnderstandsGerman()
    {
        (void)m_workplace->json(words("user add alice@example.com --generate"));
        speakGerman();
        const QByteArray question = "alice@example.com und jede Sitzung löschen? [j/N] ";
        for (const char *no : {"", "n", "nein", "j|ja"}) {
            const Talk denied = talk(*m_workplace, words("user delete alice@example.com"), {{question, no}});
            QCOMPARE(denied.code, 1);
            QVERIFY2(denied.shown.contains("Nichts wurde getan."), denied.shown.constData());
        }
        const Talk agreed = talk(*m_workplace, words("user delete alice@example.com"), {{question, "j"}});
        QVERIFY2(agreed.code == 0, agreed.shown.constData());
        // Whose hands know the English answer is understood, too.
        (void)m_workplace->json(words("user add alice@example.com --generate"));
        const Talk english = talk(*m_workplace, words("user delete alice@example.com"), {{question, "yes"}});
        QVERIFY2(english.code == 0, english.shown.constData());
    }

    void asksForASecretInGerman()
    {
        speakGerman();
        const QByteArray password = "correct horse battery staple 42";
        const Talk added = talk(*m_workplace, words("user add alice@example.com"),
            {{"Passwort von alice@example.com: ", password}, {"(noch einmal): ", "another"}});
        QCOMPARE(added.code, 1);
        QVERIFY2(added.shown.contains("Die beiden waren nicht gleich."), added.shown.constData());
    }

    void whatServicesLogIsEnglish()
    {
        speakGerman();
        QByteArray errors;
        {
            Services services(*m_workplace, words("--demo"));
            QCOMPARE(services.stop(), 0);
            errors = services.process().readAllStandardError();
        }
        QVERIFY2(errors.contains("Dies ist eine Vorführung"), errors.constData());
        QVERIFY2(errors.contains("Asked to end: requests in flight are answered"), errors.constData());
    }

    void whyAStartFailsIsGerman()
    {
        speakGerman();
        const Ended unknown = m_workplace->runBare(words("--frobnicate"));
        QCOMPARE(unknown.code, 2);
        QVERIFY2(unknown.errors.contains("Siehe „tesserad --help“."), unknown.errors.constData());
        const Ended alone =
            m_workplace->run(words("--resource-only --auth-listen 127.0.0.1:0 --resource-listen 127.0.0.1:0"));
        QVERIFY2(alone.errors.contains("Einem Ressourcendienst allein"), alone.errors.constData());
        const Services services(*m_workplace);
        const Ended second = m_workplace->run(words("--auth-listen 127.0.0.1:0 --resource-listen 127.0.0.1:0"));
        QCOMPARE(second.code, 1);
        QVERIFY2(second.errors.contains("laufen schon Dienste"), second.errors.constData());
    }
};

QTEST_GUILESS_MAIN(TestCliLanguage)
#include "tst_clilanguage.moc"
