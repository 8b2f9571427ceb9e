// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "store/auditrepository.h"
#include "store/sessionrepository.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>

#include <unistd.h>

using namespace tessera;
using namespace tessera::store;
using namespace tessera::test;

namespace {

constexpr int deadline = 60'000;

void start(QProcess &process, const QStringList &arguments)
{
    const QString folder = qEnvironmentVariable("TESSERA_BIN_DIR", QCoreApplication::applicationDirPath());
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(folder + QStringLiteral("/storechild"), arguments);
    if (!process.waitForStarted())
        throw std::runtime_error("storechild does not start");
}

QByteArray outputOf(const QStringList &arguments)
{
    QProcess process;
    start(process, arguments);
    if (!process.waitForFinished(deadline) || process.exitCode() != 0)
        throw std::runtime_error("storechild failed");
    return process.readAllStandardOutput().trimmed();
}

} // namespace

class TestProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Killed at a random moment, again and again: what was acknowledged is there, and the audit log fits it.
    void nothingAcknowledgedIsLostByKill()
    {
        const StoreFolder folder;
        qint64 acknowledged = 0;
        for (int round = 0; round < 12; ++round) {
            QProcess process;
            start(process, {QStringLiteral("acknowledge"), folder.path()});
            QVERIFY(process.waitForReadyRead(deadline));
            const int lines = QRandomGenerator::global()->bounded(600);
            QByteArray output;
            while (output.count('\n') < lines && process.waitForReadyRead(deadline))
                output += process.readAllStandardOutput();
            process.kill();
            QVERIFY(process.waitForFinished(deadline));
            output += process.readAllStandardOutput();
            const QList<QByteArray> whole = output.first(output.lastIndexOf('\n') + 1).split('\n');
            for (const QByteArray &line : whole)
                acknowledged = std::max(acknowledged, line.toLongLong());

            const auto database = folder.open();
            const auto [sessions, audit] = valueOf(database->read([](Connection &c) {
                return std::pair(SessionRepository(c).liveCount(someInstant), AuditRepository(c).verify());
            }));
            QVERIFY2(sessions >= acknowledged, qPrintable(QStringLiteral("%1 of %2").arg(sessions).arg(acknowledged)));
            QVERIFY2(!audit.firstBad, qPrintable(audit.reason));
            QCOMPARE(audit.intact, sessions); // a job is there as a whole or not at all
        }
        QVERIFY(acknowledged > 0);
    }

    void twoProcessesWriteAtOnceAndLoseNothing()
    {
        const StoreFolder folder;
        QProcess one;
        QProcess two;
        start(one, {QStringLiteral("append"), folder.path(), QStringLiteral("one"), QStringLiteral("500")});
        start(two, {QStringLiteral("append"), folder.path(), QStringLiteral("two"), QStringLiteral("500")});
        QVERIFY(one.waitForFinished(deadline) && two.waitForFinished(deadline));
        QCOMPARE(one.exitCode(), 0);
        QCOMPARE(two.exitCode(), 0);
        const AuditVerification audit =
            valueOf(folder.open()->read([](Connection &c) { return AuditRepository(c).verify(); }));
        QCOMPARE(audit.intact, 1000);
        QVERIFY2(!audit.firstBad, qPrintable(audit.reason));
    }

    void aServiceUnderLoadLetsACommandLineIn()
    {
        const StoreFolder folder;
        QProcess service;
        start(service, {QStringLiteral("acknowledge"), folder.path()});
        QVERIFY(service.waitForReadyRead(deadline));
        QElapsedTimer timer;
        timer.start();
        const auto ours = folder.open();
        for (int i = 0; i < 5; ++i)
            committed(ours->write([](Connection &c) {
                return SessionRepository(c).revokeAllOfUser(idOf<UserId>(2), someInstant, QStringLiteral("test"));
            }));
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QStringLiteral("%1 ms").arg(timer.elapsed())));
        QCOMPARE(service.state(), QProcess::Running);
        service.kill();
        service.waitForFinished(deadline);
    }

    void aFullDiskRefusesAndLosesNothing_data()
    {
        QTest::addColumn<QString>("limit");
        QTest::addColumn<StoreError>("code");
        QTest::newRow("a disk of 4 MiB") << QStringLiteral("disk") << StoreError::Full;
        QTest::newRow("no file may grow beyond 2 MB") << QStringLiteral("2000000") << StoreError::InputOutput;
    }
    void aFullDiskRefusesAndLosesNothing()
    {
        QFETCH(const QString, limit);
        QFETCH(const StoreError, code);
        const StoreFolder folder;
        QProcess process;
        start(process, {QStringLiteral("fill"), folder.path(), limit});
        QVERIFY(process.waitForFinished(deadline));
        if (process.exitCode() == 77)
            QSKIP("Only root can mount a disk.");
        QCOMPARE(process.exitCode(), 0);
        const QJsonObject seen = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        const int acknowledged = seen.value(QStringLiteral("acknowledged")).toInt();
        QVERIFY(acknowledged > 20);
        QCOMPARE(StoreError(seen.value(QStringLiteral("code")).toInt()), code);
        QVERIFY(seen.value(QStringLiteral("refusal")).toString().contains(folder.path()));
        QCOMPARE(seen.value(QStringLiteral("whileFull")).toInt(), acknowledged);
        QVERIFY(seen.value(QStringLiteral("known")).toBool());
        QVERIFY(seen.value(QStringLiteral("forgotten")).toBool());
        QCOMPARE(seen.value(QStringLiteral("after")).toInt(), acknowledged + 1);
    }

    void aReadOnlyFolderIsRefused()
    {
        if (geteuid() != 0)
            QSKIP("Only root can become another user.");
        const StoreFolder folder;
        folder.open().reset();
        constexpr auto everyone = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
        constexpr auto pass = QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
        QFile::setPermissions(folder.path(), everyone);
        QFile::setPermissions(QFileInfo(folder.path()).absolutePath(), everyone | pass);
        const auto code =
            StoreError(outputOf({QStringLiteral("open"), folder.path(), QStringLiteral("65534")}).toInt());
        QVERIFY(code == StoreError::ReadOnly || code == StoreError::CannotOpen);
        const QString absent = folder.path(QStringLiteral("other/tessera.db"));
        QCOMPARE(StoreError(outputOf({QStringLiteral("open"), absent, QStringLiteral("65534")}).toInt()),
            StoreError::CannotOpen);
    }

    void twoProcessesMakeOneDatabaseAtOnce()
    {
        for (int round = 0; round < 5; ++round) {
            const StoreFolder folder;
            std::vector<std::unique_ptr<QProcess>> processes;
            for (int i = 0; i < 4; ++i) {
                processes.push_back(std::make_unique<QProcess>());
                start(*processes.back(),
                    {QStringLiteral("append"), folder.path(), QString::number(i), QStringLiteral("3")});
            }
            for (const auto &process : processes) {
                QVERIFY(process->waitForFinished(deadline));
                QCOMPARE(process->exitCode(), 0);
            }
            QCOMPARE(
                valueOf(folder.open()->read([](Connection &c) { return AuditRepository(c).verify(); })).intact, 12);
        }
    }
};

QTEST_GUILESS_MAIN(TestProcesses)
#include "tst_processes.moc"
