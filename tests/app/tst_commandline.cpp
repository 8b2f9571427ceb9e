// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workplacetest.h"

#include <QTest>

using namespace tessera::test;

/// What is written wrongly, and what is refused.
class TestCommandLine : public WorkplaceTest
{
    Q_OBJECT

private Q_SLOTS:
    void wrongUsage_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown group, with the one that was meant")
            << QStringLiteral("usr list") << QStringLiteral("did you mean \"user\"?");
        QTest::newRow("unknown command, with the one that was meant")
            << QStringLiteral("user lst") << QStringLiteral("did you mean \"user list\"?");
        QTest::newRow("group alone") << QStringLiteral("key") << QStringLiteral("rotate");
        QTest::newRow("unknown option") << QStringLiteral("user list --colour") << QStringLiteral("colour");
        QTest::newRow("argument missing")
            << QStringLiteral("user show") << QStringLiteral("Usage: tesserad user show USER");
        QTest::newRow("argument too many") << QStringLiteral("user show a b")
                                           << QStringLiteral("\"b\" is one word too many. Usage: tesserad user show");
        QTest::newRow("nothing near an unknown group")
            << QStringLiteral("frobnicate") << QStringLiteral("there are user, key, session");
        QTest::newRow("nothing near an unknown command")
            << QStringLiteral("user frob") << QStringLiteral("there are add, list, show");
        QTest::newRow("number out of bounds")
            << QStringLiteral("user list --limit 0")
            << QStringLiteral("tesserad: --limit is a whole number, from 1 to 10000, and not \"0\".\n");
        QTest::newRow("a number that is none, and that alone")
            << QStringLiteral("user list --limit abc")
            << QStringLiteral("tesserad: --limit is a whole number, from 1 to 10000, and not \"abc\".\n");
        QTest::newRow("a duration without a unit")
            << QStringLiteral("token mint --lifetime 15") << QStringLiteral("write 15s, 15min, 15h or 15d");
        QTest::newRow("a duration with a unit that is not ours")
            << QStringLiteral("token mint --lifetime 15m") << QStringLiteral("Write 15min.");
        QTest::newRow("unknown algorithm, before anything is read")
            << QStringLiteral("key import /nowhere.pem --algorithm HS256") << QStringLiteral("RS256, RS384");
        QTest::newRow("unknown action") << QStringLiteral("audit list --action nosuch")
                                        << QStringLiteral("signin.refused");
        QTest::newRow("unknown format") << QStringLiteral("key export x --format der")
                                        << QStringLiteral("--format is jwk or pem");
        QTest::newRow("not a number") << QStringLiteral("key simulate --rotations many")
                                      << QStringLiteral("--rotations");
        QTest::newRow("unknown choice") << QStringLiteral("user list --state asleep") << QStringLiteral("--state");
        QTest::newRow("what excludes each other")
            << QStringLiteral("user add a@b.example --generate --password-file x") << QStringLiteral("exclude");
        QTest::newRow("session without a session") << QStringLiteral("session revoke") << QStringLiteral("--user");
        QTest::newRow("settings without a value")
            << QStringLiteral("settings set registration") << QStringLiteral("NAME VALUE");
        QTest::newRow("an instant that is none")
            << QStringLiteral("audit list --since yesterday") << QStringLiteral("--since");
        QTest::newRow("verify without a token") << QStringLiteral("token verify") << QStringLiteral("token");
        QTest::newRow("configuration that is not there")
            << QStringLiteral("user list --config /nowhere/tessera.toml") << QStringLiteral("/nowhere/tessera.toml");
        QTest::newRow("configuration of a start that is not there")
            << QStringLiteral("--config /nowhere/tessera.toml")
            << QStringLiteral("tesserad: /nowhere/tessera.toml cannot be read: No such file or directory.\n");
        QTest::newRow("configuration of a start that is a folder")
            << QStringLiteral("--config /tmp") << QStringLiteral("tesserad: /tmp cannot be read: ");
        QTest::newRow("options before the command")
            << QStringLiteral("--headless user list") << QStringLiteral("first");
        QTest::newRow("both only") << QStringLiteral("--auth-only --resource-only") << QStringLiteral("exclude");
        QTest::newRow("an address that is none")
            << QStringLiteral("--auth-listen nowhere") << QStringLiteral("--auth-listen");
        QTest::newRow("an address without a port")
            << QStringLiteral("--auth-listen localhost")
            << QStringLiteral("it has no port. Write HOST:PORT with a port from 0 to 65535");
        QTest::newRow("a port that there is not")
            << QStringLiteral("--resource-listen 127.0.0.1:70000") << QStringLiteral("\"70000\" is not a port");
        QTest::newRow("JSON of a start") << QStringLiteral("--json") << QStringLiteral("tesserad key list --json");
    }

    void wrongUsage()
    {
        QFETCH(QString, command);
        QFETCH(QString, says);
        const QStringList words = command.split(u' ');
        const Ended ended = m_workplace->run(words);
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.errors.contains(says.toUtf8()), ended.errors.constData());
        QVERIFY(ended.output.isEmpty());
        if (!command.startsWith(u"--"))
            QCOMPARE(
                m_workplace->run(words + QStringList{QStringLiteral("--json")}).errorCode(), QStringLiteral("usage"));
    }

    void anAnswerThatCannotBeWrittenIsNoSuccess()
    {
        QProcess command;
        command.setProcessEnvironment(m_workplace->environment());
        command.setStandardOutputFile(QStringLiteral("/dev/full"));
        command.start(programPath(m_workplace->program()),
            {QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("a@b.example"), QStringLiteral("--generate"),
                QStringLiteral("--data-dir"), m_workplace->dataFolder()});
        QVERIFY(command.waitForFinished());
        QCOMPARE(command.exitCode(), 1);
        const QByteArray errors = command.readAllStandardError();
        QVERIFY2(errors.contains("could not be written"), errors.constData());
    }

    void refusedWithTheReason_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("code");
        QTest::newRow("user show") << QStringLiteral("user show nobody@example.com") << QStringLiteral("not-found");
        QTest::newRow("user edit") << QStringLiteral("user edit nobody@example.com --name N")
                                   << QStringLiteral("not-found");
        QTest::newRow("user disable") << QStringLiteral("user disable nobody@example.com")
                                      << QStringLiteral("not-found");
        QTest::newRow("user enable") << QStringLiteral("user enable nobody@example.com") << QStringLiteral("not-found");
        QTest::newRow("user unlock") << QStringLiteral("user unlock nobody@example.com") << QStringLiteral("not-found");
        QTest::newRow("user delete") << QStringLiteral("user delete nobody@example.com") << QStringLiteral("not-found");
        QTest::newRow("user set-password")
            << QStringLiteral("user set-password nobody@example.com --generate") << QStringLiteral("not-found");
        QTest::newRow("user add, no address")
            << QStringLiteral("user add nobody --generate") << QStringLiteral("invalid");
        QTest::newRow("user import, no file")
            << QStringLiteral("user import /nowhere.csv") << QStringLiteral("invalid");
        QTest::newRow("key revoke") << QStringLiteral("key revoke nokey --yes") << QStringLiteral("not-found");
        QTest::newRow("key export") << QStringLiteral("key export nokey") << QStringLiteral("not-found");
        QTest::newRow("key export, a kid that begins with a hyphen")
            << QStringLiteral("key export -uNvGUERSZqiP35G1T7SHO0dkYfIrrwznqCSsUh6-nY k.pem --public --format pem")
            << QStringLiteral("not-found");
        QTest::newRow("key revoke, a kid that begins with two")
            << QStringLiteral("key revoke --yes --vGUERSZqiP35G1T7SHO0dkYfIrrwznqCSsUh6-nY-")
            << QStringLiteral("not-found");
        QTest::newRow("key import, no file") << QStringLiteral("key import /nowhere.pem") << QStringLiteral("invalid");
        QTest::newRow("key simulate") << QStringLiteral("key simulate --set keys.propagation=forever")
                                      << QStringLiteral("invalid");
        QTest::newRow("session list") << QStringLiteral("session list --user nobody@example.com")
                                      << QStringLiteral("not-found");
        QTest::newRow("session revoke") << QStringLiteral("session revoke 00000000-0000-4000-8000-000000000000")
                                        << QStringLiteral("not-found");
        QTest::newRow("session revoke, no id")
            << QStringLiteral("session revoke nosession") << QStringLiteral("not-found");
        QTest::newRow("user delete, nobody there to ask about nobody")
            << QStringLiteral("user delete nobody@example.com --yes") << QStringLiteral("not-found");
        QTest::newRow("settings get") << QStringLiteral("settings get nothing") << QStringLiteral("not-found");
        QTest::newRow("settings set, unknown")
            << QStringLiteral("settings set nothing 1") << QStringLiteral("not-found");
        QTest::newRow("settings set, no value of it")
            << QStringLiteral("settings set registration ajar") << QStringLiteral("invalid");
        QTest::newRow("settings set, against a rule")
            << QStringLiteral("settings set keys.propagation 1s") << QStringLiteral("refused");
        QTest::newRow("settings reset") << QStringLiteral("settings reset nothing") << QStringLiteral("not-found");
        QTest::newRow("token mint, no user")
            << QStringLiteral("token mint --user nobody@example.com") << QStringLiteral("not-found");
        QTest::newRow("token mint, for ever")
            << QStringLiteral("token mint --lifetime 3000d") << QStringLiteral("refused");
        QTest::newRow("token inspect") << QStringLiteral("token inspect a.b") << QStringLiteral("invalid");
        QTest::newRow("restore") << QStringLiteral("restore /nowhere.db") << QStringLiteral("refused");
    }

    void refusedWithTheReason()
    {
        QFETCH(QString, command);
        QFETCH(QString, code);
        const QStringList words = command.split(u' ');
        m_workplace->install();
        const Ended ended = m_workplace->run(words + QStringList{QStringLiteral("--json")});
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.output.isEmpty(), ended.output.constData());
        QCOMPARE(ended.errorCode(), code);
        const Ended text = m_workplace->run(words);
        QCOMPARE(text.code, 1);
        QVERIFY2(text.errors.startsWith("tesserad: "), text.errors.constData());
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
