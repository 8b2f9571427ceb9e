// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workplacetest.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace tessera::test;

/// What commands say of themselves, and which of them make an installation.
class TestHelp : public WorkplaceTest
{
    Q_OBJECT

private Q_SLOTS:
    void helpAtEveryLevel_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("says");
        QTest::newRow("program") << QString() << QStringLiteral("tesserad user");
        QTest::newRow("group") << QStringLiteral("key") << QStringLiteral("tesserad key import FILE");
        for (const char *command : {"user add", "user list", "user show", "user edit", "user set-password",
                 "user disable", "user enable", "user unlock", "user delete", "user import", "user export", "key list",
                 "key rotate", "key revoke", "key import", "key export", "key simulate", "session list",
                 "session revoke", "settings list", "settings get", "settings set", "settings reset", "token mint",
                 "token inspect", "token verify", "token attack", "audit list", "audit verify", "audit export",
                 "backup check", "backup", "restore", "completion"})
            QTest::newRow(command) << QString::fromLatin1(command) << QString::fromLatin1(command);
    }

    void helpAtEveryLevel()
    {
        QFETCH(QString, command);
        QFETCH(QString, says);
        const Ended ended = m_workplace->runBare(command.split(u' ', Qt::SkipEmptyParts) << QStringLiteral("--help"));
        QCOMPARE(ended.code, 0);
        QVERIFY2(ended.output.contains(says.toUtf8()), ended.output.constData());
        QVERIFY2(!ended.output.contains("Arguments:"), ended.output.constData());
        QVERIFY2(!ended.output.contains("tessera key"), ended.output.constData()); // which was not what was typed
        QVERIFY(ended.errors.isEmpty());
        // The summary of commands has lines as long as they are.
        const QList<QByteArray> lines = ended.output.split('\n');
        if (command.contains(u' '))
            QVERIFY(std::ranges::all_of(lines, [](const QByteArray &line) { return line.size() <= 80; }));
    }

    void versionTellsWhatItRunsOn()
    {
        const Ended ended = m_workplace->runBare(words("--version"));
        QCOMPARE(ended.code, 0);
        QVERIFY(ended.errors.isEmpty());
        static const QRegularExpression form(QStringLiteral(
            R"(^tessera \d+\.\d+\.\d+\nQt 6\.\d+\.\d+\nQCA 2\.\d+\.\d+\nOpenSSL 3\.\d+\.\d+\nSQLite 3\.\d+\.\d+\n)"
            R"(Database schema (\d+); databases of schema 1 to (\d+) are upgraded to it\n.+, \w+\n$)"));
        const QRegularExpressionMatch match = form.match(QString::fromUtf8(ended.output));
        QVERIFY2(match.hasMatch(), ended.output.constData());
        QCOMPARE(match.captured(1).toInt(), match.captured(2).toInt() + 1);
    }

    void helpIsAWordAsWell_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("option");
        QTest::newRow("program") << QStringLiteral("help") << QStringLiteral("--help");
        QTest::newRow("group") << QStringLiteral("help key") << QStringLiteral("key --help");
        QTest::newRow("command") << QStringLiteral("help key import") << QStringLiteral("key import --help");
    }

    void helpIsAWordAsWell()
    {
        QFETCH(QString, word);
        QFETCH(QString, option);
        const Ended ended = m_workplace->runBare(words(word));
        QCOMPARE(ended.code, 0);
        QVERIFY(ended.errors.isEmpty());
        QVERIFY(!ended.output.isEmpty());
        QCOMPARE(ended.output, m_workplace->runBare(words(option)).output);
        QCOMPARE(m_workplace->runBare(words("help frobnicate")).code, 2);
    }

    void helpTellsTheFormatOfAValue_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("says");
        QTest::newRow("at") << QStringLiteral("token verify") << QStringLiteral("2026-11-23T08:15:30Z");
        QTest::newRow("since") << QStringLiteral("audit list") << QStringLiteral("2026-11-23T08:15:30Z");
        QTest::newRow("lifetime") << QStringLiteral("token mint") << QStringLiteral("60s, 15min or 24h");
        QTest::newRow("limit") << QStringLiteral("user list") << QStringLiteral("1 to 10000");
        QTest::newRow("at once") << QStringLiteral("key rotate") << QStringLiteral("the next announced one");
        QTest::newRow("listen") << QString() << QStringLiteral("port from 0 to 65535");
    }

    void helpTellsTheFormatOfAValue()
    {
        QFETCH(QString, command);
        QFETCH(QString, says);
        const Ended ended = m_workplace->runBare(command.split(u' ', Qt::SkipEmptyParts) << QStringLiteral("--help"));
        // However the lines are broken.
        const QString text = QString::fromUtf8(ended.output).simplified();
        QVERIFY2(text.contains(says), ended.output.constData());
    }

    void onlyWhatPreparesAnInstallationMakesOne_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<bool>("makes");
        for (const char *command :
            {"user list", "user show alice@example.com", "user edit alice@example.com --name A",
                "user set-password alice@example.com --generate", "user disable alice@example.com",
                "user enable alice@example.com", "user unlock alice@example.com", "user delete alice@example.com --yes",
                "user export", "user import - --dry-run", "key list", "key rotate", "key revoke x --yes",
                "key export x", "key simulate", "session list", "session revoke --user alice@example.com",
                "settings list", "settings get registration", "settings reset registration", "token mint",
                "token verify e30.e30.AA", "token attack http://127.0.0.1:9/", "audit list", "audit verify",
                "audit export", "backup FILE", "backup FILE --plain"})
            QTest::newRow(command) << QString::fromLatin1(command) << false;
        for (const char *command :
            {"user add alice@example.com --generate", "user import -", "settings set registration open"})
            QTest::newRow(command) << QString::fromLatin1(command) << true;
    }

    void onlyWhatPreparesAnInstallationMakesOne()
    {
        QFETCH(QString, command);
        QFETCH(bool, makes);
        command.replace(QStringLiteral("FILE"), m_workplace->path(QStringLiteral("copy.db")));
        const Ended ended = m_workplace->run(command.split(u' '), "email\nbob@example.com\n");
        QCOMPARE(QFile::exists(m_workplace->dataFolder()), makes);
        QVERIFY2(ended.errors.contains(m_workplace->dataFolder().toUtf8()), ended.errors.constData());
        if (makes) {
            QVERIFY2(ended.code == 0, ended.errors.constData());
            QVERIFY2(ended.errors.startsWith("Made a new installation in "), ended.errors.constData());
            return;
        }
        QVERIFY2(ended.code == 1, ended.errors.constData());
        QVERIFY2(ended.errors.contains("There is no installation") && ended.errors.contains("--data-dir"),
            ended.errors.constData());
        QVERIFY(ended.output.isEmpty());
        QVERIFY(!QFile::exists(m_workplace->path(QStringLiteral("copy.db"))));
        QCOMPARE(m_workplace->run(command.split(u' ') << QStringLiteral("--json"), "email\n").errorCode(),
            QStringLiteral("not-found"));
    }

    void aFolderWithoutADatabaseIsNoInstallation()
    {
        QVERIFY(QDir().mkpath(m_workplace->dataFolder()));
        const Ended ended = m_workplace->run(words("key list"));
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.errors.contains("There is no installation"), ended.errors.constData());
        QVERIFY(QDir(m_workplace->dataFolder()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHelp)
#include "tst_help.moc"
