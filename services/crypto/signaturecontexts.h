// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/opensslcontext.h"
#include "crypto/publickey.h"

#include <array>
#include <mutex>

namespace tessera::crypto {

/// Signs and verifies with one OpenSSL key. Preparing OpenSSL for a key and an algorithm costs about as much as verifying with it, so
/// that is done once for each scheme, when it is first needed, and every call takes a copy. Any number of threads at once.
class SignatureContexts final
{
public:
    enum class Purpose { Sign, Verify };

    SignatureContexts(std::shared_ptr<EVP_PKEY> key, Purpose purpose);

    [[nodiscard]] EVP_PKEY *key() const { return m_key.get(); }
    /// Signature in OpenSSL's form: for ECDSA that is DER. Throws where OpenSSL cannot sign.
    [[nodiscard]] QByteArray sign(SignatureScheme scheme, QByteArrayView message) const;
    [[nodiscard]] bool verify(SignatureScheme scheme, QByteArrayView message, QByteArrayView signature) const;

private:
    struct Slot
    {
        std::once_flag once;
        PkeyContextPointer context;
    };

    [[nodiscard]] PkeyContextPointer prepare(SignatureScheme scheme) const;
    [[nodiscard]] PkeyContextPointer copyFor(SignatureScheme scheme) const;

    std::shared_ptr<EVP_PKEY> m_key;
    Purpose m_purpose;
    mutable std::array<Slot, 7> m_slots;
};

} // namespace tessera::crypto
