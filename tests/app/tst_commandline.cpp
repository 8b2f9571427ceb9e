// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace tessera::test;

class TestCommandLine : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Workplace> m_workplace;

    [[nodiscard]] static QStringList words(const char *line)
    {
        return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
    }

private Q_SLOTS:
    void init() { m_workplace = std::make_unique<Workplace>(); }

    void helpAtEveryLevel_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("says");
        QTest::newRow("program") << QString() << QStringLiteral("tesserad user");
        QTest::newRow("group") << QStringLiteral("key") << QStringLiteral("tesserad key import FILE");
        for (const char *command :
            {"user add", "user list", "user show", "user edit", "user set-password", "user disable", "user enable",
                "user unlock", "user delete", "user import", "user export", "key list", "key rotate", "key revoke",
                "key import", "key export", "key simulate", "session list", "session revoke", "settings list",
                "settings get", "settings set", "settings reset", "token mint", "token inspect", "token verify",
                "token attack", "audit list", "audit verify", "audit export", "backup", "restore"})
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
        for (const char *command : {"user list", "user show alice@example.com", "user edit alice@example.com --name A",
                 "user set-password alice@example.com --generate", "user disable alice@example.com",
                 "user enable alice@example.com", "user unlock alice@example.com",
                 "user delete alice@example.com --yes", "user export", "user import - --dry-run", "key list",
                 "key rotate", "key revoke x --yes", "key export x", "key simulate", "session list",
                 "session revoke --user alice@example.com", "settings list", "settings get registration",
                 "settings reset registration", "token mint", "token verify e30.e30.AA",
                 "token attack http://127.0.0.1:9/", "audit list", "audit verify", "audit export", "backup FILE"})
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
        QTest::newRow("argument too many") << QStringLiteral("user show a b") << QStringLiteral("Usage: ");
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

    void everyChangeIsInTheAuditLogAndTheChainHolds()
    {
        (void)m_workplace->json(words("user add alice@example.com --generate"));
        (void)m_workplace->json(words("settings set registration open"));
        const QJsonArray entries = m_workplace->json(words("audit list")).array();
        QStringList actions;
        for (const QJsonValue &entry : entries)
            actions.append(entry.toObject().value(QStringLiteral("action")).toString());
        QVERIFY2(actions.contains(QStringLiteral("user.added")), qPrintable(actions.join(u' ')));
        QVERIFY(entries.first().toObject().value(QStringLiteral("actor")).toString().startsWith(u"cli:"));
        QCOMPARE(m_workplace->json(words("audit list --action user")).array().size(), 1);
        QCOMPARE(m_workplace->json(words("audit list --limit 1")).array().size(), 1);

        const QJsonObject verdict = m_workplace->json(words("audit verify")).object();
        QCOMPARE(verdict.value(QStringLiteral("whole")).toBool(), true);
        QCOMPARE(verdict.value(QStringLiteral("intact")).toInt(), entries.size());

        const QString file = m_workplace->path(QStringLiteral("audit.jsonl"));
        QCOMPARE(m_workplace->run({QStringLiteral("audit"), QStringLiteral("export"), file}).code, 0);
        QFile exported(file);
        QVERIFY(exported.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = exported.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), entries.size());
        QCOMPARE(QJsonDocument::fromJson(lines.first()).object().value(QStringLiteral("number")).toInt(), 1);
        QCOMPARE(m_workplace->run({QStringLiteral("audit"), QStringLiteral("export"), file}).code,
            1); // never over a file that exists
    }

    void backupAndRestore()
    {
        const QString backup = m_workplace->path(QStringLiteral("backup.db"));
        (void)m_workplace->json(words("user add alice@example.com --generate"));
        const QByteArray keys = m_workplace->run(words("key list --json")).output;
        QCOMPARE(m_workplace->run({QStringLiteral("backup"), backup}).code, 0);
        QCOMPARE(m_workplace->run({QStringLiteral("backup"), backup}).code, 1);
        QCOMPARE(QFile::permissions(backup) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        (void)m_workplace->json(words("user delete alice@example.com --yes"));
        QCOMPARE(m_workplace->run({QStringLiteral("restore"), backup}).code, 1); // there is a database
        const QJsonObject restored =
            m_workplace->json({QStringLiteral("restore"), backup, QStringLiteral("--force")}).object();
        QVERIFY(QFile::exists(restored.value(QStringLiteral("previous")).toString()));
        QCOMPARE(m_workplace->run(words("user show alice@example.com")).code, 0);
        QCOMPARE(m_workplace->run(words("key list --json")).output, keys);

        const Workplace elsewhere; // with another key-encryption key
        elsewhere.install();
        const Ended foreign = elsewhere.run({QStringLiteral("restore"), backup, QStringLiteral("--force")});
        QCOMPARE(foreign.code, 1);
        QVERIFY2(!foreign.errors.contains("restore-"), foreign.errors.constData());
        QCOMPARE(elsewhere.run(words("key list")).code, 0);
        QFile junk(m_workplace->path(QStringLiteral("junk.db")));
        QVERIFY(junk.open(QIODevice::WriteOnly));
        junk.write(QByteArray(8192, 'x'));
        junk.close();
        const Ended refused = m_workplace->run({QStringLiteral("restore"), junk.fileName(), QStringLiteral("--force")});
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.errors, "tesserad: " + junk.fileName().toUtf8() + " is not a backup of Tessera.\n");
        QCOMPARE(m_workplace->run(words("user show alice@example.com")).code, 0);
    }

    void restoreIntoANewFolder()
    {
        const QString backup = m_workplace->path(QStringLiteral("backup.db"));
        (void)m_workplace->json(words("user add alice@example.com --generate"));
        QCOMPARE(m_workplace->run({QStringLiteral("backup"), backup}).code, 0);
        const Workplace other;
        const Ended keyless = other.run({QStringLiteral("restore"), backup});
        QCOMPARE(keyless.code, 1);
        QVERIFY2(keyless.errors.contains(other.dataFolder().toUtf8() + "/key-encryption-key") &&
                     !keyless.errors.contains("restore-"),
            keyless.errors.constData());
        QFile junk(other.path(QStringLiteral("notes.txt")));
        QVERIFY(junk.open(QIODevice::WriteOnly));
        junk.write("buy milk\n");
        junk.close();
        const Ended refused = other.run({QStringLiteral("restore"), junk.fileName()});
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.errors, "tesserad: " + junk.fileName().toUtf8() + " is not a backup of Tessera.\n");
        QFile whole(backup);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QFile half(other.path(QStringLiteral("half.db")));
        QVERIFY(half.open(QIODevice::WriteOnly));
        half.write(whole.read(whole.size() / 2));
        half.close();
        const Ended damaged = other.run({QStringLiteral("restore"), half.fileName()});
        QCOMPARE(damaged.code, 1);
        QCOMPARE(
            damaged.errors, "tesserad: The backup " + half.fileName().toUtf8() + " is damaged; use another one.\n");
        QVERIFY(!QFile::exists(other.dataFolder())); // nothing is left of what came to nothing

        QVERIFY(QDir().mkpath(other.dataFolder()));
        QVERIFY(QFile::copy(m_workplace->dataFolder() + QStringLiteral("/key-encryption-key"),
            other.dataFolder() + QStringLiteral("/key-encryption-key")));
        QVERIFY(other.json({QStringLiteral("restore"), backup}).object().value(QStringLiteral("previous")).isNull());
        QCOMPARE(other.run(words("user show alice@example.com")).code, 0);
    }

    void backupNamesTheFileThatWasAskedFor()
    {
        m_workplace->install();
        const QString file = m_workplace->path(QStringLiteral("nowhere/backup.db"));
        const Ended refused = m_workplace->run({QStringLiteral("backup"), file});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.errors.contains(file.toUtf8() + ' '), refused.errors.constData());
    }

    void missingKeyIsRefusedAndNotMadeAnew()
    {
        m_workplace->install();
        const QString key = m_workplace->dataFolder() + QStringLiteral("/key-encryption-key");
        QVERIFY(QFile::rename(key, key + QStringLiteral(".away")));
        const Ended refused = m_workplace->run(words("key list"));
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.errors.contains("missing"));
        QVERIFY(!QFile::exists(key));
        QFile other(key);
        QVERIFY(other.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner));
        other.write(QByteArray(32, 'k'));
        other.close();
        QCOMPARE(m_workplace->run(words("key list")).code, 1);
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
