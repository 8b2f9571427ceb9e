// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auditevent.h"
#include "crypto/sealer.h"
#include "keys/keyerror.h"
#include "keys/keyring.h"
#include "store/database.h"

#include <mutex>

namespace tessera::keys {

/// Seals private keys for the store and opens them again, each bound to its kid; and knows whether the key-encryption
/// key is the one that the database is sealed under, by a check value that is stored beside the keys. Owned by the key
/// service; any thread may use it.
class KeyVault final
{
public:
    /// Compares with the check value of the database, which the first start stores. WrongKeyEncryptionKey where they do
    /// not fit, Damaged where there are keys but no check value, or one that does not open.
    [[nodiscard]] static Result<std::unique_ptr<KeyVault>, KeyError> open(
        store::Database &database, std::shared_ptr<const crypto::Sealer> keyEncryptionKey);

    /// A new key as the policy asks for; takes up to seconds (RSA 4096).
    [[nodiscard]] Result<store::KeyRow, KeyError> generate(const RotationPolicy &policy) const;
    /// A row with kid, algorithm, public JWK, sealed private key and origin; the rest is for the life cycle to say.
    [[nodiscard]] Result<store::KeyRow, KeyError> rowFor(
        const crypto::PrivateKey &key, jose::Algorithm algorithm, const QString &origin) const;
    [[nodiscard]] Result<crypto::PrivateKey, KeyError> privateKey(const store::KeyRow &row) const;

    /// What a ring of these rows needs: the private keys that sign now or later and the public ones of all that are
    /// published. Those in `known` are not parsed again; what does not open is left out and logged.
    [[nodiscard]] KeyHandles handles(KeyRows rows, Instant now, Duration leeway, const KeyHandles &known) const;

    /// Within a write job: whether the database is still sealed under the key that this vault holds.
    [[nodiscard]] bool isCurrent(store::Connection &connection) const;

    /// Seals every private key and server secret of the database under another key, in one transaction, and goes on
    /// with that.
    [[nodiscard]] Result<int, KeyError> reseal(
        store::Database &database, std::shared_ptr<const crypto::Sealer> keyEncryptionKey, const AuditEvent &event);

private:
    KeyVault(std::shared_ptr<const crypto::Sealer> keyEncryptionKey, QByteArray check);

    [[nodiscard]] std::shared_ptr<const crypto::Sealer> sealer() const;
    [[nodiscard]] std::shared_ptr<const jose::SigningKey> signingKey(const store::KeyRow &row) const;

    mutable std::mutex m_mutex;
    std::shared_ptr<const crypto::Sealer> m_sealer;
    QByteArray m_check;
};

} // namespace tessera::keys
