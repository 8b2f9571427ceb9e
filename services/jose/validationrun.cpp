// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/validationrun.h"

#include "jose/base64url.h"
#include "jose/claimchecks.h"
#include "jose/strictjson.h"

#include <algorithm>
#include <array>

namespace tessera::jose {

namespace {

using namespace Qt::StringLiterals;

constexpr size_t mostTriedKeys = 8;
constexpr qsizetype longestShown = 64;

QList<Check> unreached(CheckName last, bool withType)
{
    QList<Check> checks;
    for (int check = 0; check <= static_cast<int>(last); ++check) {
        const auto checkName = static_cast<CheckName>(check);
        if (checkName != CheckName::Type || withType)
            checks.append({.name = checkName, .verdict = Verdict::NotReached, .reason = {}});
    }
    return checks;
}

/// What a stranger wrote, cut and without line breaks, to be shown to a person.
QString shown(const QJsonValue &value)
{
    QString text = value.toString().left(longestShown);
    for (QChar &character : text) {
        if (!character.isPrint())
            character = u'?';
    }
    return text;
}

} // namespace

ValidationRun::ValidationRun(const ValidationPolicy &policy, const KeySet &keys, Instant now)
    : m_policy(policy)
    , m_keys(keys)
    , m_now(now)
{
    static const QList<Check> forSignature = unreached(CheckName::Signature, false);
    static const QList<Check> forToken = unreached(CheckName::Subject, true);
    m_validation.checks = policy.signatureOnly ? forSignature : forToken;
}

Validation ValidationRun::validate(QByteArrayView token)
{
    m_validation.accepted = checkSize(token) && checkEncoding(token) && checkHeader() && checkAlgorithm() &&
                            checkCritical() && noteEmbeddedKeys() && checkType() && findKey() && checkKeyAlgorithm() &&
                            checkSignature() && checkClaims();
    return std::move(m_validation);
}

bool ValidationRun::checkSize(QByteArrayView token)
{
    if (token.size() > m_policy.maxSize)
        return refuse(CheckName::Size,
            u"The token has %1 bytes; at most %2 are taken."_s.arg(token.size()).arg(m_policy.maxSize));
    return pass(CheckName::Size, u"The token is not too long."_s);
}

bool ValidationRun::checkEncoding(QByteArrayView token)
{
    if (token.trimmed().startsWith('{'))
        return refuse(CheckName::Encoding, u"The token is in a JSON serialisation; only the compact one is taken."_s);
    const std::optional<CompactParts> parts = splitCompact(token);
    if (!parts)
        return refuse(CheckName::Encoding, u"The token does not have three parts, parted by full stops."_s);
    m_parts = *parts;
    std::optional<QByteArray> header = fromBase64Url(parts->header);
    std::optional<QByteArray> payload = fromBase64Url(parts->payload);
    std::optional<QByteArray> signature = fromBase64Url(parts->signature);
    if (!header || !payload || !signature)
        return refuse(
            CheckName::Encoding, u"The %1 of the token is not canonical base64url."_s.arg(!header    ? u"header"_s
                                                                                          : !payload ? u"payload"_s
                                                                                                     : u"signature"_s));
    m_header = std::move(*header);
    m_payload = std::move(*payload);
    m_signature = std::move(*signature);
    return pass(CheckName::Encoding, u"The token has three parts in canonical base64url."_s);
}

bool ValidationRun::checkHeader()
{
    Result<QJsonObject, JoseError> header = parseJsonObject(m_header, {.size = m_policy.maxSize});
    if (!header)
        return refuse(CheckName::Header, u"The header is refused. "_s + header.error().detail);
    m_validation.header = std::move(*header);
    const QJsonValue kid = m_validation.header.value("kid"_L1);
    if (!kid.isUndefined() && !kid.isString())
        return refuse(CheckName::Header, u"The kid in the header is not text."_s);
    m_validation.kid = KeyId(kid.toString());
    return pass(CheckName::Header, u"The header is a JSON object with no member twice."_s);
}

bool ValidationRun::checkAlgorithm()
{
    const QJsonValue alg = m_validation.header.value("alg"_L1);
    const std::optional<Algorithm> algorithm = algorithmFromName(QStringView(alg.toString()));
    if (!algorithm) {
        const QString reason = !alg.isString() ? u"The header names no algorithm."_s
                               : alg.toString().compare("none"_L1, Qt::CaseInsensitive) == 0
                                   ? u"The token asks not to be verified (alg none)."_s
                                   : u"The algorithm %1 does not exist here."_s.arg(shown(alg));
        return refuse(CheckName::Algorithm, reason);
    }
    m_algorithm = *algorithm;
    if (!m_policy.algorithms.contains(*algorithm))
        return refuse(
            CheckName::Algorithm, u"The algorithm %1 is not on the list of allowed ones."_s.arg(name(*algorithm)));
    return pass(CheckName::Algorithm, u"The algorithm is on the list of allowed ones."_s);
}

bool ValidationRun::checkCritical()
{
    if (m_validation.header.contains("crit"_L1))
        return refuse(CheckName::Critical, u"The header asks for extensions (crit) that are not understood here."_s);
    return pass(CheckName::Critical, u"The header asks for no extension."_s);
}

bool ValidationRun::noteEmbeddedKeys()
{
    static constexpr std::array members{"jwk"_L1, "jku"_L1, "x5u"_L1, "x5c"_L1};
    const auto carried = std::ranges::find_if(
        members, [this](QLatin1StringView member) { return m_validation.header.contains(member); });
    if (carried != members.end())
        return pass(CheckName::EmbeddedKeys,
            u"The header brings or names a key of its own (%1); it was not used."_s.arg(*carried));
    return pass(CheckName::EmbeddedKeys, u"The header brings no key of its own."_s);
}

bool ValidationRun::checkType()
{
    if (m_policy.signatureOnly)
        return true;
    const QJsonValue typ = m_validation.header.value("typ"_L1);
    QString type = typ.toString();
    // RFC 7515 4.1.9: media types are compared without regard to case, and "application/" may be left out.
    if (type.startsWith("application/"_L1, Qt::CaseInsensitive))
        type.remove(0, 12);
    if (type.compare("at+jwt"_L1, Qt::CaseInsensitive) == 0)
        return pass(CheckName::Type, u"The token says that it is an access token."_s);
    if (m_policy.allowTypJwt && type.compare("JWT"_L1, Qt::CaseInsensitive) == 0)
        return pass(CheckName::Type, u"The token says that it is a JWT, which is allowed here."_s);
    if (!typ.isString())
        return refuse(CheckName::Type, u"The header does not say that the token is an access token (typ at+jwt)."_s);
    return refuse(CheckName::Type, u"The token is of the type %1, not an access token (at+jwt)."_s.arg(shown(typ)));
}

void ValidationRun::addCandidates(const KeyId &kid)
{
    const auto [begin, end] = m_keys.d->byKid.equal_range(kid);
    for (auto index = begin; index != end; ++index)
        m_candidates.push_back(&m_keys.keys().at(*index));
}

QString ValidationRun::whyUnknown() const
{
    const KeyId &kid = m_validation.kid;
    if (kid.isEmpty())
        return m_policy.requireKid ? u"The header does not name its key (kid)."_s : u"The key set is empty."_s;
    const QString unusable = u"The key set has the key %1, but it cannot be used. "_s.arg(shown(kid.toText()));
    const auto skipped = std::ranges::find(m_keys.skipped(), kid, &KeySet::Skipped::kid);
    return skipped == m_keys.skipped().end() ? u"The key set does not have the key %1."_s.arg(shown(kid.toText()))
                                             : unusable + skipped->reason;
}

bool ValidationRun::findKey()
{
    const KeyId &kid = m_validation.kid;
    if (!kid.isEmpty()) {
        addCandidates(kid);
        if (!m_policy.requireKid)
            addCandidates(KeyId());
    } else if (!m_policy.requireKid) {
        for (const Jwk &key : m_keys.keys())
            m_candidates.push_back(&key);
    }
    if (m_candidates.empty())
        return refuse(CheckName::KeyKnown, whyUnknown());
    return pass(CheckName::KeyKnown, u"The key set has the key."_s);
}

bool ValidationRun::checkKeyAlgorithm()
{
    std::erase_if(m_candidates, [this](const Jwk *key) { return !key->permits(m_algorithm); });
    if (m_candidates.empty())
        return refuse(
            CheckName::KeyAlgorithm, u"The token says %1, which is not what the key is for."_s.arg(name(m_algorithm)));
    return pass(CheckName::KeyAlgorithm, u"The key is for the algorithm of the token."_s);
}

bool ValidationRun::checkSignature()
{
    if (m_candidates.size() > mostTriedKeys)
        m_candidates.resize(mostTriedKeys);
    const auto signer = std::ranges::find_if(m_candidates, [this](const Jwk *key) {
        return key->publicKey().verify(scheme(m_algorithm), m_parts.signingInput, m_signature);
    });
    if (signer == m_candidates.end())
        return refuse(CheckName::Signature,
            u"The signature is not the key's: the token was changed, or somebody else made it."_s);
    if (!(*signer)->kid().isEmpty())
        m_validation.kid = (*signer)->kid();
    return pass(CheckName::Signature, u"The signature is the key's."_s);
}

bool ValidationRun::checkClaims()
{
    if (m_policy.signatureOnly)
        return true;
    Result<QJsonObject, JoseError> parsed = parseJsonObject(m_payload, {.size = m_policy.maxSize});
    if (!parsed)
        return refuse(CheckName::Claims, u"The claims are refused. "_s + parsed.error().detail);
    m_validation.claims = std::move(*parsed);
    static_cast<void>(pass(CheckName::Claims, u"The claims are a JSON object with no member twice."_s));
    const ClaimChecks checks(m_validation.claims, m_policy, m_now);
    m_validation.expiresAt = checks.expiresAt();
    for (const CheckName check : {CheckName::Issuer, CheckName::Audience, CheckName::Expiry, CheckName::NotBefore,
             CheckName::IssuedAt, CheckName::Subject}) {
        const ClaimChecks::Outcome outcome = checks.check(check);
        if (!record(check, outcome.good ? Verdict::Pass : Verdict::Fail, outcome.reason))
            return false;
    }
    return true;
}

bool ValidationRun::pass(CheckName check, const QString &reason) { return record(check, Verdict::Pass, reason); }

bool ValidationRun::refuse(CheckName check, const QString &reason) { return record(check, Verdict::Fail, reason); }

bool ValidationRun::record(CheckName check, Verdict verdict, const QString &reason)
{
    Check &entry = m_validation.checks[m_nextCheck++];
    Q_ASSERT(entry.name == check);
    entry.verdict = verdict;
    entry.reason = reason;
    if (verdict == Verdict::Fail)
        m_validation.failed = check;
    return verdict == Verdict::Pass;
}

} // namespace tessera::jose
