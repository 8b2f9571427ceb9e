// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workplacetest.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QUrl>

#include <csignal>

using namespace tessera::test;

/// How services start, or say why they do not.
class TestStart : public WorkplaceTest
{
    Q_OBJECT

private:
    /// The shared libraries that a program names, with theirs.
    [[nodiscard]] static QByteArray libraries(const QString &program)
    {
        QProcess process;
        process.start(QStringLiteral("ldd"), {programPath(program)});
        process.waitForFinished();
        return process.readAllStandardOutput();
    }

private Q_SLOTS:
    void secondInstanceIsRefusedAndNamesTheFirst()
    {
        const Services services(*m_workplace);
        const Ended second = m_workplace->run(words("--auth-listen 127.0.0.1:0 --resource-listen 127.0.0.1:0"));
        QCOMPARE(second.code, 1);
        QVERIFY(second.output.isEmpty());
        QVERIFY2(second.errors.contains(QByteArray::number(services.ready().value(QStringLiteral("pid")).toInteger())),
            second.errors.constData());
        QVERIFY(second.errors.contains(m_workplace->dataFolder().toUtf8()));
        const Ended restore = m_workplace->run(words("restore /nowhere --force"));
        QCOMPARE(restore.code, 1);
        QVERIFY(restore.errors.contains("already run"));
    }

    void takenPortNamesItsHolderAndAFreeOne()
    {
        Services services(*m_workplace);
        const Workplace other;
        for (const char *option : {"--auth-listen", "--resource-listen"}) {
            const QString taken =
                QUrl(QLatin1StringView(option) == u"--auth-listen" ? services.auth() : services.resource()).authority();
            const QString another = QLatin1StringView(option) == u"--auth-listen" ? QStringLiteral("--resource-listen")
                                                                                  : QStringLiteral("--auth-listen");
            const Ended refused =
                other.run({QString::fromLatin1(option), taken, another, QStringLiteral("127.0.0.1:0")});
            QCOMPARE(refused.code, 1);
            QVERIFY(refused.output.isEmpty());
            QVERIFY2(refused.errors.contains("tesserad") &&
                         refused.errors.contains(QByteArray::number(services.process().processId())),
                refused.errors.constData());
            QCOMPARE(refused.errors.count("is taken"), 1);
            QVERIFY(!QFile::exists(other.dataFolder())); // nothing was made for a start that could not be
        }
        other.install();
        const Ended there = other.run({QStringLiteral("--auth-listen"), QUrl(services.auth()).authority(),
            QStringLiteral("--resource-listen"), QStringLiteral("127.0.0.1:0")});
        QCOMPARE(there.code, 1);
        QCOMPARE(there.errors.count("is taken"), 1);
        const Ended same = other.run(words("--auth-listen 127.0.0.1:65010 --resource-listen 127.0.0.1:65010"));
        QCOMPARE(same.code, 1);
        QVERIFY2(same.errors.contains("another port"), same.errors.constData());
        QCOMPARE(services.stop(), 0);
    }

    void resourceAloneMustKnowItsIssuer()
    {
        // Often: the refusal is there before the event loop is, or after.
        for (int i = 0; i < 50; ++i) {
            const Ended refused =
                m_workplace->run(words("--resource-only --auth-listen 127.0.0.1:0 --resource-listen 127.0.0.1:0"));
            QCOMPARE(refused.code, 1);
            QVERIFY(refused.errors.contains("--issuer"));
        }
    }

