// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/opensslcontext.h"
#include "crypto/publickey.h"

#include <array>
#include <mutex>
#include <vector>

namespace tessera::crypto {

/// Signs and verifies with one OpenSSL key. Preparing OpenSSL for a key and an algorithm costs about as much as
/// verifying with it, so what was prepared is kept for the next call: for each scheme as many contexts as calls ran at
/// once. Any number of threads.
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
    /// A prepared context for one call. Goes back among the idle ones unless the call threw.
    class Loan;

    [[nodiscard]] PkeyContextPointer prepare(SignatureScheme scheme) const;

    std::shared_ptr<EVP_PKEY> m_key;
    Purpose m_purpose;
    mutable std::mutex m_mutex;
    mutable std::array<std::vector<PkeyContextPointer>, 7> m_idle;
};

} // namespace tessera::crypto
