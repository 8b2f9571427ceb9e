// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/opensslcontext.h"

#include <openssl/bn.h>
#include <openssl/param_build.h>

namespace tessera::crypto {

/// Cleared when it is freed, whether it was secret or not.
using BigNumber = std::unique_ptr<BIGNUM, Releases<BN_clear_free>>;

/// From big-endian bytes.
[[nodiscard]] BigNumber bigNumber(QByteArrayView bytes);
/// The same for a secret: also the copies that OpenSSL makes of it on the way are cleared.
[[nodiscard]] BigNumber secretNumber(QByteArrayView bytes);
[[nodiscard]] BigNumber newSecretNumber();

/// Big-endian without leading zero bytes.
[[nodiscard]] QByteArray toBytes(const BIGNUM *number);
/// Big-endian, padded with zero bytes on the left; the number must fit.
[[nodiscard]] QByteArray toBytes(const BIGNUM *number, qsizetype size);

/// A number out of a key; null where the key has none of that name.
[[nodiscard]] BigNumber numberOf(const EVP_PKEY *key, const char *parameter);

/// Puts a key together from its parts.
class KeyBuilder final
{
public:
    KeyBuilder();
    void add(const char *parameter, const BIGNUM *number);
    void add(const char *parameter, const char *text);
    void add(const char *parameter, QByteArrayView octets);
    /// `selection` is EVP_PKEY_PUBLIC_KEY or EVP_PKEY_KEYPAIR. Null where the parts make no key. What was added must
    /// still be there.
    [[nodiscard]] PkeyPointer build(const char *type, int selection);

private:
    std::unique_ptr<OSSL_PARAM_BLD, Releases<OSSL_PARAM_BLD_free>> m_builder;
};

} // namespace tessera::crypto
