// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "store/auditrepository.h"
#include "store/backup.h"
#include "store/databasefile.h"
#include "store/migrations.h"
#include "store/settingrepository.h"
#include "store/userrepository.h"

using namespace tessera;
using namespace tessera::store;
using namespace tessera::test;

namespace {

void addUser(Database &database, quint64 number)
{
    committed(database.write([=](Connection &c) {
        (void)UserRepository(c).insert(userRow(number));
        AuditRepository(c).append({.at = someInstant,
            .action = QStringLiteral("user.added"),
            .actor = {},
            .subject = {},
            .address = {},
            .requestId = {},
            .details = {}});
    }));
}

// What was there is kept as `replaced-1`, `replaced-1` ...
Result<BackupReport, StoreError> restore(const QString &file, const StoreFolder &folder)
{
    int number = 1;
    const auto kept = [&] { return folder.path(QStringLiteral("replaced-%1").arg(number)); };
    while (QFile::exists(kept()))
        ++number;
    return restoreBackup(file, folder.path(), kept());
}

qint64 usersIn(Database &database)
{
    return valueOf(database.read([](Connection &c) { return UserRepository(c).count(); }));
}

} // namespace

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupHoldsWhatWasCommitted()
    {
        const StoreFolder folder;
        const QString file = folder.path(QStringLiteral("it's a backup.db"));
        const auto database = folder.open();
        addUser(*database, 1);
        addUser(*database, 2);
        QVERIFY(database->backUp(file));
        addUser(*database, 3);
        const BackupReport report = valueOf(checkBackup(file));
        QCOMPARE(report.schemaVersion, latestSchemaVersion);
        QCOMPARE(report.users, 2);
        QCOMPARE(report.audit.intact, 2);
        QVERIFY(!report.audit.firstBad);
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(QDir(QFileInfo(file).absolutePath()).entryList({QStringLiteral("it's*")}, QDir::Files).size(), 1);
    }

    void anExistingFileIsNotReplaced()
    {
        const StoreFolder folder;
        const auto database = folder.open();
        const QString file = folder.path(QStringLiteral("backup.db"));
        QVERIFY(database->backUp(file));
        const auto refused = database->backUp(file);
        QCOMPARE(refused.error().code, StoreError::CannotOpen);
        QVERIFY(checkBackup(file));
        QCOMPARE(
            database->backUp(folder.path(QStringLiteral("no/such/folder.db"))).error().code, StoreError::CannotOpen);
    }

    void aBackupIsConsistentWhileWritersGoOn()
    {
        const StoreFolder folder;
        const auto database = folder.open();
        std::atomic<bool> stop = false;
        const std::unique_ptr<QThread> writer(QThread::create([&] {
            for (quint64 number = 1; !stop; ++number)
                addUser(*database, number);
        }));
        writer->start();
        for (int i = 0; i < 5; ++i) {
            const QString file = folder.path(QString::number(i));
            const auto made = database->backUp(file);
            QVERIFY2(made, qPrintable(made ? QString() : made.error().detail));
            const BackupReport report = valueOf(checkBackup(file));
            QCOMPARE(report.audit.intact, report.users);
            QVERIFY(!report.audit.firstBad);
        }
        stop = true;
        writer->wait();
    }

    void aRestoredDatabaseIsTheBackup()
    {
        const StoreFolder folder;
        const QString file = folder.path(QStringLiteral("backup.db"));
        {
            const auto database = folder.open();
            addUser(*database, 1);
            QVERIFY(database->backUp(file));
            addUser(*database, 2);
            const auto refused = restore(file, folder);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, StoreError::Busy);
            QCOMPARE(usersIn(*database), 2);
        }
        QCOMPARE(valueOf(restore(file, folder)).users, 1);
        const auto database = folder.open();
        QCOMPARE(usersIn(*database), 1);
        addUser(*database, 5);
        // What was replaced is still there.
        QCOMPARE(valueOf(checkBackup(folder.path(QStringLiteral("replaced-1")))).users, 2);
        QCOMPARE(valueOf(checkBackup(file)).users, 1);
    }

    void aBackupIsRestoredWhereThereIsNothingOrDamage()
    {
        const StoreFolder folder;
        const QString file = folder.path(QStringLiteral("backup.db"));
        {
            const auto database = folder.open();
            addUser(*database, 1);
            QVERIFY(database->backUp(file));
        }
        for (const QByteArray &content : {QByteArray("SQLite format 3"), QByteArray(9000, 'x')}) {
            QFile broken(folder.path());
            QVERIFY(broken.open(QIODevice::WriteOnly));
            broken.write(content);
            broken.close();
            QVERIFY(restore(file, folder));
            QCOMPARE(usersIn(*folder.open()), 1);
        }
        QVERIFY(QFile::remove(folder.path()));
        QVERIFY(restore(file, folder));
        QCOMPARE(usersIn(*folder.open()), 1);
    }

    void theJournalOfABrokenDatabaseIsKeptWithIt()
    {
        const StoreFolder folder;
        const QString file = folder.path(QStringLiteral("backup.db"));
        {
            const auto database = folder.open();
            addUser(*database, 1);
            QVERIFY(database->backUp(file));
        }
        for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
            QFile broken(folder.path() + suffix);
            QVERIFY(broken.open(QIODevice::WriteOnly));
            QCOMPARE(broken.write(QByteArray(9000, 'x') + suffix.toLatin1()), 9000 + suffix.size());
        }
        QVERIFY(restore(file, folder));
        QVERIFY(!QFile::exists(folder.path() + QStringLiteral("-wal")));
        for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")}) {
            QFile kept(folder.path(QStringLiteral("replaced-1")) + suffix);
            QVERIFY(kept.open(QIODevice::ReadOnly));
            QCOMPARE(kept.readAll(), QByteArray(9000, 'x') + suffix.toLatin1());
        }
        QCOMPARE(usersIn(*folder.open()), 1);
    }

    void aDatabaseThatCannotBeOpenedNowIsNotTakenForBroken()
    {
        const StoreFolder folder;
        const QString file = folder.path(QStringLiteral("backup.db"));
        {
            const auto database = folder.open();
            addUser(*database, 1);
            QVERIFY(database->backUp(file));
            addUser(*database, 2);
        }
        const QString journal = folder.path() + QStringLiteral("-wal");
        QVERIFY(QDir().mkdir(journal)); // where SQLite cannot open one
        QCOMPARE(restore(file, folder).error().code, StoreError::CannotOpen);
        QVERIFY(!QFile::exists(folder.path(QStringLiteral("replaced-1"))));
        QVERIFY(QDir().rmdir(journal));
        QCOMPARE(usersIn(*folder.open()), 2);
    }

    void whatIsNoBackupIsRefused()
    {
        const StoreFolder folder;
        folder.open().reset();
        QCOMPARE(checkBackup(folder.path(QStringLiteral("absent"))).error().code, StoreError::Foreign);
        QFile text(folder.path(QStringLiteral("text")));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(QByteArray(5000, 'x'));
        text.close();
        QCOMPARE(restore(text.fileName(), folder).error().code, StoreError::Foreign);
        QVERIFY(Database::open(folder.path()));

        const QString later = folder.path(QStringLiteral("later.db"));
        {
            Connection connection(later, Connection::Access::ReadWrite);
            connection.execute(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
            connection.execute(QStringLiteral("PRAGMA user_version = 99"));
        }
        QCOMPARE(checkBackup(later).error().code, StoreError::NewerSchema);
    }

    void aDamagedBackupIsRefused()
    {
        const StoreFolder folder;
        const QString path = folder.path(QStringLiteral("backup.db"));
        {
            const auto database = folder.open();
            for (quint64 number = 1; number < 50; ++number)
                addUser(*database, number);
            QVERIFY(database->backUp(path));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(file.size() / 2 / 4096 * 4096));
        file.close();
        QCOMPARE(checkBackup(path).error().code, StoreError::Damaged);
    }

    void aBrokenAuditChainIsReported()
    {
        const StoreFolder folder;
        const QString file = folder.path(QStringLiteral("backup.db"));
        {
            const auto database = folder.open();
            addUser(*database, 1);
            QVERIFY(database->backUp(file));
        }
        Connection connection(file, Connection::Access::ReadWrite);
        connection.execute(QStringLiteral("DROP TRIGGER audit_unchanged"));
        connection.execute(QStringLiteral("UPDATE audit SET actor = 'nobody'"));
        QCOMPARE(valueOf(checkBackup(file)).audit.firstBad, std::optional(qint64{1}));
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
