// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/backuperror.h"
#include "core/clock.h"
#include "crypto/passwordhash.h"

#include <QByteArray>

namespace tessera::backup {

/// Who had a backup written.
enum class BackupKind : quint8 {
    ByHand = 1,   ///< Somebody; it stays for as long as somebody wants it.
    Scheduled = 2 ///< The schedule, which removes it again when it is old.
};

/// What stands in clear at the beginning of an encrypted backup, all of it authenticated with every chunk that follows.
/// All numbers are big-endian:
///
/// bytes | what
/// --- | ---
/// 16 | magic, with an end of line of both kinds, so that a transfer as text is noticed
/// 2 | version: 1
/// 1, 1 | kind; lanes of Argon2id
/// 4, 4 | memory of Argon2id in KiB; its iterations
/// 8 | when it was written, in milliseconds since 1970 UTC
/// 8 | how many bytes are sealed in what follows
/// 16 | origin: the same for all backups of installations with the same key-encryption key
/// 16, 7 | salt of Argon2id; prefix of the nonces
/// 1 | zero
/// 16 | check of the passphrase, from the same master key as the key of the chunks
/// 16 | the first half of the SHA-256 of all before it: tells a damaged header from a wrong passphrase
///
/// A value; any thread.
struct BackupHeader
{
    static constexpr qsizetype size = 116;
    static constexpr qsizetype originSize = 16;
    static constexpr qsizetype saltSize = 16;
    static constexpr qsizetype checkSize = 16;
    /// How much of what is sealed one chunk holds; the last one may hold less.
    static constexpr qsizetype chunkSize = 64 * 1024;

    BackupKind kind = BackupKind::ByHand;
    /// What it costs to try one passphrase; as RFC 9106 recommends second.
    crypto::Argon2Parameters cost{.memoryKiB = 64 * 1024, .iterations = 3, .lanes = 4};
    Instant createdAt{};
    quint64 payload = 0;
    QByteArray origin;
    QByteArray salt;
    QByteArray noncePrefix;
    QByteArray check;

    [[nodiscard]] QByteArray toBytes() const;
    /// Reads the first bytes of a file; `name` is what a refusal calls it. NotSealed, NewerVersion, Truncated or
    /// Damaged; the last also where opening it would cost more than 1 GiB of memory or go over more than 16 GiB.
    [[nodiscard]] static Result<BackupHeader, BackupError> fromBytes(QByteArrayView bytes, const QString &name);

    /// How long the file is that it begins.
    [[nodiscard]] quint64 fileSize() const;

    friend bool operator==(const BackupHeader &, const BackupHeader &) = default;
};

} // namespace tessera::backup
