// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/jwk.h"

#include "crypto/hash.h"
#include "jose/base64url.h"
#include "jose/jwkterms.h"
#include "jose/publicmembers.h"
#include "jose/strictjson.h"

#include <QJsonDocument>

#include <stdexcept>

namespace tessera::jose {

namespace {

using namespace Qt::StringLiterals;

constexpr JsonLimits limits{.size = 64 * 1024, .depth = 16};

} // namespace

KeyId thumbprint(const crypto::PublicKey &key)
{
    // RFC 7638 3: the required members alone, in the order of their names, without white space. QJson sorts them so.
    const QByteArray canonical = QJsonDocument(publicMembers(key)).toJson(QJsonDocument::Compact);
    return KeyId(QString::fromLatin1(toBase64Url(crypto::sha256(canonical))));
}

QJsonObject publicJwk(const crypto::PublicKey &key, Algorithm algorithm, const KeyId &kid)
{
    return publicJwk(Jwk(key, algorithm, kid));
}

QJsonObject publicJwk(const Jwk &key)
{
    QJsonObject jwk = publicMembers(key.publicKey());
    jwk.insert("use"_L1, u"sig"_s);
    if (key.algorithm())
        jwk.insert("alg"_L1, name(*key.algorithm()));
    if (!key.kid().isEmpty())
        jwk.insert("kid"_L1, key.kid().toText());
    return jwk;
}

Jwk::Jwk(crypto::PublicKey key, std::optional<Algorithm> algorithm, KeyId kid)
    : m_key(std::move(key))
    , m_algorithm(algorithm)
    , m_kid(std::move(kid))
{
}

Jwk::Jwk(crypto::PublicKey key, Algorithm algorithm, KeyId kid)
    : Jwk(std::move(key), std::optional(algorithm), std::move(kid))
{
    if (keyKind(algorithm) != m_key.kind())
        throw std::invalid_argument("the algorithm is for another kind of key");
}

Result<Jwk, JoseError> Jwk::fromObject(const QJsonObject &object, PrivateMembers privateMembers)
{
    Result<crypto::PublicKey, JoseError> key = publicKeyFromMembers(object);
    if (!key)
        return std::unexpected(std::move(key.error()));
    const bool isPrivate = object.contains("d"_L1) || object.contains("p"_L1) || object.contains("q"_L1);
    if (isPrivate && privateMembers == PrivateMembers::Refuse)
        return fail(
            JoseError::UnfitKey, u"The JWK was published with its private members, so anybody can sign with it."_s);
    Result<JwkTerms, JoseError> terms =
        readTerms(object, isPrivate ? QStringList{u"verify"_s, u"sign"_s} : QStringList{u"verify"_s});
    if (!terms)
        return std::unexpected(std::move(terms.error()));
    if (terms->algorithm && keyKind(*terms->algorithm) != key->kind())
        return fail(JoseError::UnfitKey,
            u"The JWK is for the algorithm %1, but of another kind of key."_s.arg(name(*terms->algorithm)));
    return Jwk(std::move(*key), terms->algorithm, std::move(terms->kid));
}

Result<Jwk, JoseError> Jwk::fromJson(QByteArrayView json, PrivateMembers privateMembers)
{
    return parseJsonObject(json, limits).and_then([privateMembers](const QJsonObject &object) {
        return fromObject(object, privateMembers);
    });
}

bool Jwk::permits(Algorithm algorithm) const
{
    return m_algorithm ? *m_algorithm == algorithm : keyKind(algorithm) == m_key.kind();
}

} // namespace tessera::jose
