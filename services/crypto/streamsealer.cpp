// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/streamsealer.h"

#include "crypto/opensslcontext.h"

#include <QtEndian>

#include <limits>
#include <stdexcept>

namespace tessera::crypto {

namespace {

constexpr qsizetype nonceSize = 12;
constexpr qsizetype largest = 1 << 30; // OpenSSL counts in int

} // namespace

struct StreamSealer::Private
{
    SecretBytes key;
    QByteArray prefix;
    QByteArray associated;
    std::unique_ptr<EVP_CIPHER_CTX, Releases<EVP_CIPHER_CTX_free>> context;
    quint64 counter = 0;
    bool isOver = false;

    // Sets the nonce of the next chunk, and what is authenticated with it.
    bool begin(Place place, int encrypt)
    {
        if (isOver || counter > std::numeric_limits<quint32>::max())
            throw std::logic_error("the text has ended");
        QByteArray nonce = prefix;
        nonce.resize(nonceSize);
        qToBigEndian(static_cast<quint32>(counter), nonce.data() + prefixSize);
        nonce[nonceSize - 1] = place == Place::Last ? 1 : 0;
        int ignored = 0;
        return EVP_CipherInit_ex2(context.get(), OpenSslContext::shared().aes256Gcm(), bytesOf(key.view()),
                   bytesOf(QByteArrayView(nonce)), encrypt, nullptr) == 1 &&
               (associated.isEmpty() ||
                   EVP_CipherUpdate(context.get(), nullptr, &ignored, bytesOf(QByteArrayView(associated)),
                       static_cast<int>(associated.size())) == 1);
    }

    void goOn(Place place)
    {
        ++counter;
        isOver = place == Place::Last;
    }
};

StreamSealer::StreamSealer(SecretBytes key, QByteArrayView prefix, const QByteArray &associated)
    : d(std::make_unique<Private>(std::move(key), prefix.toByteArray(), associated))
{
    if (d->key.size() != keySize || prefix.size() != prefixSize || associated.size() > largest)
        throw std::invalid_argument("a StreamSealer needs a key of 32 bytes and a prefix of 7");
    d->context.reset(EVP_CIPHER_CTX_new());
    require(d->context != nullptr, "AES-256-GCM gave no context");
}

StreamSealer::~StreamSealer() = default;

QByteArray StreamSealer::seal(QByteArrayView plain, Place place)
{
    if (plain.size() > largest)
        throw std::invalid_argument("too much to seal at once");
    QByteArray sealed(plain.size() + overhead, Qt::Uninitialized);
    int written = 0;
    int rest = 0;
    require(d->begin(place, 1) &&
                (plain.isEmpty() || EVP_CipherUpdate(d->context.get(), bytesOf(sealed), &written, bytesOf(plain),
                                        static_cast<int>(plain.size())) == 1) &&
                EVP_CipherFinal_ex(d->context.get(), bytesOf(sealed) + written, &rest) == 1 &&
                EVP_CIPHER_CTX_ctrl(d->context.get(), EVP_CTRL_AEAD_GET_TAG, static_cast<int>(overhead),
                    bytesOf(sealed) + plain.size()) == 1,
        "AES-256-GCM could not encrypt");
    d->goOn(place);
    return sealed;
}

bool StreamSealer::open(QByteArrayView sealed, Place place, std::span<char> plain)
{
    const qsizetype size = sealed.size() - overhead;
    if (size < 0 || size > largest || std::ssize(plain) < size)
        return false;
    QByteArray tag = sealed.last(overhead).toByteArray();
    auto *out = reinterpret_cast<unsigned char *>(plain.data());
    int written = 0;
    int rest = 0;
    unsigned char nowhere = 0;
    require(d->begin(place, 0), "AES-256-GCM could not be started");
    const bool good =
        (size == 0 ||
            EVP_CipherUpdate(d->context.get(), out, &written, bytesOf(sealed), static_cast<int>(size)) == 1) &&
        EVP_CIPHER_CTX_ctrl(d->context.get(), EVP_CTRL_AEAD_SET_TAG, static_cast<int>(overhead), tag.data()) == 1 &&
        EVP_CipherFinal_ex(d->context.get(), size == 0 ? &nowhere : out + written, &rest) == 1;
    if (!good) {
        forgetErrors();
        wipe(plain.first(static_cast<size_t>(size)));
        return false;
    }
    d->goOn(place);
    return true;
}

} // namespace tessera::crypto
