// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How a private key comes in as a JWK. The private members are read from the raw text into memory that is wiped; only
// the public rest of the JWK goes through QJson.
#include "jose/base64url.h"
#include "jose/jwk.h"
#include "jose/jwkterms.h"
#include "jose/publicmembers.h"
#include "jose/strictjson.h"

#include <algorithm>
#include <array>

namespace tessera::jose {

namespace {

using namespace Qt::StringLiterals;
using crypto::KeyKind;
using crypto::PrivateKey;
using crypto::SecretBytes;

constexpr JsonLimits limits{.size = 64 * 1024, .depth = 16};
constexpr std::array<QByteArrayView, 8> privateNames{"d", "p", "q", "dp", "dq", "qi", "oth", "k"};

using Members = std::vector<RawMember>;

bool isPrivate(const RawMember &member) { return std::ranges::find(privateNames, member.name) != privateNames.end(); }

bool has(const Members &members, QByteArrayView name)
{
    return std::ranges::any_of(members, [name](const RawMember &member) { return member.name == name; });
}

Result<QJsonObject, JoseError> publicPart(const Members &members)
{
    QByteArray text = "{";
    for (const RawMember &member : members) {
        if (isPrivate(member))
            continue;
        if (text.size() > 1)
            text += ',';
        text.append('"').append(member.name).append("\":").append(member.value);
    }
    return parseJsonObject(text + '}', limits);
}

Result<SecretBytes, JoseError> secret(const Members &members, QByteArrayView name)
{
    const auto member = std::ranges::find(members, name, &RawMember::name);
    const std::optional<QByteArrayView> text = member == members.end() ? std::nullopt : member->plainString();
    std::optional<SecretBytes> bytes = text ? secretFromBase64Url(*text) : std::nullopt;
    if (!bytes || bytes->isEmpty())
        return fail(JoseError::Malformed,
            u"The member %1 of the JWK is missing or not canonical base64url."_s.arg(QString::fromLatin1(name)));
    return std::move(*bytes);
}

Result<PrivateKey, JoseError> joseResult(Result<PrivateKey, crypto::CryptoError> key)
{
    if (!key)
        return std::unexpected(toJoseFailure(key.error()));
    return std::move(*key);
}

Result<PrivateKey, JoseError> rsaKey(const Members &members, const crypto::PublicKey &publicKey)
{
    if (has(members, "oth"))
        return fail(JoseError::UnsupportedKey, u"An RSA key of more than two primes is not used here."_s);
    Result<SecretBytes, JoseError> exponent = secret(members, "d");
    Result<SecretBytes, JoseError> first = secret(members, "p");
    Result<SecretBytes, JoseError> second = secret(members, "q");
    for (const auto *part : {&exponent, &first, &second}) {
        if (!*part)
            return std::unexpected(part->error());
    }
    return joseResult(PrivateKey::fromRsa({.modulus = publicKey.rsa().modulus,
        .publicExponent = publicKey.rsa().exponent,
        .privateExponent = std::move(*exponent),
        .firstPrime = std::move(*first),
        .secondPrime = std::move(*second)}));
}

Result<PrivateKey, JoseError> curveKey(const Members &members, const crypto::PublicKey &publicKey)
{
    const Result<SecretBytes, JoseError> scalar = secret(members, "d");
    if (!scalar)
        return std::unexpected(scalar.error());
    if (publicKey.kind() != KeyKind::Ed25519)
        return joseResult(PrivateKey::fromEc(publicKey.kind(), *scalar, publicKey.point()));
    Result<PrivateKey, JoseError> key = joseResult(PrivateKey::fromEd25519(*scalar));
    if (key && key->publicKey() != publicKey)
        return fail(JoseError::UnfitKey, u"The public member x of the JWK does not belong to its private one."_s);
    return key;
}

} // namespace

Result<ImportedKey, JoseError> privateKeyFromJwk(QByteArrayView json)
{
    const Result<Members, JoseError> members = rawMembers(json, limits);
    if (!members)
        return std::unexpected(members.error());
    const Result<QJsonObject, JoseError> object = publicPart(*members);
    if (!object)
        return std::unexpected(object.error());
    const Result<crypto::PublicKey, JoseError> publicKey = publicKeyFromMembers(*object);
    if (!publicKey)
        return std::unexpected(publicKey.error());
    if (!has(*members, "d"))
        return fail(
            JoseError::PublicKeyOnly, u"There is only a public key in the JWK; signing needs the private one."_s);
    Result<JwkTerms, JoseError> terms = readTerms(*object, {u"sign"_s});
    if (!terms)
        return std::unexpected(terms.error());
    if (terms->algorithm && keyKind(*terms->algorithm) != publicKey->kind())
        return fail(JoseError::UnfitKey,
            u"The JWK is for the algorithm %1, but of another kind of key."_s.arg(name(*terms->algorithm)));
    Result<PrivateKey, JoseError> key =
        publicKey->kind() == KeyKind::Rsa ? rsaKey(*members, *publicKey) : curveKey(*members, *publicKey);
    if (!key)
        return std::unexpected(key.error());
    return ImportedKey{std::move(*key), terms->algorithm, std::move(terms->kid)};
}

} // namespace tessera::jose
