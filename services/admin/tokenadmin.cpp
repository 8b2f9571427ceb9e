// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/tokenadmin.h"

#include "admin/tokentools.h"
#include "admin/userlookup.h"

namespace tessera::admin {

namespace {

AdminError codeOf(tokens::TokenError error)
{
    return error == tokens::TokenError::NotAllowed ? AdminError::Refused : AdminError::Unavailable;
}

} // namespace

TokenAdmin::TokenAdmin(Reading &reading, store::Database &database, keys::KeyService &keys, tokens::TokenIssuer &issuer,
    const Clock &clock, keys::Actor actor)
    : m_reading(reading)
    , m_database(database)
    , m_keys(keys)
    , m_issuer(issuer)
    , m_clock(clock)
    , m_actor(std::move(actor))
{
}

Answer<QByteArray> TokenAdmin::mint(const TokenMint &mint)
{
    return m_reading.run([this, mint]() -> Outcome<QByteArray> {
        tokens::MintRequest request{.claims = mint.claims, .user = {}, .lifetime = mint.lifetime, .typ = mint.typ};
        if (!mint.user.isEmpty()) {
            const auto user = findUser(m_database, mint.user);
            if (!user)
                return std::unexpected(user.error());
            request.user = user->id;
        }
        return m_issuer.mint(request, m_actor).result().transform_error([](const Failure<tokens::TokenError> &failure) {
            return Failure<AdminError>{codeOf(failure.code), failure.detail};
        });
    });
}

Answer<TokenVerdict> TokenAdmin::verify(const QByteArray &token, TokenExpectation expectation)
{
    if (expectation.issuer.isEmpty())
        expectation.issuer = m_issuer.identity()->issuer;
    if (expectation.audience.isEmpty())
        expectation.audience = m_issuer.identity()->audience;
    // As the resource service judges, which follows the setting.
    expectation.allowTypJwt |= m_issuer.policy()->typ == u"JWT";
    return m_reading.run([this, token, expectation]() {
        return verifyToken(token, m_keys.ring()->document(), expectation, m_clock.now());
    });
}

} // namespace tessera::admin
