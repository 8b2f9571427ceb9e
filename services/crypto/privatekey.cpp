// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/privatekey.h"

#include "crypto/bignumber.h"
#include "crypto/ecdsaform.h"
#include "crypto/privatekeydata.h"
#include "crypto/publickeydata.h"

#include <openssl/core_names.h>
#include <openssl/x509.h>

#include <stdexcept>

namespace tessera::crypto {

namespace {

SignatureScheme probeScheme(KeyKind kind)
{
    switch (kind) {
    case KeyKind::P256: return SignatureScheme::EcdsaP256Sha256;
    case KeyKind::P384: return SignatureScheme::EcdsaP384Sha384;
    case KeyKind::Ed25519: return SignatureScheme::Ed25519;
    case KeyKind::Rsa: break;
    }
    return SignatureScheme::RsaPkcs1Sha256;
}

std::unexpected<Failure<CryptoError>> unmatched()
{
    forgetErrors();
    return fail(CryptoError::InvalidKey, QStringLiteral("The parts of the private key do not belong together."));
}

} // namespace

PrivateKey::PrivateKey(PublicKey publicKey, std::shared_ptr<const Shared> shared)
    : m_public(std::move(publicKey))
    , d(std::move(shared))
{
}

Result<PrivateKey, CryptoError> PrivateKey::adopt(std::shared_ptr<evp_pkey_st> key)
{
    Result<PublicKey, CryptoError> publicKey = PublicKey::adopt(key);
    if (!publicKey)
        return std::unexpected(std::move(publicKey.error()));
    const KeyKind kind = publicKey->kind();
    PrivateKey made(std::move(*publicKey), std::make_shared<Shared>(std::move(key)));
    // What it signs must be what its public half verifies: so neither half can be of another key.
    static constexpr QByteArrayView probe = "tessera";
    try {
        if (!made.m_public.verify(probeScheme(kind), probe, made.sign(probeScheme(kind), probe)))
            return unmatched();
    } catch (const std::runtime_error &) {
        return unmatched();
    }
    return made;
}

Result<PrivateKey, CryptoError> PrivateKey::fromPkcs8Der(QByteArrayView der)
{
    const unsigned char *next = bytesOf(der);
    const Pkcs8Pointer info(d2i_PKCS8_PRIV_KEY_INFO(nullptr, &next, static_cast<long>(der.size())));
    const bool whole = info && next == bytesOf(der) + der.size();
    PkeyPointer key(whole ? EVP_PKCS82PKEY_ex(info.get(), OpenSslContext::shared().library(), nullptr) : nullptr);
    if (!key) {
        forgetErrors();
        return fail(CryptoError::NotAKey, QStringLiteral("The bytes are no private key in PKCS#8 form."));
    }
    return adopt(share(std::move(key)));
}

Result<PrivateKey, CryptoError> PrivateKey::fromEc(KeyKind curve, const SecretBytes &scalar, const EcPoint &point)
{
    if ((curve != KeyKind::P256 && curve != KeyKind::P384) || scalar.size() != fieldSize(curve))
        return fail(CryptoError::InvalidKey, QStringLiteral("The private key does not have the size of the curve."));
    if (const auto publicKey = PublicKey::fromEc(curve, point); !publicKey)
        return std::unexpected(publicKey.error());
    const BigNumber number = secretNumber(scalar.view());
    const QByteArray encoded = '\x04' + point.x + point.y;
    KeyBuilder builder;
    builder.add(OSSL_PKEY_PARAM_GROUP_NAME, groupName(curve));
    builder.add(OSSL_PKEY_PARAM_PUB_KEY, QByteArrayView(encoded));
    builder.add(OSSL_PKEY_PARAM_PRIV_KEY, number.get());
    PkeyPointer key = builder.build("EC", EVP_PKEY_KEYPAIR);
    return key ? adopt(share(std::move(key))) : unmatched();
}

Result<PrivateKey, CryptoError> PrivateKey::fromEd25519(const SecretBytes &seed)
{
    PkeyPointer key(EVP_PKEY_new_raw_private_key_ex(
        OpenSslContext::shared().library(), "ED25519", nullptr, bytesOf(seed.view()), sizeOf(seed.view())));
    if (!key) {
        forgetErrors();
        return fail(CryptoError::InvalidKey, QStringLiteral("An Ed25519 private key has 32 bytes."));
    }
    return adopt(share(std::move(key)));
}

Result<PrivateKey, CryptoError> PrivateKey::generate(KeyKind kind, int rsaBits)
{
    if (kind == KeyKind::Rsa)
        return generateRsa(rsaBits);
    OSSL_LIB_CTX *library = OpenSslContext::shared().library();
    PkeyPointer key(kind == KeyKind::Ed25519 ? EVP_PKEY_Q_keygen(library, nullptr, "ED25519")
                                             : EVP_PKEY_Q_keygen(library, nullptr, "EC", groupName(kind)));
    require(key != nullptr, "a key could not be made");
    return adopt(share(std::move(key)));
}

QByteArray PrivateKey::sign(SignatureScheme scheme, QByteArrayView message) const
{
    if (keyKind(scheme) != kind())
        throw std::invalid_argument("the signature scheme is for another kind of key");
    QByteArray signature = d->contexts.sign(scheme, message);
    return kind() == KeyKind::P256 || kind() == KeyKind::P384 ? ecdsaFromDer(kind(), signature) : signature;
}

} // namespace tessera::crypto
