// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/backupfiles.h"

#include "backup/scratchfolder.h"
#include "keys/keyvault.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>

namespace tessera::runtime {

namespace {

using backup::BackupError;
using backup::ScratchFolder;

std::unexpected<Failure<BackupError>> damaged(const QString &name)
{
    return fail(BackupError::Damaged, QStringLiteral("The backup %1 is damaged; use another one.").arg(name));
}

// What the store says of a copy, as it is of what was copied.
std::unexpected<Failure<BackupError>> said(const store::StoreFault &fault, const QString &copy, const QString &name)
{
    switch (fault.code) {
    case store::StoreError::Foreign:
        return fail(BackupError::NotSealed, QStringLiteral("%1 is not a backup of Tessera.").arg(name));
    case store::StoreError::Damaged: return damaged(name);
    case store::StoreError::NewerSchema:
        return fail(BackupError::NewerVersion, QString(fault.detail).replace(copy, name));
    case store::StoreError::Full: return fail(BackupError::NoSpace, QString(fault.detail).replace(copy, name));
    default: return fail(BackupError::NotReadable, QString(fault.detail).replace(copy, name));
    }
}

// A plain backup is a database; the copy is what is looked at, since a look may leave journals.
Result<void, BackupError> copied(const QString &file, const QString &name, const QString &database)
{
    if (!QFile::exists(file))
        return backup::unreadable(name, ENOENT);
    if (!QFileInfo(file).isReadable())
        return backup::unreadable(name, EACCES);
    if (!QFile::copy(file, database))
        return fail(BackupError::NotWritable, QStringLiteral("%1 cannot be copied into %2; is the disk full?")
                                                  .arg(name, QFileInfo(database).absolutePath()));
    QFile::setPermissions(database, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

// That the key of the backup is the one that its private keys are sealed under.
Result<void, BackupError> fits(const crypto::SecretBytes &key, const QString &database, const QString &name)
{
    const auto opened = store::Database::open(database);
    if (!opened)
        return said(opened.error(), database, name);
    const auto sealer = std::make_shared<const crypto::Sealer>(key.clone());
    return keys::KeyVault::open(**opened, sealer) ? Result<void, BackupError>() : damaged(name);
}

std::unexpected<Failure<BackupError>> noScratch(const QString &folder)
{
    return backup::unwritable(folder + QStringLiteral("/scratch"), errno);
}

} // namespace

Result<OpenedBackup, BackupError> openBackup(const QString &file, const QString &name,
    const std::optional<crypto::SecretBytes> &passphrase, const QString &database, const std::stop_token &stop)
{
    OpenedBackup opened;
    if (const auto header = backup::readHeader(file); header || header.error().code != BackupError::NotSealed) {
        if (header && !passphrase)
            return fail(BackupError::WrongPassphrase,
                QStringLiteral("The backup %1 is encrypted: its passphrase is needed.").arg(name));
        auto unsealed =
            backup::unseal(file, name, passphrase ? passphrase->clone() : crypto::SecretBytes(), database, stop);
        if (!unsealed)
            return std::unexpected(unsealed.error());
        opened.found.header = std::move(unsealed->header);
        opened.keyEncryptionKey = std::move(unsealed->keyEncryptionKey);
    } else if (const auto copy = copied(file, name, database); !copy) {
        return std::unexpected(copy.error());
    }
    auto report = store::checkBackup(database);
    if (!report)
        return said(report.error(), database, name);
    opened.found.report = *std::move(report);
    return opened;
}

Result<FoundBackup, BackupError> inspectBackup(const QString &file,
    const std::optional<crypto::SecretBytes> &passphrase, const QString &folder, const std::stop_token &stop)
{
    const auto scratch = ScratchFolder::make(folder);
    if (!scratch)
        return noScratch(folder);
    const QString database = scratch->file(QStringLiteral("tessera.db"));
    auto opened = openBackup(file, file, passphrase, database, stop);
    if (!opened)
        return std::unexpected(opened.error());
    if (opened->keyEncryptionKey) {
        if (const auto fitting = fits(*opened->keyEncryptionKey, database, file); !fitting)
            return std::unexpected(fitting.error());
    }
    return std::move(opened->found);
}

Result<FoundBackup, BackupError> writeBackup(
    store::Database &database, const QString &folder, const QString &file, backup::Sealing sealing)
{
    // What is refused anyway is refused before anything is copied.
    if (QFileInfo::exists(file))
        return fail(BackupError::Exists,
            QStringLiteral("The file %1 exists already, and a backup replaces nothing. Name another file.").arg(file));
    auto scratch = ScratchFolder::make(folder);
    if (!scratch)
        return noScratch(folder);
    sealing.database = scratch->file(QStringLiteral("tessera.db"));
    if (const auto copy = database.backUp(sealing.database); !copy)
        return said(copy.error(), sealing.database, folder);
    FoundBackup found;
    const auto verify = [&](const QString &written) -> Result<void, BackupError> {
        scratch.reset(); // before there is a second copy
        auto inspected = inspectBackup(written, sealing.passphrase.clone(), folder, sealing.stop);
        if (!inspected)
            return fail(inspected.error().code,
                QStringLiteral("What was written into %1 cannot be read back, and was removed again: %2")
                    .arg(file, inspected.error().detail));
        found = *std::move(inspected);
        return {};
    };
    if (const auto written = backup::writeSealed(file, sealing, verify); !written)
        return std::unexpected(written.error());
    return found;
}

} // namespace tessera::runtime
