// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/privatekey.h"
#include "crypto/signaturecontexts.h"

#include <openssl/x509.h>

namespace tessera::crypto {

using Pkcs8Pointer = std::unique_ptr<PKCS8_PRIV_KEY_INFO, Releases<PKCS8_PRIV_KEY_INFO_free>>;

/// What the handles of one private key share.
struct PrivateKey::Shared
{
    explicit Shared(std::shared_ptr<EVP_PKEY> pkey)
        : key(std::move(pkey))
        , contexts(key, SignatureContexts::Purpose::Sign)
    {
    }

    std::shared_ptr<EVP_PKEY> key;
    SignatureContexts contexts;
};

} // namespace tessera::crypto
