// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/opensslcontext.h"

#include <openssl/err.h>

#include <stdexcept>
#include <string>

namespace tessera::crypto {

void initialiseOpenSsl()
{
    require(OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr) == 1, "OpenSSL could not be initialised");
}

const OpenSslContext &OpenSslContext::shared()
{
    static const auto *const context = new OpenSslContext;
    return *context;
}

OpenSslContext::OpenSslContext()
{
    initialiseOpenSsl();
    m_library.reset(OSSL_LIB_CTX_new());
    require(m_library != nullptr, "OpenSSL gave no library context");
    m_provider.reset(OSSL_PROVIDER_load(library(), "default"));
    require(m_provider != nullptr, "OpenSSL's default provider could not be loaded");
    m_sha256.reset(EVP_MD_fetch(library(), "SHA2-256", nullptr));
    m_sha384.reset(EVP_MD_fetch(library(), "SHA2-384", nullptr));
    m_sha512.reset(EVP_MD_fetch(library(), "SHA2-512", nullptr));
    m_aes256Gcm.reset(EVP_CIPHER_fetch(library(), "AES-256-GCM", nullptr));
    m_hkdf.reset(EVP_KDF_fetch(library(), "HKDF", nullptr));
    m_argon2id.reset(EVP_KDF_fetch(library(), "ARGON2ID", nullptr));
    m_hmac.reset(EVP_MAC_fetch(library(), "HMAC", nullptr));
    m_ed25519.reset(EVP_SIGNATURE_fetch(library(), "ED25519", nullptr));
    require(m_sha256 && m_sha384 && m_sha512 && m_aes256Gcm && m_hkdf && m_argon2id && m_hmac && m_ed25519,
        "OpenSSL lacks an algorithm");
}

void require(bool good, const char *what)
{
    if (good)
        return;
    const char *reason = ERR_reason_error_string(ERR_peek_last_error());
    ERR_clear_error();
    throw std::runtime_error(std::string(what) + " (" + (reason ? reason : "no reason given") + ")");
}

void forgetErrors() { ERR_clear_error(); }

} // namespace tessera::crypto