    void endsOnInterruptWhileItStarts()
    {
        QProcess process;
        process.setProcessEnvironment(m_workplace->environment());
        process.start(programPath(QStringLiteral("tesserad")),
            {QStringLiteral("--data-dir"), m_workplace->dataFolder(), QStringLiteral("--auth-listen"),
                QStringLiteral("127.0.0.1:0"), QStringLiteral("--resource-listen"), QStringLiteral("127.0.0.1:0")});
        // As soon as it speaks, which is before it listens.
        QVERIFY(process.waitForReadyRead() || !process.readAllStandardError().isEmpty() || process.waitForReadyRead());
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(5000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
    }

    void endsWhenItsTerminalIsClosedAndTellsOfALostDatabase()
    {
        const Workplace workplace;
        workplace.install();
        const QStringList files = QDir(workplace.dataFolder()).entryList({QStringLiteral("tessera.db*")}, QDir::Files);
        QVERIFY(!files.isEmpty());
        for (const QString &file : files)
            QVERIFY(QFile::remove(workplace.dataFolder() + u'/' + file));
        QProcess process;
        process.setProcessEnvironment(workplace.environment());
        process.setChildProcessModifier([] { ::signal(SIGHUP, SIG_DFL); }); // not as under nohup
        process.start(programPath(QStringLiteral("tesserad")),
            {QStringLiteral("--data-dir"), workplace.dataFolder(), QStringLiteral("--auth-listen"),
                QStringLiteral("127.0.0.1:0"), QStringLiteral("--resource-listen"), QStringLiteral("127.0.0.1:0")});
        QVERIFY(QTest::qWaitFor([&] { return process.canReadLine(); }, QDeadlineTimer(std::chrono::minutes(1))));
        ::kill(static_cast<pid_t>(process.processId()), SIGHUP);
        QVERIFY(process.waitForFinished(10'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        const QByteArray log = process.readAllStandardError();
        QVERIFY2(log.contains("holds a key-encryption key but no database"), log.constData());
        QVERIFY2(log.contains("the database is closed"), log.constData());
    }

    void windowlessProgramSaysSoAndWorks()
    {
        const Workplace workplace(QStringLiteral("tessera"));
        QProcess process;
        process.setProcessEnvironment(workplace.environment());
        process.start(programPath(QStringLiteral("tessera")),
            {QStringLiteral("--data-dir"), workplace.dataFolder(), QStringLiteral("--auth-listen"),
                QStringLiteral("127.0.0.1:0"), QStringLiteral("--resource-listen"), QStringLiteral("127.0.0.1:0")});
        QVERIFY(QTest::qWaitFor([&] { return process.canReadLine(); }, QDeadlineTimer(std::chrono::minutes(1))));
        QVERIFY(process.readLine().startsWith("{\"event\":\"ready\",\"auth\":\"http://127.0.0.1:"));
        ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
        QVERIFY(process.waitForFinished(5000));
        QVERIFY(process.readAllStandardError().contains("There is no display here"));
        QCOMPARE(workplace.run(words("key list")).code, 0);
    }

    void windowShowsTheServicesAndEndsWithThem()
    {
        const Workplace workplace(QStringLiteral("tessera"));
        QProcessEnvironment environment = workplace.environment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(programPath(QStringLiteral("tessera")),
            {QStringLiteral("--data-dir"), workplace.dataFolder(), QStringLiteral("--auth-listen"),
                QStringLiteral("127.0.0.1:0"), QStringLiteral("--resource-listen"), QStringLiteral("127.0.0.1:0")});
        QByteArray log;
        const auto listens = [&] {
            return (log += process.readAllStandardError())
                .contains("The resource service listens on http://127.0.0.1:");
        };
        QVERIFY(QTest::qWaitFor(listens, QDeadlineTimer(std::chrono::minutes(1))));
        ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
        QVERIFY(process.waitForFinished(5000));
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    }

    void firstStartLeadsThroughAndLeavesNoTraceWhereItIsGivenUp()
    {
        const Workplace workplace(QStringLiteral("tessera"));
        QProcessEnvironment environment = workplace.environment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(programPath(QStringLiteral("tessera")), QStringList());
        QByteArray log;
        const auto isShown = [&] {
            return (log += process.readAllStandardError()).contains("The assistant for the first run is shown.");
        };
        QVERIFY2(QTest::qWaitFor(isShown, QDeadlineTimer(std::chrono::minutes(1))), log.constData());
        ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
        QVERIFY(process.waitForFinished(5000));
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QVERIFY(!QFile::exists(environment.value(QStringLiteral("XDG_DATA_HOME")) + QStringLiteral("/tessera")));
        QVERIFY(!QFile::exists(
            environment.value(QStringLiteral("XDG_CONFIG_HOME")) + QStringLiteral("/tessera/tessera.toml")));
    }

    void serverProgramLinksNoWindow()
    {
        const QByteArray server = libraries(QStringLiteral("tesserad"));
        QVERIFY(server.contains("libQt6Core"));
        for (const char *window :
            {"libQt6Gui", "libQt6Widgets", "libqt6keychain", "libkdsingleapplication", "libQt6DBus"})
            QVERIFY2(!server.contains(window), window);
        QVERIFY(libraries(QStringLiteral("tessera")).contains("libQt6Widgets")); // so the list is read right
    }
};

QTEST_GUILESS_MAIN(TestStart)
#include "tst_start.moc"
