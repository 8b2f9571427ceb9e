// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/sealer.h"

#include "crypto/opensslcontext.h"
#include "crypto/random.h"

#include <stdexcept>

namespace tessera::crypto {

namespace {

constexpr char version = 1;
constexpr qsizetype nonceSize = 12;
constexpr qsizetype tagSize = 16;
constexpr qsizetype largest = 1 << 30; // OpenSSL counts in int

using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, Releases<EVP_CIPHER_CTX_free>>;

CipherContext newContext(const SecretBytes &key, const char *nonce, int encrypt)
{
    CipherContext context(EVP_CIPHER_CTX_new());
    require(context != nullptr &&
                EVP_CipherInit_ex2(context.get(), OpenSslContext::shared().aes256Gcm(), bytesOf(key.view()),
                    reinterpret_cast<const unsigned char *>(nonce), encrypt, nullptr) == 1,
        "AES-256-GCM could not be started");
    return context;
}

// The version byte is authenticated as well.
bool addAssociated(EVP_CIPHER_CTX *context, QByteArrayView associated)
{
    int ignored = 0;
    const auto versionByte = static_cast<unsigned char>(version);
    return EVP_CipherUpdate(context, nullptr, &ignored, &versionByte, 1) == 1 &&
           (associated.isEmpty() || EVP_CipherUpdate(context, nullptr, &ignored, bytesOf(associated),
                                        static_cast<int>(associated.size())) == 1);
}

std::unexpected<Failure<CryptoError>> broken()
{
    forgetErrors();
    return fail(CryptoError::SealBroken,
        QStringLiteral("The sealed bytes do not open: they were changed, belong to something else, or were sealed "
                       "under another key."));
}

} // namespace

Sealer::Sealer(SecretBytes key)
    : m_key(std::move(key))
{
    if (m_key.size() != keySize)
        throw std::invalid_argument("a Sealer needs a key of 32 bytes");
}

QByteArray Sealer::seal(QByteArrayView plain, QByteArrayView associated) const
{
    if (plain.size() > largest || associated.size() > largest)
        throw std::invalid_argument("too much to seal at once");
    QByteArray sealed(plain.size() + overhead, Qt::Uninitialized);
    sealed[0] = version;
    const QByteArray nonce = randomBytes(nonceSize);
    std::copy(nonce.begin(), nonce.end(), sealed.begin() + 1);
    const CipherContext context = newContext(m_key, nonce.constData(), 1);
    unsigned char *out = bytesOf(sealed) + 1 + nonceSize;
    int written = 0;
    require(addAssociated(context.get(), associated) &&
                (plain.isEmpty() || EVP_EncryptUpdate(context.get(), out, &written, bytesOf(plain),
                                        static_cast<int>(plain.size())) == 1),
        "AES-256-GCM could not encrypt");
    int rest = 0;
    require(EVP_EncryptFinal_ex(context.get(), out + written, &rest) == 1 &&
                EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, tagSize, out + plain.size()) == 1,
        "AES-256-GCM gave no tag");
    return sealed;
}

Result<SecretBytes, CryptoError> Sealer::open(QByteArrayView sealed, QByteArrayView associated) const
{
    const qsizetype size = sealed.size() - overhead;
    if (size < 0 || size > largest || associated.size() > largest || sealed.front() != version)
        return broken();
    const CipherContext context = newContext(m_key, sealed.data() + 1, 0);
    const QByteArrayView cipher = sealed.sliced(1 + nonceSize, size);
    QByteArray tag = sealed.last(tagSize).toByteArray();
    SecretBytes plain(size);
    auto *out = reinterpret_cast<unsigned char *>(plain.writable().data());
    int written = 0;
    int rest = 0;
    unsigned char nowhere = 0;
    const bool good =
        addAssociated(context.get(), associated) &&
        (size == 0 || EVP_DecryptUpdate(context.get(), out, &written, bytesOf(cipher), static_cast<int>(size)) == 1) &&
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, tagSize, tag.data()) == 1 &&
        EVP_DecryptFinal_ex(context.get(), size == 0 ? &nowhere : out + written, &rest) == 1;
    if (!good)
        return broken();
    return plain;
}

} // namespace tessera::crypto
