// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How a private key leaves: as PKCS#8, in the clear for sealing, or under a passphrase.
#include "crypto/privatekeydata.h"
#include "crypto/random.h"

#include <openssl/pem.h>
#include <openssl/pkcs12.h>

#include <stdexcept>

namespace tessera::crypto {

namespace {

constexpr int pbkdf2Rounds = 600'000; // OWASP's figure for PBKDF2 with HMAC-SHA-256
constexpr int pbkdf2SaltSize = 16;

Pkcs8Pointer pkcs8Of(EVP_PKEY *key)
{
    Pkcs8Pointer info(EVP_PKEY2PKCS8(key));
    require(info != nullptr, "a private key could not be written as PKCS#8");
    return info;
}

} // namespace

SecretBytes PrivateKey::toPkcs8Der() const
{
    const Pkcs8Pointer info = pkcs8Of(d->key.get());
    const int size = i2d_PKCS8_PRIV_KEY_INFO(info.get(), nullptr);
    require(size > 0, "a private key could not be measured");
    SecretBytes der(size);
    auto *out = reinterpret_cast<unsigned char *>(der.writable().data());
    require(i2d_PKCS8_PRIV_KEY_INFO(info.get(), &out) == size, "a private key could not be written");
    return der;
}

QByteArray PrivateKey::toEncryptedPem(const SecretBytes &passphrase) const
{
    if (passphrase.isEmpty())
        throw std::invalid_argument("a private key leaves only under a passphrase");
    OSSL_LIB_CTX *library = OpenSslContext::shared().library();
    const Pkcs8Pointer info = pkcs8Of(d->key.get());
    QByteArray salt = randomBytes(pbkdf2SaltSize);
    const std::unique_ptr<EVP_CIPHER, Releases<EVP_CIPHER_free>> cipher(
        EVP_CIPHER_fetch(library, "AES-256-CBC", nullptr));
    std::unique_ptr<X509_ALGOR, Releases<X509_ALGOR_free>> scheme(PKCS5_pbe2_set_iv_ex(
        cipher.get(), pbkdf2Rounds, bytesOf(salt), pbkdf2SaltSize, nullptr, NID_hmacWithSHA256, library));
    require(cipher && scheme, "PBES2 could not be prepared");
    const std::unique_ptr<X509_SIG, Releases<X509_SIG_free>> encrypted(PKCS8_set0_pbe_ex(
        passphrase.view().data(), static_cast<int>(passphrase.size()), info.get(), scheme.get(), library, nullptr));
    require(encrypted != nullptr, "a private key could not be encrypted");
    static_cast<void>(scheme.release()); // now part of `encrypted`
    const BioPointer memory(BIO_new(BIO_s_mem()));
    require(memory && PEM_write_bio_PKCS8(memory.get(), encrypted.get()) == 1,
        "an encrypted private key could not be written");
    const char *text = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &text);
    return QByteArray(text, size);
}

} // namespace tessera::crypto
