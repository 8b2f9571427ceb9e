// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/oldbackups.h"
#include "crypto/cryptolibrary.h"
#include "crypto/random.h"
#include "keys/keyvault.h"
#include "runtime/backups.h"
#include "store/auditrepository.h"
#include "support/await.h"
#include "support/fakeclock.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera;
using namespace tessera::runtime;
using namespace tessera::test;
using namespace std::chrono_literals;

namespace {

/// An installation as far as backups need one, on a clock that is moved.
struct Place
{
    QTemporaryDir folder;
    FakeClock clock;
    DataFolder data = DataFolder::open(folder.filePath(QStringLiteral("data"))).value();
    crypto::SecretBytes key = crypto::randomSecret(32);
    std::unique_ptr<store::Database> database = store::Database::open(data.databaseFile()).value();
    std::unique_ptr<settings::SettingsService> settings = settings::SettingsService::open(*database, clock).value();

    Place()
    {
        // As a start does it.
        if (!keys::KeyVault::open(*database, std::make_shared<const crypto::Sealer>(key.clone())))
            throw std::runtime_error("no vault");
        QDir(folder.path()).mkdir(QStringLiteral("backups"));
        putPassphrase("correct horse battery\n");
    }

    [[nodiscard]] QString backupFolder() const { return folder.filePath(QStringLiteral("backups")); }
    [[nodiscard]] QString passphraseFile() const { return folder.filePath(QStringLiteral("passphrase")); }

    void putPassphrase(const QByteArray &bytes, QFile::Permissions others = {}) const
    {
        QFile file(passphraseFile());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() ||
            !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | others))
            throw std::runtime_error("no passphrase");
    }

    [[nodiscard]] std::unique_ptr<BackupSchedule> schedule() const
    {
        return std::make_unique<BackupSchedule>(
            *database, *settings, clock, data, key.clone(), BackupPlace{backupFolder(), passphraseFile()});
    }

    [[nodiscard]] QStringList files() const { return QDir(backupFolder()).entryList(QDir::Files, QDir::Name); }

    [[nodiscard]] QList<store::AuditRecord> noted(const char *action) const
    {
        return database
            ->read([action](store::Connection &connection) {
                return store::AuditRepository(connection).list({.action = QString::fromLatin1(action)}).records;
            })
            .value();
    }

    void set(const char *name, const char *value)
    {
        const auto done = await(settings->set(QString::fromLatin1(name), QString::fromLatin1(value), {}));
        if (!done)
            throw std::runtime_error(done.error().detail.toStdString());
    }
};

} // namespace

class TestBackupSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneIsWrittenAtOnceAndThenAsOftenAsTheSettingSays()
    {
        Place place;
        FakeClock &clock = place.clock;
        const auto schedule = place.schedule();
        QTRY_COMPARE_WITH_TIMEOUT(place.noted("backup.written").size(), 1, 30s);
        QTRY_COMPARE(schedule->next(), std::optional(clock.now() + 24h));
        const QString file = QDir(place.backupFolder()).filePath(place.files().value(0));
        QCOMPARE(place.noted("backup.written").constFirst().details.value(QStringLiteral("file")).toString(), file);
        QCOMPARE(place.noted("backup.written").constFirst().actor, QStringLiteral("system"));
        const auto found = inspectBackup(file, crypto::SecretBytes::copyOf("correct horse battery"), place.data.path());
        QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
        QCOMPARE(found->header->kind, backup::BackupKind::Scheduled);

        clock.advance(24h - 1ms);
        schedule->look();
        QVERIFY(!schedule->isWriting());
        clock.advance(1ms);
        schedule->look();
        QTRY_COMPARE_WITH_TIMEOUT(place.noted("backup.written").size(), 2, 30s);
        QCOMPARE(place.files().size(), 2);
        QVERIFY(QDir(place.data.path()).entryList({QStringLiteral("scratch-*")}, QDir::Dirs).isEmpty());
    }

    void anotherInstallationMayHaveTheSameFolderAndSecond()
    {
        Place place;
        QFile other(QDir(place.backupFolder()).filePath(backup::scheduledName(place.clock.now())));
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("another's") > 0);
        other.close();
        const auto schedule = place.schedule();
        QTRY_COMPARE_WITH_TIMEOUT(place.noted("backup.written").size(), 1, 30s);
        QCOMPARE(place.files().size(), 2);
        QVERIFY(other.open(QIODevice::ReadOnly));
        QCOMPARE(other.readAll(), "another's");
    }

    void aRestartWritesNoneThatIsNotDue()
    {
        Place place;
        auto schedule = place.schedule();
        QTRY_COMPARE_WITH_TIMEOUT(place.noted("backup.written").size(), 1, 30s);
        QTRY_VERIFY(!schedule->isWriting());
        const std::optional<Instant> next = schedule->next();
        place.clock.advance(2h);
        schedule = place.schedule();
        QTRY_COMPARE(schedule->next(), next);
        QVERIFY(!schedule->isWriting());
        schedule.reset();
        place.clock.advance(40h); // it was off, and is late
        schedule = place.schedule();
        QTRY_COMPARE_WITH_TIMEOUT(place.noted("backup.written").size(), 2, 30s);
        QCOMPARE(place.files().size(), 2);
    }

    void onlyTheNewestStayAndNothingElseGoes()
    {
        Place place;
        place.set("backup.keep", "2");
        QFile mine(QDir(place.backupFolder()).filePath(QStringLiteral("tessera-20200101T000000Z.tessera-backup")));
        QVERIFY(mine.open(QIODevice::WriteOnly));
        mine.write("not a backup");
        mine.close();
        const auto schedule = place.schedule();
        QStringList written;
        for (int day = 0; day < 4; ++day) {
            const auto count = place.noted("backup.written").size() + 1;
            schedule->look();
            QTRY_COMPARE_WITH_TIMEOUT(place.noted("backup.written").size(), count, 30s);
            QTRY_VERIFY(!schedule->isWriting());
            written.append(backup::scheduledName(place.clock.now()));
            place.clock.advance(24h);
            if (day < 3)
                schedule->look();
        }
        QCOMPARE(place.files(), (QStringList{QFileInfo(mine).fileName(), written.at(2), written.at(3)}));
    }

    void aFailureIsToldAndTriedAgainAndRemovesNothing()
    {
        Place place;
        place.set("backup.keep", "1");
        auto schedule = place.schedule();
        QTRY_COMPARE_WITH_TIMEOUT(place.noted("backup.written").size(), 1, 30s);
        QTRY_VERIFY(!schedule->isWriting());
        const QStringList before = place.files();
        place.putPassphrase("short\n");
        place.clock.advance(24h);
        schedule->look();
        QTRY_COMPARE_WITH_TIMEOUT(place.noted("backup.failed").size(), 1, 30s);
        QTRY_VERIFY(!schedule->isWriting());
        QCOMPARE(place.files(), before);
        const store::AuditRecord failed = place.noted("backup.failed").constFirst();
        QVERIFY(!failed.succeeded);
        QVERIFY(failed.details.value(QStringLiteral("reason")).toString().contains(u"12 characters"));
        QCOMPARE(schedule->next(), std::optional(place.clock.now() + 1h));
        place.putPassphrase("correct horse battery\n");
        place.clock.advance(59min);
        schedule->look();
        QVERIFY(!schedule->isWriting());
        place.clock.advance(1min);
        schedule->look();
        QTRY_COMPARE_WITH_TIMEOUT(place.noted("backup.written").size(), 2, 30s);
        QTRY_COMPARE(schedule->next(), std::optional(place.clock.now() + 24h));
        QCOMPARE(place.files(), QStringList{backup::scheduledName(place.clock.now())});
    }

    void aPassphraseThatOthersMayReadIsRefused()
    {
        Place place;
        place.putPassphrase("correct horse battery\n", QFile::ReadGroup);
        const auto schedule = place.schedule();
        QTRY_COMPARE_WITH_TIMEOUT(place.noted("backup.failed").size(), 1, 30s);
        const QString reason =
            place.noted("backup.failed").constFirst().details.value(QStringLiteral("reason")).toString();
        QVERIFY2(reason.contains(place.passphraseFile()) && reason.contains(u"chmod 600"), qPrintable(reason));
        QVERIFY(place.files().isEmpty());
    }

    void offMeansNone()
    {
        Place place;
        place.set("backup.every", "off");
        const auto schedule = place.schedule();
        QCOMPARE(schedule->next(), std::nullopt);
        QVERIFY(!schedule->isWriting());
        place.set("backup.every", "1h"); // which is followed
        QTRY_COMPARE_WITH_TIMEOUT(place.noted("backup.written").size(), 1, 30s);
        QTRY_COMPARE(schedule->next(), std::optional(place.clock.now() + 1h));
        place.set("backup.every", "off");
        QTRY_COMPARE(schedule->next(), std::nullopt);
    }

    void anAdministratorSeesHowItStands()
    {
        Place place;
        Backups backups(*place.database, place.clock, place.data, place.key.clone(), QStringLiteral("console"));
        QCOMPARE(await(backups.schedule()).value().folder, QString());
        Configuration configuration = loadConfiguration({}).value();
        configuration.backupFolder = place.backupFolder();
        configuration.backupPassphraseFile = place.passphraseFile();
        backups.startSchedule(configuration, *place.settings);
        QTRY_VERIFY_WITH_TIMEOUT(await(backups.schedule()).value().writtenAt, 30s);
        QTRY_COMPARE(await(backups.schedule()).value().next, std::optional(place.clock.now() + 24h));
        const admin::BackupScheduleView view = await(backups.schedule()).value();
        QCOMPARE(view.folder, place.backupFolder());
        QCOMPARE(view.file, QDir(place.backupFolder()).filePath(place.files().value(0)));
        QCOMPARE(view.failedAt, std::nullopt);
        // One by hand says nothing of the schedule.
        place.clock.advance(1h);
        const auto byHand = await(backups.write(
            place.folder.filePath(QStringLiteral("by hand")), crypto::SecretBytes::copyOf("correct horse battery")));
        QVERIFY2(byHand, qPrintable(byHand ? QString() : byHand.error().detail));
        QVERIFY(byHand->isEncrypted);
        QCOMPARE(await(backups.schedule()).value().writtenAt, view.writtenAt);
    }

private:
    crypto::CryptoLibrary m_library;
};

QTEST_GUILESS_MAIN(TestBackupSchedule)
#include "tst_backupschedule.moc"
