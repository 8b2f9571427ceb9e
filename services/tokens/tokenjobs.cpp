// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/tokenjobs.h"

#include "store/auditrepository.h"
#include "store/sessionrepository.h"
#include "store/userrepository.h"

namespace tessera::tokens {
namespace {

constexpr qsizetype longestUserAgent = 256;

Duration refreshLifetimeOf(const TokenPolicy &policy, bool remember)
{
    return remember ? policy.rememberLifetime : policy.refreshLifetime;
}

std::unexpected<Failure<TokenError>> invalid()
{
    return fail(TokenError::InvalidToken, QStringLiteral("The refresh token is not valid."));
}

void endReused(store::Connection &connection, const store::SessionRow &session, const RefreshTicket &ticket,
    const ClientContext &client, Instant now)
{
    if (!store::SessionRepository(connection).revoke(session.id, now, QStringLiteral("refresh token used again")))
        return;
    AuditEvent event = keys::Actor{session.user.toText(), client.address, client.requestId}.did(now,
        QStringLiteral("refresh.reused"), session.id.toText(),
        {{QStringLiteral("presented"), ticket.sequence}, {QStringLiteral("expected"), session.sequence}});
    event.succeeded = false;
    store::AuditRepository(connection).append(event);
}

/// The password was right when it was verified, and what it opens is closed by now.
void refuseLate(store::Connection &connection, const UserId &id, const std::optional<store::UserRow> &user,
    const ClientContext &client, Instant now)
{
    const QString reason = !user             ? QStringLiteral("user removed meanwhile")
                           : !user->isActive ? QStringLiteral("user disabled meanwhile")
                                             : QStringLiteral("password changed meanwhile");
    AuditEvent event = keys::Actor{QStringLiteral("anonymous"), client.address, client.requestId}.did(
        now, QStringLiteral("signin.refused"), id.toText(), {{QStringLiteral("reason"), reason}});
    event.succeeded = false;
    store::AuditRepository(connection).append(event);
}

} // namespace

TokenJobs::TokenJobs(keys::KeyService &keys, const Clock &clock, const Snapshot<TokenPolicy> &policy,
    const Snapshot<TokenIdentity> &identity)
    : m_keys(keys)
    , m_clock(clock)
    , m_policy(policy)
    , m_identity(identity)
{
}

Result<Grant, TokenError> TokenJobs::begin(store::Connection &connection, const VerifiedUser &verified,
    const SessionId &session, const ClientContext &client) const
{
    const Instant now = m_clock.now();
    const UserId &id = verified.id;
    const auto tokens = m_policy.load();
    const auto ring = m_keys.ring();
    const TokenTimes times = TokenTimes::from(now, tokens->accessLifetime);
    const Duration refreshLifetime = refreshLifetimeOf(*tokens, client.remember);
    store::UserRepository users(connection);
    const std::optional<store::UserRow> user = users.find(id);
    const bool isVerified = user && user->isActive && user->passwordChangedAt == verified.passwordChangedAt;
    if (!isVerified || !users.setLastSignIn(id, now)) {
        refuseLate(connection, id, user, client, now);
        return fail(
            TokenError::InvalidToken, QStringLiteral("The user was disabled or removed, or the password was changed."));
    }
    m_keys.coverExpiry(connection, ring->activeKid(), times.expiresAt);
    const RefreshTicket ticket{session, 1};
    store::SessionRepository(connection)
        .insert({.id = session,
            .user = id,
            .sequence = ticket.sequence,
            .createdAt = now,
            .refreshedAt = now,
            .expiresAt = now + refreshLifetime,
            .remember = client.remember,
            .revokedAt = {},
            .revokeReason = {},
            .userAgent = client.userAgent.left(longestUserAgent),
            .address = client.address,
            .lastKid = ring->activeKid(),
            .lastTokenExpiresAt = times.expiresAt});
    const keys::Actor actor{id.toText(), client.address, client.requestId};
    store::AuditRepository(connection)
        .append(actor.did(
            now, QStringLiteral("signin.accepted"), id.toText(), {{QStringLiteral("session"), session.toText()}}));
    return Grant{ring, times, *user, ticket, refreshLifetime};
}

Result<Grant, TokenError> TokenJobs::rotate(
    store::Connection &connection, const RefreshTicket &ticket, const ClientContext &client) const
{
    const Instant now = m_clock.now();
    const auto tokens = m_policy.load();
    const auto ring = m_keys.ring();
    const TokenTimes times = TokenTimes::from(now, tokens->accessLifetime);
    store::SessionRepository sessions(connection);
    const std::optional<store::SessionRow> session = sessions.find(ticket.session);
    if (!session || session->revokedAt || ticket.sequence > session->sequence)
        return invalid();
    if (session->expiresAt <= now)
        return fail(TokenError::ExpiredToken, QStringLiteral("The session has expired."));
    const bool isSuccessorAgain =
        ticket.sequence + 1 == session->sequence && now - session->refreshedAt < tokens->refreshGrace;
    if (ticket.sequence < session->sequence && !isSuccessorAgain) {
        endReused(connection, *session, ticket, client, now);
        return fail(TokenError::ReusedToken,
            QStringLiteral("The refresh token was used before, so its session has been ended."));
    }
    const std::optional<store::UserRow> user = store::UserRepository(connection).find(session->user);
    if (!user || !user->isActive)
        return invalid();
    m_keys.coverExpiry(connection, ring->activeKid(), times.expiresAt);
    if (isSuccessorAgain) {
        if (!sessions.noteToken(session->id, ring->activeKid(), times.expiresAt, now))
            return invalid();
        return Grant{ring, times, *user, {session->id, session->sequence}, session->expiresAt - now};
    }
    const Duration refreshLifetime = refreshLifetimeOf(*tokens, session->remember);
    const auto rotated = sessions.rotate({.id = session->id,
        .fromSequence = ticket.sequence,
        .now = now,
        .expiresAt = now + refreshLifetime,
        .kid = ring->activeKid(),
        .tokenExpiresAt = times.expiresAt,
        .userAgent = client.userAgent.left(longestUserAgent),
        .address = client.address});
    if (!rotated)
        return invalid();
    return Grant{ring, times, *user, {rotated->id, rotated->sequence}, refreshLifetime};
}

Result<Minted, TokenError> TokenJobs::draft(store::Connection &connection, const MintRequest &request) const
{
    const auto tokens = m_policy.load();
    std::optional<store::UserRow> user;
    if (request.user) {
        user = store::UserRepository(connection).find(*request.user);
        if (!user)
            return fail(TokenError::NotAllowed, QStringLiteral("There is no user %1.").arg(request.user->toText()));
    }
    const jose::SigningKey key = request.throwAwayKey ? *request.throwAwayKey : m_keys.ring()->active();
    const auto claims = mintedClaims(request, *m_identity.load(), *tokens, user, m_clock.now());
    const auto header = mintedHeader(request, *tokens, key);
    if (!claims || !header)
        return fail(TokenError::NotAllowed, claims ? header.error() : claims.error());
    return Minted{key, *header, *claims};
}

Result<Minted, TokenError> TokenJobs::mint(
    store::Connection &connection, const MintRequest &request, const keys::Actor &actor) const
{
    const auto minted = draft(connection, request);
    if (!minted)
        return minted;
    const QJsonObject &claims = minted->claims;
    QJsonObject details{{QStringLiteral("jti"), claims.value(u"jti")}, {QStringLiteral("exp"), claims.value(u"exp")},
        {QStringLiteral("kid"), minted->key.kid().toText()}};
    if (request.throwAwayKey)
        details.insert(QStringLiteral("throw_away_key"), true);
    else
        m_keys.coverExpiry(connection, minted->key.kid(), expiryOf(claims));
    store::AuditRepository(connection)
        .append(actor.did(m_clock.now(), QStringLiteral("token.minted"), claims.value(u"sub").toString(), details));
    return minted;
}

} // namespace tessera::tokens
