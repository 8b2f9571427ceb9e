// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/tokentools.h"

#include "crypto/certificate.h"
#include "jose/base64url.h"
#include "jose/jws.h"
#include "jose/jwtvalidator.h"
#include "jose/strictjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tessera::admin {

namespace {

constexpr jose::JsonLimits keySetLimits{.size = jose::KeySet::maximumSize, .depth = 16};
constexpr jose::JsonLimits lineLimits{.size = 1024 * 1024, .depth = 32};

std::unexpected<Failure<AdminError>> invalid(const QString &detail) { return fail(AdminError::Invalid, detail); }

// Of a token that is not judged yet: only to find out which issuer and audience it claims.
QJsonObject unjudgedClaims(QByteArrayView token)
{
    const auto parts = inspectToken(token);
    return parts ? parts->claims : QJsonObject();
}

QString firstAudience(const QJsonValue &aud)
{
    return aud.isArray() ? aud.toArray().first().toString() : aud.toString();
}

jose::ValidationPolicy policyFor(QByteArrayView token, const TokenExpectation &expectation)
{
    jose::ValidationPolicy policy;
    if (!expectation.algorithms.isEmpty())
        policy.algorithms.clear();
    for (const QString &name : expectation.algorithms) {
        // An algorithm that is not known here cannot be allowed, and forbids nothing of the others.
        if (const auto algorithm = jose::algorithmFromName(name))
            policy.algorithms.append(*algorithm);
    }
    const QJsonObject claims = expectation.signatureOnly ? QJsonObject() : unjudgedClaims(token);
    policy.issuer = expectation.issuer.isEmpty() ? claims.value(QStringLiteral("iss")).toString() : expectation.issuer;
    policy.audience =
        expectation.audience.isEmpty() ? firstAudience(claims.value(QStringLiteral("aud"))) : expectation.audience;
    policy.allowTypJwt = expectation.allowTypJwt;
    policy.leeway = expectation.leeway;
    policy.requireKid = false;
    policy.signatureOnly = expectation.signatureOnly;
    return policy;
}

// A token's own word was taken for what nobody named: that it is well-formed was looked at, what it says was not.
QString nobodyAsked(jose::CheckName check, const TokenExpectation &expectation)
{
    if (check == jose::CheckName::Issuer && expectation.issuer.isEmpty())
        return QStringLiteral("Not compared: no issuer was named.");
    if (check == jose::CheckName::Audience && expectation.audience.isEmpty())
        return QStringLiteral("Not compared: no audience was named.");
    return {};
}

TokenVerdict judged(QByteArrayView token, const jose::KeySet &keys, const TokenExpectation &expectation, Instant now)
{
    const jose::Validation validation =
        jose::JwtValidator(policyFor(token, expectation)).validate(token, keys, expectation.at.value_or(now));
    TokenVerdict verdict{.accepted = validation.accepted,
        .failed = validation.failed ? jose::name(*validation.failed) : QString(),
        .checks = {},
        .header = validation.header,
        .claims = validation.claims};
    for (const jose::Check &check : validation.checks) {
        const QString notAsked =
            check.verdict == jose::Verdict::Pass ? nobodyAsked(check.name, expectation) : QString();
        verdict.checks.append(
            notAsked.isEmpty() ? TokenCheck{jose::name(check.name), jose::name(check.verdict), check.reason}
                               : TokenCheck{jose::name(check.name), jose::name(jose::Verdict::NotReached), notAsked});
    }
    return verdict;
}

// A key that says nothing of how it is to be used: every algorithm of its kind is allowed.
Outcome<jose::KeySet> keysInPem(QByteArrayView document)
{
    const auto key = document.contains("-----BEGIN CERTIFICATE-----")
                         ? crypto::Certificate::fromPem(document).transform(
                               [](const crypto::Certificate &certificate) { return certificate.publicKey(); })
                         : crypto::PublicKey::fromPem(document);
    if (!key)
        return invalid(QStringLiteral("The key cannot be used: ") + key.error().detail);
    QJsonObject jwk = jose::publicJwk(*key, jose::defaultAlgorithm(key->kind()), jose::thumbprint(*key));
    jwk.remove(QStringLiteral("alg"));
    jwk.remove(QStringLiteral("kid"));
    return jose::KeySet({jose::Jwk::fromObject(jwk).value()});
}

// What a person hands over is a JWK set, one JWK, or a public key or certificate in PEM form; in a JWK that is theirs
// the private members do not matter.
Outcome<jose::KeySet> keysIn(QByteArrayView document)
{
    if (document.trimmed().startsWith("-----BEGIN "))
        return keysInPem(document);
    const auto object = jose::parseJsonObject(document, keySetLimits);
    if (!object)
        return invalid(QStringLiteral("The key set cannot be read: ") + object.error().detail);
    if (object->contains(QStringLiteral("keys"))) {
        auto set = jose::KeySet::fromJson(document, jose::Jwk::PrivateMembers::Ignore);
        return set ? Outcome<jose::KeySet>(*std::move(set))
                   : invalid(QStringLiteral("The key set cannot be read: ") + set.error().detail);
    }
    const auto key = jose::Jwk::fromObject(*object, jose::Jwk::PrivateMembers::Ignore);
    return key ? Outcome<jose::KeySet>(jose::KeySet({*key}))
               : invalid(QStringLiteral("The key cannot be used: ") + key.error().detail);
}

QByteArray batchAnswer(bool accepted, const QString &failed)
{
    const QJsonObject answer{{QStringLiteral("accepted"), accepted},
        {QStringLiteral("failed"), failed.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(failed)}};
    return QJsonDocument(answer).toJson(QJsonDocument::Compact);
}

} // namespace

