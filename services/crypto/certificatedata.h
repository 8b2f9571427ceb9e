// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/opensslcontext.h"

#include <openssl/x509.h>

namespace tessera::crypto {

using X509Pointer = std::unique_ptr<X509, Releases<X509_free>>;

/// One to read or write into; in OpenSSL's private context.
[[nodiscard]] inline X509Pointer emptyCertificate()
{
    X509Pointer certificate(X509_new_ex(OpenSslContext::shared().library(), nullptr));
    require(certificate != nullptr, "OpenSSL gave no certificate");
    return certificate;
}

} // namespace tessera::crypto
