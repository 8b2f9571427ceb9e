// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/samplebackup.h"

#include "backup/sealedbackup.h"
#include "crypto/random.h"
#include "store/database.h"
#include "ui/support/samplehistory.h"

#include <QFile>
#include <QTemporaryDir>

#include <stdexcept>

namespace tessera::test {

namespace {

void make(const QString &file, const QString &database)
{
    if (!store::Database::open(database))
        throw std::runtime_error("there is no database to back up");
    const crypto::SecretBytes key = crypto::randomSecret(32);
    const auto passphrase = crypto::SecretBytes::copyOf(samplePassword().toUtf8());
    const auto written = backup::writeSealed(file,
        {.database = database,
            .keyEncryptionKey = key,
            .passphrase = passphrase,
            .kind = backup::BackupKind::ByHand,
            .createdAt = SystemClock().now() - std::chrono::hours(49),
            .cost = {.memoryKiB = 8, .iterations = 1, .lanes = 1}},
        [](const QString &) { return Result<void, backup::BackupError>(); });
    if (!written)
        throw std::runtime_error(written.error().detail.toStdString());
}

} // namespace

QString sampleBackup()
{
    static const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("tessera.tessera-backup"));
    if (!QFile::exists(file))
        make(file, folder.filePath(QStringLiteral("tessera.db")));
    return file;
}

} // namespace tessera::test
