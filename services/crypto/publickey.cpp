// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/publickey.h"

#include "crypto/bignumber.h"
#include "crypto/ecdsaform.h"
#include "crypto/ed25519sanity.h"
#include "crypto/publickeydata.h"
#include "crypto/rsasanity.h"

#include <openssl/core_names.h>
#include <openssl/decoder.h>
#include <openssl/pem.h>

namespace tessera::crypto {

namespace {

constexpr qsizetype largestPem = 64 * 1024;

std::unexpected<Failure<CryptoError>> invalid(const QString &detail)
{
    forgetErrors();
    return fail(CryptoError::InvalidKey, detail);
}

} // namespace

KeyKind keyKind(SignatureScheme scheme)
{
    switch (scheme) {
    case SignatureScheme::EcdsaP256Sha256: return KeyKind::P256;
    case SignatureScheme::EcdsaP384Sha384: return KeyKind::P384;
    case SignatureScheme::Ed25519: return KeyKind::Ed25519;
    case SignatureScheme::RsaPkcs1Sha256:
    case SignatureScheme::RsaPkcs1Sha384:
    case SignatureScheme::RsaPkcs1Sha512:
    case SignatureScheme::RsaPssSha256: break;
    }
    return KeyKind::Rsa;
}

Result<KeyKind, CryptoError> kindOf(const EVP_PKEY *key)
{
    if (EVP_PKEY_is_a(key, "RSA"))
        return KeyKind::Rsa;
    if (EVP_PKEY_is_a(key, "ED25519"))
        return KeyKind::Ed25519;
    QString name = QString::fromLatin1(EVP_PKEY_get0_type_name(key));
    if (EVP_PKEY_is_a(key, "EC")) {
        char group[64] = {};
        size_t size = 0;
        if (EVP_PKEY_get_group_name(key, group, sizeof group, &size) != 1)
            forgetErrors();
        const QByteArrayView groupText(group, static_cast<qsizetype>(size));
        if (groupText == "prime256v1" || groupText == "P-256")
            return KeyKind::P256;
        if (groupText == "secp384r1" || groupText == "P-384")
            return KeyKind::P384;
        name += u' ' + QString::fromLatin1(groupText);
    }
    return fail(CryptoError::UnsupportedKey,
        QStringLiteral("A key of the kind %1 is not used here; RSA, EC P-256, EC P-384 and Ed25519 are.")
            .arg(name.trimmed()));
}

EcPoint pointOf(const EVP_PKEY *key, KeyKind curve)
{
    const BigNumber x = numberOf(key, OSSL_PKEY_PARAM_EC_PUB_X);
    const BigNumber y = numberOf(key, OSSL_PKEY_PARAM_EC_PUB_Y);
    require(x && y, "an EC key has no point");
    return {toBytes(x.get(), fieldSize(curve)), toBytes(y.get(), fieldSize(curve))};
}

PublicKey::PublicKey(std::shared_ptr<const Shared> shared)
    : d(std::move(shared))
{
}

Result<PublicKey, CryptoError> PublicKey::fromRsa(const RsaPublicNumbers &numbers)
{
    if (numbers.modulus.size() > 2 * maximumRsaBits / 8 || numbers.exponent.size() > 2 * maximumRsaBits / 8)
        return fail(
            CryptoError::UnsupportedKey, QStringLiteral("The RSA key is larger than %1 bits.").arg(maximumRsaBits));
    const BigNumber modulus = bigNumber(numbers.modulus);
    const BigNumber exponent = bigNumber(numbers.exponent);
    if (const auto sound = checkRsa(modulus.get(), exponent.get()); !sound)
        return std::unexpected(sound.error());
    KeyBuilder builder;
    builder.add(OSSL_PKEY_PARAM_RSA_N, modulus.get());
    builder.add(OSSL_PKEY_PARAM_RSA_E, exponent.get());
    PkeyPointer key = builder.build("RSA", EVP_PKEY_PUBLIC_KEY);
    if (!key)
        return invalid(QStringLiteral("The numbers do not make an RSA key."));
    auto shared = std::make_shared<Shared>(KeyKind::Rsa, share(std::move(key)));
    shared->rsa = {toBytes(modulus.get()), toBytes(exponent.get())};
    return PublicKey(std::move(shared));
}

Result<PublicKey, CryptoError> PublicKey::fromEc(KeyKind curve, const EcPoint &point)
{
    if ((curve != KeyKind::P256 && curve != KeyKind::P384) || point.x.size() != fieldSize(curve) ||
        point.y.size() != fieldSize(curve))
        return invalid(QStringLiteral("The coordinates do not have the size of the curve."));
    const QByteArray encoded = '\x04' + point.x + point.y;
    KeyBuilder builder;
    builder.add(OSSL_PKEY_PARAM_GROUP_NAME, groupName(curve));
    builder.add(OSSL_PKEY_PARAM_PUB_KEY, QByteArrayView(encoded));
    PkeyPointer key = builder.build("EC", EVP_PKEY_PUBLIC_KEY);
    const PkeyContextPointer context(
        key ? EVP_PKEY_CTX_new_from_pkey(OpenSslContext::shared().library(), key.get(), nullptr) : nullptr);
    if (!context || EVP_PKEY_public_check_quick(context.get()) != 1)
        return invalid(QStringLiteral("The point is not on the curve %1.").arg(QLatin1StringView(groupName(curve))));
    auto shared = std::make_shared<Shared>(curve, share(std::move(key)));
    shared->point = point;
    return PublicKey(std::move(shared));
}

Result<PublicKey, CryptoError> PublicKey::fromEd25519(QByteArrayView bytes)
{
    if (const auto sound = checkEd25519(bytes); !sound)
        return std::unexpected(sound.error());
    PkeyPointer key(EVP_PKEY_new_raw_public_key_ex(
        OpenSslContext::shared().library(), "ED25519", nullptr, bytesOf(bytes), sizeOf(bytes)));
    require(key != nullptr, "an Ed25519 key was not taken");
    auto shared = std::make_shared<Shared>(KeyKind::Ed25519, share(std::move(key)));
    shared->ed25519 = bytes.toByteArray();
    return PublicKey(std::move(shared));
}

Result<PublicKey, CryptoError> PublicKey::fromPem(QByteArrayView pem)
{
    if (pem.size() > largestPem)
        return fail(CryptoError::NotAKey, QStringLiteral("The file is larger than 64 KiB."));
    EVP_PKEY *decoded = nullptr;
    const std::unique_ptr<OSSL_DECODER_CTX, Releases<OSSL_DECODER_CTX_free>> context(OSSL_DECODER_CTX_new_for_pkey(
        &decoded, "PEM", nullptr, nullptr, EVP_PKEY_PUBLIC_KEY, OpenSslContext::shared().library(), nullptr));
    require(context != nullptr, "OpenSSL gave no decoder");
    const unsigned char *data = bytesOf(pem);
    size_t size = sizeOf(pem);
    const bool read = OSSL_DECODER_from_data(context.get(), &data, &size) == 1;
    const std::shared_ptr<EVP_PKEY> key = share(PkeyPointer(decoded));
    if (!read || !key) {
        forgetErrors();
        return fail(CryptoError::NotAKey, QStringLiteral("There is no public key in PEM form in the text."));
    }
    return adopt(key);
}

Result<PublicKey, CryptoError> PublicKey::adopt(const std::shared_ptr<evp_pkey_st> &key)
{
    const Result<KeyKind, CryptoError> kind = kindOf(key.get());
    if (!kind)
        return std::unexpected(kind.error());
    if (*kind == KeyKind::Rsa) {
        const BigNumber modulus = numberOf(key.get(), OSSL_PKEY_PARAM_RSA_N);
        const BigNumber exponent = numberOf(key.get(), OSSL_PKEY_PARAM_RSA_E);
        require(modulus && exponent, "an RSA key has no modulus");
        return fromRsa({toBytes(modulus.get()), toBytes(exponent.get())});
    }
    if (*kind != KeyKind::Ed25519)
        return fromEc(*kind, pointOf(key.get(), *kind));
    QByteArray bytes(32, Qt::Uninitialized);
    size_t size = sizeOf(bytes);
    require(EVP_PKEY_get_raw_public_key(key.get(), bytesOf(bytes), &size) == 1, "an Ed25519 key has no point");
    return fromEd25519(bytes);
}

KeyKind PublicKey::kind() const { return d->kind; }

int PublicKey::bits() const
{
    switch (d->kind) {
    case KeyKind::P384: return 384;
    case KeyKind::P256:
    case KeyKind::Ed25519: return 256;
    case KeyKind::Rsa: break;
    }
    return EVP_PKEY_get_bits(d->key.get());
}

const RsaPublicNumbers &PublicKey::rsa() const { return d->rsa; }

const EcPoint &PublicKey::point() const { return d->point; }

const QByteArray &PublicKey::ed25519() const { return d->ed25519; }

QByteArray PublicKey::toPem() const
{
    const BioPointer memory(BIO_new(BIO_s_mem()));
    require(memory && PEM_write_bio_PUBKEY(memory.get(), d->key.get()) == 1, "a public key could not be written");
    const char *text = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &text);
    return QByteArray(text, size);
}

bool PublicKey::verify(SignatureScheme scheme, QByteArrayView message, QByteArrayView signature) const
{
    if (keyKind(scheme) != d->kind)
        return false;
    switch (d->kind) {
    case KeyKind::P256:
    case KeyKind::P384: {
        const std::optional<QByteArray> der = ecdsaToDer(d->kind, signature);
        return der && d->contexts.verify(scheme, message, *der);
    }
    case KeyKind::Rsa:
        // RFC 8017 8.2.2: a signature is as long as the modulus, to the byte.
        return signature.size() == d->rsa.modulus.size() && d->contexts.verify(scheme, message, signature);
    case KeyKind::Ed25519: break;
    }
    return signature.size() == 64 && d->contexts.verify(scheme, message, signature);
}

bool PublicKey::equals(const PublicKey &other) const
{
    return d == other.d || EVP_PKEY_eq(d->key.get(), other.d->key.get()) == 1;
}

} // namespace tessera::crypto
