// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/newfile.h"
#include "backup/oldbackups.h"
#include "backup/sealedbackup.h"
#include "crypto/cryptolibrary.h"
#include "crypto/random.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera;
using namespace tessera::backup;

namespace {

using namespace std::chrono_literals;

const Instant begin = fromMilliseconds(1'800'000'000'000);

/// A folder that several installations and people keep files in.
struct Folder
{
    QTemporaryDir folder;
    crypto::SecretBytes ours = crypto::randomSecret(32);
    crypto::SecretBytes theirs = crypto::randomSecret(32);

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }

    QString add(Instant createdAt, const crypto::SecretBytes &key, BackupKind kind = BackupKind::Scheduled,
        const QString &name = {}) const
    {
        QFile database(path(QStringLiteral("database")));
        if (!database.open(QIODevice::WriteOnly))
            throw std::runtime_error("no database");
        const auto passphrase = crypto::SecretBytes::copyOf("correct horse battery");
        const QString file = path(name.isEmpty() ? scheduledName(createdAt) : name);
        const auto written = writeSealed(file,
            {.database = database.fileName(),
                .keyEncryptionKey = key,
                .passphrase = passphrase,
                .kind = kind,
                .createdAt = createdAt,
                .cost = {.memoryKiB = 8, .iterations = 1, .lanes = 1}},
            [](const QString &) { return Result<void, BackupError>(); });
        if (!written)
            throw std::runtime_error(written.error().detail.toStdString());
        return file;
    }

    [[nodiscard]] QStringList found() const
    {
        QStringList files;
        const QList<StoredBackup> stored = scheduledIn(folder.path(), originOf(ours));
        for (const StoredBackup &one : stored)
            files.append(one.file);
        return files;
    }
};

QStringList filesOf(const QList<StoredBackup> &backups)
{
    QStringList files;
    for (const StoredBackup &one : backups)
        files.append(one.file);
    return files;
}

} // namespace

class TestOldBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatTheScheduleOfThisInstallationWroteCounts()
    {
        const Folder folder;
        const QString old = folder.add(begin, folder.ours);
        const QString recent = folder.add(begin + 24h, folder.ours);
        folder.add(begin + 25h, folder.theirs);
        folder.add(begin + 26h, folder.ours, BackupKind::ByHand);
        folder.add(begin + 27h, folder.ours, BackupKind::Scheduled, QStringLiteral("before the upgrade"));
        // By its name alone nothing is ours.
        QFile named(folder.path(scheduledName(begin + 28h)));
        QVERIFY(named.open(QIODevice::WriteOnly));
        named.write("my diary");
        named.close();
        QVERIFY(QFile::link(recent, folder.path(scheduledName(begin + 29h))));
        QCOMPARE(folder.found(), (QStringList{recent, old}));
        QVERIFY(scheduledIn(folder.path(QStringLiteral("nowhere")), originOf(folder.ours)).isEmpty());
    }

    void theNewestStay()
    {
        QList<StoredBackup> newestFirst;
        for (int day = 5; day >= 1; --day)
            newestFirst.append({QString::number(day), begin + day * 24h});
        const auto gone = [&](const char *newest, qsizetype keep) {
            return filesOf(superfluous(newestFirst, QString::fromLatin1(newest), keep));
        };
        QCOMPARE(gone("5", 5), QStringList());
        QCOMPARE(gone("5", 14), QStringList());
        QCOMPARE(gone("5", 3), (QStringList{QStringLiteral("2"), QStringLiteral("1")}));
        QCOMPARE(gone("5", 1).size(), 4);
        // The clock went back: the one that was just written seems to be the oldest.
        QCOMPARE(gone("1", 3), (QStringList{QStringLiteral("3"), QStringLiteral("2")}));
        QCOMPARE(gone("1", 1),
            (QStringList{QStringLiteral("5"), QStringLiteral("4"), QStringLiteral("3"), QStringLiteral("2")}));
    }

    void whatACrashLeftIsRemoved()
    {
        const Folder folder;
        const auto half = [&](const QString &file) {
            const QString part = file + NewFile::partSuffix;
            if (!QFile::rename(file, part))
                throw std::runtime_error("no rename");
            return part;
        };
        const QString ours = half(folder.add(begin, folder.ours));
        const QString theirs = half(folder.add(begin + 1h, folder.theirs));
        const QString byHand = half(folder.add(begin + 2h, folder.ours, BackupKind::ByHand));
        const QString whole = folder.add(begin + 3h, folder.ours);
        removeUnfinished(folder.folder.path(), originOf(folder.ours));
        QVERIFY(!QFile::exists(ours));
        QVERIFY(QFile::exists(theirs));
        QVERIFY(QFile::exists(byHand));
        QVERIFY(QFile::exists(whole));
    }

    void aNameSaysWhen() { QCOMPARE(scheduledName(begin), QStringLiteral("tessera-20270115T080000Z.tessera-backup")); }

private:
    crypto::CryptoLibrary m_library;
};

QTEST_GUILESS_MAIN(TestOldBackups)
#include "tst_oldbackups.moc"
