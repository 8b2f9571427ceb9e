// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/backupheader.h"
#include "crypto/secretbytes.h"

#include <functional>
#include <stop_token>

namespace tessera::backup {

/// The shortest passphrase that a new backup takes, in characters (code points): whoever has the file may try others
/// for years.
constexpr qsizetype shortestPassphrase = 12;

/// What a backup is made of.
struct Sealing
{
    /// A whole database that nobody changes meanwhile.
    QString database;
    /// 32 bytes, which the private keys in the database are sealed under.
    const crypto::SecretBytes &keyEncryptionKey;
    const crypto::SecretBytes &passphrase;
    BackupKind kind = BackupKind::ByHand;
    Instant createdAt;
    crypto::Argon2Parameters cost = BackupHeader().cost;
    /// Looked at after every chunk: GivenUp.
    std::stop_token stop = {};
};

/// Seals a database and its key-encryption key under a passphrase into a new file (mode 0600), which appears under its
/// name when it is whole, on the disk, and `verify` has found it good: it is called with the name that the file has
/// until then, and what it says ends the writing. Takes a second for the passphrase, then as long as reading and
/// writing do; the memory that it needs does not grow with the database. Any thread.
[[nodiscard]] Result<void, BackupError> writeSealed(const QString &file, const Sealing &sealing,
    const std::function<Result<void, BackupError>(const QString &written)> &verify);

/// What was in a backup, beside the database.
struct Unsealed
{
    BackupHeader header;
    crypto::SecretBytes keyEncryptionKey;
};

/// Opens a backup into a new file `database` (mode 0600), which is in clear; what can be told of a backup that does not
/// open is told: that it is none, cut off, damaged, from later, or under another passphrase. Nothing is left of a
/// database then. `name`: what a refusal calls the file. Costs as writeSealed(). Any thread.
[[nodiscard]] Result<Unsealed, BackupError> unseal(const QString &file, const QString &name,
    const crypto::SecretBytes &passphrase, const QString &database, const std::stop_token &stop = {});

/// The header of a file, without a passphrase. NotSealed where it is no encrypted backup, a plain one for instance.
[[nodiscard]] Result<BackupHeader, BackupError> readHeader(const QString &file);

/// What the backups of an installation have in common in their headers; says nothing about the key.
[[nodiscard]] QByteArray originOf(const crypto::SecretBytes &keyEncryptionKey);

} // namespace tessera::backup