Outcome<TokenParts> inspectToken(QByteArrayView token)
{
    const auto parts = jose::splitCompact(token);
    if (!parts)
        return invalid(QStringLiteral("A token has three parts with two full stops between them."));
    const auto header = jose::fromBase64Url(parts->header);
    const auto payload = jose::fromBase64Url(parts->payload);
    const auto signature = jose::fromBase64Url(parts->signature);
    if (!header || !payload || !signature) {
        return invalid(QStringLiteral("The %1 is not canonical base64url.")
                .arg(!header    ? u"header"
                     : !payload ? u"payload"
                                : u"signature"));
    }
    const auto headerObject = jose::parseJsonObject(*header);
    if (!headerObject)
        return invalid(QStringLiteral("The header: ") + headerObject.error().detail);
    const auto claims = jose::parseJsonObject(*payload, lineLimits);
    if (!claims)
        return invalid(QStringLiteral("The claims: ") + claims.error().detail);
    return TokenParts{*headerObject, *claims, *header, *payload, signature->size()};
}

Outcome<QJsonValue> claimFromText(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const QByteArray trimmed = bytes.trimmed();
    const bool meansJson = trimmed.startsWith('{') || trimmed.startsWith('[') || trimmed.startsWith('"');
    const auto checked = jose::checkJson(bytes, lineLimits);
    if (!checked && meansJson)
        return invalid(checked.error().detail);
    const QJsonDocument wrapped = checked ? QJsonDocument::fromJson('[' + bytes + ']') : QJsonDocument();
    if (wrapped.array().size() == 1)
        return wrapped.array().first();
    if (meansJson)
        return invalid(QStringLiteral("A number in it is larger than can be represented."));
    return QJsonValue(text);
}

Outcome<QJsonObject> membersFromText(const QString &text)
{
    return jose::parseJsonObject(text.toUtf8(), lineLimits)
        .transform_error([](const Failure<jose::JoseError> &failure) {
            return Failure<AdminError>{AdminError::Invalid, failure.detail};
        });
}

Outcome<jose::SigningKey> makeThrowAwayKey(QStringView algorithm)
{
    const auto known = jose::algorithmFromName(algorithm);
    if (!known) {
        QStringList names;
        for (const jose::Algorithm one : jose::allAlgorithms())
            names.append(jose::name(one));
        return invalid(QStringLiteral("The algorithm is one of %1.").arg(names.join(QStringLiteral(", "))));
    }
    auto key = crypto::PrivateKey::generate(jose::keyKind(*known));
    if (!key)
        return fail(AdminError::Unavailable, key.error().detail);
    return jose::SigningKey::make(*std::move(key), *known).transform_error([](const Failure<jose::JoseError> &failure) {
        return Failure<AdminError>{AdminError::Unavailable, failure.detail};
    });
}

QJsonObject publicJwk(const jose::SigningKey &key)
{
    return jose::publicJwk(key.publicKey(), key.algorithm(), key.kid());
}

Outcome<TokenVerdict> verifyToken(
    QByteArrayView token, QByteArrayView keySet, const TokenExpectation &expectation, Instant now)
{
    const auto keys = keysIn(keySet);
    if (!keys)
        return std::unexpected(keys.error());
    return judged(token, *keys, expectation, now);
}

QByteArray verifyBatchLine(QByteArrayView line, const TokenExpectation &expectation, Instant now)
{
    const auto members = jose::rawMembers(line, lineLimits);
    const auto object = jose::parseJsonObject(line, lineLimits);
    if (!members || !object || !object->value(QStringLiteral("token")).isString())
        return batchAnswer(false, QStringLiteral("input"));
    std::optional<jose::KeySet> keys;
    for (const jose::RawMember &member : *members) {
        // As it was written, so that what is wrong with it is still there.
        if (member.name == "jwks" || member.name == "jwk")
            keys = keysIn(member.value).value_or(jose::KeySet());
    }
    if (!keys)
        return batchAnswer(false, QStringLiteral("input"));
    TokenExpectation wanted = expectation;
    const QJsonArray algorithms = object->value(QStringLiteral("algorithms")).toArray();
    for (const QJsonValue &algorithm : algorithms)
        wanted.algorithms.append(algorithm.toString());
    const TokenVerdict verdict = judged(object->value(QStringLiteral("token")).toString().toUtf8(), *keys, wanted, now);
    return batchAnswer(verdict.accepted, verdict.failed);
}

} // namespace tessera::admin
