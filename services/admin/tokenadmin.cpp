// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/tokenadmin.h"

#include "admin/tokencourse.h"
#include "admin/tokentools.h"
#include "admin/userlookup.h"
#include "jose/base64url.h"

#include <QJsonDocument>

namespace tessera::admin {

namespace {

AdminError codeOf(tokens::TokenError error)
{
    return error == tokens::TokenError::NotAllowed ? AdminError::Refused : AdminError::Unavailable;
}

Failure<AdminError> asOurs(const Failure<tokens::TokenError> &failure)
{
    return {codeOf(failure.code), failure.detail};
}

// In a JWS: RSA's is as long as its modulus, the others are two numbers (RFC 7518 section 3.4, RFC 8032 section 5.1.6).
qsizetype signatureSize(const crypto::PublicKey &key)
{
    switch (key.kind()) {
    case crypto::KeyKind::Rsa: return key.bits() / 8;
    case crypto::KeyKind::P384: return 96;
    case crypto::KeyKind::P256:
    case crypto::KeyKind::Ed25519: break;
    }
    return 64;
}

QByteArray unsignedToken(const tokens::MintDraft &draft, const crypto::PublicKey &key)
{
    const auto part = [](const QJsonObject &object) {
        return jose::toBase64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
    };
    return part(draft.header) + '.' + part(draft.claims) + '.' +
           jose::toBase64Url(QByteArray(signatureSize(key), '\0'));
}

} // namespace

TokenAdmin::TokenAdmin(Reading &reading, store::Database &database, keys::KeyService &keys, tokens::TokenIssuer &issuer,
    KeyAdmin &keyAdmin, settings::SettingsService &settings, const Clock &clock, keys::Actor actor)
    : m_reading(reading)
    , m_database(database)
    , m_keys(keys)
    , m_issuer(issuer)
    , m_keyAdmin(keyAdmin)
    , m_settings(settings)
    , m_clock(clock)
    , m_actor(std::move(actor))
{
}

Outcome<tokens::MintRequest> TokenAdmin::requestFor(const TokenMint &mint)
{
    tokens::MintRequest request{
        .claims = mint.claims, .lifetime = mint.lifetime, .header = mint.header, .throwAwayKey = mint.throwAwayKey};
    if (mint.user.isEmpty())
        return request;
    const auto user = findUser(m_database, mint.user);
    if (!user)
        return std::unexpected(user.error());
    request.user = user->id;
    return request;
}

Answer<QByteArray> TokenAdmin::mint(const TokenMint &mint)
{
    return m_reading.run([this, mint]() -> Outcome<QByteArray> {
        const auto request = requestFor(mint);
        if (!request)
            return std::unexpected(request.error());
        return m_issuer.mint(*request, m_actor).result().transform_error(asOurs);
    });
}

Answer<MintPreview> TokenAdmin::preview(const TokenMint &mint)
{
    return m_reading.run([this, mint]() -> Outcome<MintPreview> {
        const auto request = requestFor(mint);
        if (!request)
            return std::unexpected(request.error());
        tokens::MintRequest unchanged = *request;
        unchanged.claims = unchanged.header = {};
        const auto plain = m_issuer.draft(unchanged);
        if (!plain)
            return std::unexpected(asOurs(plain.error()));
        const auto drafted = m_issuer.draft(*request);
        const jose::SigningKey key = request->throwAwayKey ? *request->throwAwayKey : m_keys.ring()->active();
        return MintPreview{.plainHeader = plain->header,
            .plainClaims = plain->claims,
            .token = drafted ? unsignedToken(*drafted, key.publicKey()) : QByteArray(),
            .problem = drafted ? QString() : drafted.error().detail};
    });
}

Answer<jose::SigningKey> TokenAdmin::throwAwayKey(const QString &algorithm)
{
    return m_reading.run([algorithm] { return makeThrowAwayKey(algorithm); });
}

// Where nothing else is expected: as the resource service judges, which follows the setting.
void TokenAdmin::complete(TokenExpectation &expectation) const
{
    if (expectation.issuer.isEmpty())
        expectation.issuer = m_issuer.identity()->issuer;
    if (expectation.audience.isEmpty())
        expectation.audience = m_issuer.identity()->audience;
    expectation.allowTypJwt |= m_issuer.policy()->typ == u"JWT";
    expectation.leeway = m_settings.current()->rotation.leeway;
}

Answer<TokenVerdict> TokenAdmin::verify(const QByteArray &token, TokenExpectation expectation)
{
    complete(expectation);
    return m_reading.run([this, token, expectation]() {
        return verifyToken(token, m_keys.ring()->document(), expectation, m_clock.now());
    });
}

Answer<QList<TokenStretch>> TokenAdmin::course(const QByteArray &token, TokenExpectation expectation)
{
    complete(expectation);
    return turned(m_keyAdmin.simulate({}, 1),
        [token, expectation, keys = m_keyAdmin.list()](const Outcome<QList<TimelineEntry>> &timeline) {
            return timeline.transform(
                [&](const QList<TimelineEntry> &entries) { return tokenCourse(token, keys, entries, expectation); });
        });
}

} // namespace tessera::admin
