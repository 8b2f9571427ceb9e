// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secretbytes.h"

#include <QString>

#include <optional>

namespace tessera::crypto {

/// The cost of one password hash (RFC 9106). Bounds: memory 8 KiB a lane to 4 GiB, iterations 1 to 1000, lanes 1 to 16.
struct Argon2Parameters
{
    quint32 memoryKiB = 19456;
    quint32 iterations = 2;
    quint32 lanes = 1;

    [[nodiscard]] bool isValid() const;
    friend bool operator==(const Argon2Parameters &, const Argon2Parameters &) = default;
};

/// Argon2id with a salt of 16 random bytes and a result of 32, as `$argon2id$v=19$m=..,t=..,p=..$salt$hash`. `utf8` is
/// the prepared password. Takes tens of milliseconds and `memoryKiB` of memory: not for a thread that must answer.
/// Throws std::invalid_argument for parameters out of bounds and std::bad_alloc where the memory is not to be had. Any
/// thread.
[[nodiscard]] QString hashPassword(QByteArrayView utf8, const Argon2Parameters &parameters);

/// What speaks against taking over a hash that was made elsewhere, as a sentence; nothing where it can be verified here
/// at a price that a service can pay for each sign-in: at most 256 MiB of memory, 1 GiB gone over in all iterations
/// (about a second), 16 lanes, salt and result of at most 64 bytes. Costs nothing. Any thread.
[[nodiscard]] std::optional<QString> objectionToHash(const QString &phc);

struct PasswordCheck
{
    bool matches = false;
    /// The hash was made with other parameters than the current ones. Only said where the password matches.
    bool needsRehash = false;
};

/// Costs what the parameters in `phc` say, as hashPassword(). Text that is not a canonical PHC string of Argon2id
/// within the bounds matches nothing, at no cost. Compares in constant time. Any thread.
[[nodiscard]] PasswordCheck verifyPassword(QByteArrayView utf8, const QString &phc, const Argon2Parameters &current);

/// A key of 32 bytes that only who knows the passphrase can make again, with the salt and the same parameters. Costs
/// and throws as hashPassword(). Any thread.
[[nodiscard]] SecretBytes keyFromPassphrase(
    QByteArrayView passphrase, QByteArrayView salt, const Argon2Parameters &parameters);

} // namespace tessera::crypto
