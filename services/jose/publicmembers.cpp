// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/publicmembers.h"

#include "jose/base64url.h"

namespace tessera::jose {

namespace {

using namespace Qt::StringLiterals;
using crypto::KeyKind;

constexpr qsizetype longestMember = 4096; // characters; an RSA modulus of 8192 bits has 1366

QString encoded(const QByteArray &bytes) { return QString::fromLatin1(toBase64Url(bytes)); }

Result<QByteArray, JoseError> bytesOf(const QJsonObject &jwk, QLatin1StringView member)
{
    const QJsonValue value = jwk.value(member);
    if (!value.isString())
        return fail(JoseError::Malformed, u"The JWK has no text in its member %1."_s.arg(member));
    const QString text = value.toString();
    std::optional<QByteArray> bytes = text.size() <= longestMember ? fromBase64Url(text.toUtf8()) : std::nullopt;
    if (!bytes || bytes->isEmpty())
        return fail(JoseError::Malformed, u"The member %1 of the JWK is not canonical base64url."_s.arg(member));
    return *bytes;
}

Result<QByteArray, JoseError> numberOf(const QJsonObject &jwk, QLatin1StringView member)
{
    Result<QByteArray, JoseError> bytes = bytesOf(jwk, member);
    if (bytes && bytes->startsWith('\0'))
        return fail(JoseError::Malformed,
            u"The member %1 of the JWK begins with a zero byte, which a number must not."_s.arg(member));
    return bytes;
}

Result<crypto::PublicKey, JoseError> joseResult(Result<crypto::PublicKey, crypto::CryptoError> key)
{
    if (!key)
        return std::unexpected(toJoseFailure(key.error()));
    return std::move(*key);
}

Result<crypto::PublicKey, JoseError> rsaKey(const QJsonObject &jwk)
{
    Result<QByteArray, JoseError> modulus = numberOf(jwk, "n"_L1);
    if (!modulus)
        return std::unexpected(modulus.error());
    Result<QByteArray, JoseError> exponent = numberOf(jwk, "e"_L1);
    if (!exponent)
        return std::unexpected(exponent.error());
    return joseResult(crypto::PublicKey::fromRsa({*modulus, *exponent}));
}

std::unexpected<Failure<JoseError>> unsupportedCurve(const QString &curve)
{
    return fail(JoseError::UnsupportedKey,
        u"The curve %1 is not used here; P-256, P-384 and Ed25519 are."_s.arg(curve.left(32)));
}

Result<crypto::PublicKey, JoseError> ecKey(const QJsonObject &jwk)
{
    const QString curve = jwk.value("crv"_L1).toString();
    if (curve != "P-256"_L1 && curve != "P-384"_L1)
        return unsupportedCurve(curve);
    Result<QByteArray, JoseError> x = bytesOf(jwk, "x"_L1);
    if (!x)
        return std::unexpected(x.error());
    Result<QByteArray, JoseError> y = bytesOf(jwk, "y"_L1);
    if (!y)
        return std::unexpected(y.error());
    return joseResult(crypto::PublicKey::fromEc(curve == "P-256"_L1 ? KeyKind::P256 : KeyKind::P384, {*x, *y}));
}

Result<crypto::PublicKey, JoseError> okpKey(const QJsonObject &jwk)
{
    const QString curve = jwk.value("crv"_L1).toString();
    if (curve != "Ed25519"_L1)
        return unsupportedCurve(curve);
    Result<QByteArray, JoseError> x = bytesOf(jwk, "x"_L1);
    if (!x)
        return std::unexpected(x.error());
    return joseResult(crypto::PublicKey::fromEd25519(*x));
}

} // namespace

Failure<JoseError> toJoseFailure(const Failure<crypto::CryptoError> &failure)
{
    using crypto::CryptoError;
    switch (failure.code) {
    case CryptoError::UnsupportedKey: return {JoseError::UnsupportedKey, failure.detail};
    case CryptoError::PublicKeyOnly: return {JoseError::PublicKeyOnly, failure.detail};
    case CryptoError::WeakKey:
    case CryptoError::InvalidKey: return {JoseError::UnfitKey, failure.detail};
    case CryptoError::NotAKey:
    case CryptoError::PassphraseNeeded:
    case CryptoError::WrongPassphrase:
    case CryptoError::SealBroken: break;
    }
    return {JoseError::Malformed, failure.detail};
}

QJsonObject publicMembers(const crypto::PublicKey &key)
{
    switch (key.kind()) {
    case KeyKind::P256:
    case KeyKind::P384:
        return {{u"kty"_s, u"EC"_s}, {u"crv"_s, key.kind() == KeyKind::P256 ? u"P-256"_s : u"P-384"_s},
            {u"x"_s, encoded(key.point().x)}, {u"y"_s, encoded(key.point().y)}};
    case KeyKind::Ed25519: return {{u"kty"_s, u"OKP"_s}, {u"crv"_s, u"Ed25519"_s}, {u"x"_s, encoded(key.ed25519())}};
    case KeyKind::Rsa: break;
    }
    return {{u"kty"_s, u"RSA"_s}, {u"n"_s, encoded(key.rsa().modulus)}, {u"e"_s, encoded(key.rsa().exponent)}};
}

Result<crypto::PublicKey, JoseError> publicKeyFromMembers(const QJsonObject &jwk)
{
    const QJsonValue value = jwk.value("kty"_L1);
    if (!value.isString())
        return fail(JoseError::Malformed, u"The JWK has no text in its member kty."_s);
    const QString kind = value.toString();
    if (kind == "RSA"_L1)
        return rsaKey(jwk);
    if (kind == "EC"_L1)
        return ecKey(jwk);
    if (kind == "OKP"_L1)
        return okpKey(jwk);
    if (kind == "oct"_L1)
        return fail(JoseError::UnsupportedKey, u"A symmetric key (kty oct) is not used here: there is no HMAC."_s);
    return fail(
        JoseError::UnsupportedKey, u"A key of the kind %1 is not used here; RSA, EC and OKP are."_s.arg(kind.left(32)));
}

} // namespace tessera::jose
