// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/hash.h"

#include "crypto/opensslcontext.h"

#include <openssl/core_names.h>
#include <openssl/params.h>

#include <array>
#include <stdexcept>

namespace tessera::crypto {

namespace {

constexpr qsizetype hashSize = 32;
constexpr qsizetype largestHkdf = 255 * hashSize;

// OpenSSL takes what it only reads through pointers that are not const.
OSSL_PARAM octets(const char *name, QByteArrayView bytes)
{
    return OSSL_PARAM_construct_octet_string(name, const_cast<char *>(bytes.data()), sizeOf(bytes));
}

OSSL_PARAM digestName()
{
    static char sha256Name[] = "SHA2-256";
    return OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, sha256Name, 0);
}

} // namespace

QByteArray sha256(QByteArrayView bytes)
{
    QByteArray hash(hashSize, Qt::Uninitialized);
    require(EVP_Digest(
                bytes.data(), sizeOf(bytes), bytesOf(hash), nullptr, OpenSslContext::shared().sha256(), nullptr) == 1,
        "SHA-256 failed");
    return hash;
}

QByteArray hmacSha256(const SecretBytes &key, QByteArrayView message)
{
    const std::unique_ptr<EVP_MAC_CTX, Releases<EVP_MAC_CTX_free>> context(
        EVP_MAC_CTX_new(OpenSslContext::shared().hmac()));
    require(context != nullptr, "HMAC gave no context");
    const std::array parameters{digestName(), OSSL_PARAM_construct_end()};
    // An empty key must not be a null pointer, which would mean "the key from before".
    static constexpr unsigned char nothing = 0;
    const unsigned char *keyBytes = key.isEmpty() ? &nothing : bytesOf(key.view());
    QByteArray mac(hashSize, Qt::Uninitialized);
    size_t written = 0;
    require(EVP_MAC_init(context.get(), keyBytes, sizeOf(key.view()), parameters.data()) == 1 &&
                EVP_MAC_update(context.get(), bytesOf(message), sizeOf(message)) == 1 &&
                EVP_MAC_final(context.get(), bytesOf(mac), &written, sizeOf(mac)) == 1 && written == hashSize,
        "HMAC failed");
    return mac;
}

SecretBytes hkdfSha256(const SecretBytes &key, QByteArrayView salt, QByteArrayView info, qsizetype size)
{
    if (size < 1 || size > largestHkdf || key.isEmpty())
        throw std::invalid_argument("HKDF needs a key and gives 1 to 8160 bytes");
    const std::unique_ptr<EVP_KDF_CTX, Releases<EVP_KDF_CTX_free>> context(
        EVP_KDF_CTX_new(OpenSslContext::shared().hkdf()));
    require(context != nullptr, "HKDF gave no context");
    std::array parameters{digestName(), octets(OSSL_KDF_PARAM_KEY, key.view()), OSSL_PARAM_construct_end(),
        OSSL_PARAM_construct_end(), OSSL_PARAM_construct_end()};
    size_t next = 2;
    if (!salt.isEmpty())
        parameters[next++] = octets(OSSL_KDF_PARAM_SALT, salt);
    if (!info.isEmpty())
        parameters[next++] = octets(OSSL_KDF_PARAM_INFO, info);
    SecretBytes derived(size);
    const std::span<char> out = derived.writable();
    require(EVP_KDF_derive(
                context.get(), reinterpret_cast<unsigned char *>(out.data()), out.size(), parameters.data()) == 1,
        "HKDF failed");
    return derived;
}

} // namespace tessera::crypto
