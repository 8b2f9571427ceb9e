// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/installationmetrics.h"

#include <QFileInfo>

#include <algorithm>
#include <map>

namespace tessera::runtime {

namespace {

using metrics::Exposition;
using tokens::TokenCounts;
using tokens::TokenError;
using Type = Exposition::Type;
using users::SignInError;

void exposeSignIns(Exposition &exposition, const users::Authenticator &authenticator)
{
    exposition.family("tessera_signins_total", Type::Counter,
        "Sign-ins: let in; refused for what was given; too early after failures; turned away since too many wait; or "
        "not possible.");
    exposition.sample(authenticator.signInsAccepted(), {{"outcome", "accepted"}});
    exposition.sample(authenticator.signInsRefused(SignInError::Refused), {{"outcome", "refused"}});
    exposition.sample(authenticator.signInsRefused(SignInError::Throttled), {{"outcome", "throttled"}});
    exposition.sample(authenticator.signInsRefused(SignInError::Busy), {{"outcome", "busy"}});
    exposition.sample(authenticator.signInsRefused(SignInError::Unavailable), {{"outcome", "unavailable"}});
}

void exposeTokens(Exposition &exposition, const TokenCounts &counts)
{
    using Asked = TokenCounts::Asked;
    exposition.family("tessera_tokens_issued_total", Type::Counter,
        "Access tokens that were given out: at a sign-in or registration, for a refresh token, or minted by hand.");
    exposition.sample(counts.granted(Asked::SignIn), {{"cause", "signin"}});
    exposition.sample(counts.granted(Asked::Refresh), {{"cause", "refresh"}});
    exposition.sample(counts.granted(Asked::Mint), {{"cause", "mint"}});
    exposition.family("tessera_refreshes_total", Type::Counter,
        "Refresh tokens that came: exchanged; not valid; of a session that is over; used a second time, which ends the "
        "session; turned away since too many wait; or not possible.");
    const auto refused = [&](TokenError why) { return counts.refused(Asked::Refresh, why); };
    exposition.sample(counts.granted(Asked::Refresh), {{"outcome", "accepted"}});
    exposition.sample(refused(TokenError::InvalidToken), {{"outcome", "invalid"}});
    exposition.sample(refused(TokenError::ExpiredToken), {{"outcome", "expired"}});
    exposition.sample(refused(TokenError::ReusedToken), {{"outcome", "reused"}});
    exposition.sample(refused(TokenError::Busy), {{"outcome", "busy"}});
    exposition.sample(refused(TokenError::Unavailable), {{"outcome", "unavailable"}});
}

void exposeKeys(Exposition &exposition, Installation &installation)
{
    using keys::KeyState;
    const auto ring = installation.keys().ring();
    std::map<KeyState, quint64> states{{KeyState::Announced, 0}, {KeyState::Active, 0}, {KeyState::Retired, 0},
        {KeyState::Removed, 0}, {KeyState::Revoked, 0}};
    for (const keys::KeyView &key : ring->keys())
        ++states[key.state];
    exposition.family("tessera_keys", Type::Gauge, "Signing keys by state.");
    for (const auto &[state, count] : states)
        exposition.sample(count, {{"state", keys::name(state).data()}});

    // Also one that does not exist yet: it comes by the policy.
    const Instant now = installation.clock().now();
    std::optional<Instant> next;
    const auto coming = installation.keys().simulate(
        *installation.settings().rotation().load(), installation.settings().tokens().load()->accessLifetime, 2);
    for (const keys::TimelineKey &key : coming) {
        if (!key.revokedAt && key.activatesAt > now)
            next = std::min(next.value_or(key.activatesAt), key.activatesAt);
    }
    if (next)
        exposition.gauge("tessera_keys_next_rotation_seconds",
            "Until another key signs; not there while none is planned.",
            std::chrono::duration<double>(*next - now).count());
}

void exposeHashing(Exposition &exposition, const users::HashingPool &pool)
{
    exposition.gauge(
        "tessera_hashing_queue_depth", "Passwords that wait for their hash or are hashed now.", pool.load());
    exposition.gauge(
        "tessera_hashing_queue_capacity", "How many may wait before sign-ins are turned away.", pool.capacity());
    exposition.gauge("tessera_hashing_threads", "Threads that hash passwords.", pool.threads());
}

void exposeDatabase(Exposition &exposition, const store::Database &database)
{
    const QString &path = database.path();
    exposition.gauge("tessera_database_size_bytes", "The database file.", double(QFileInfo(path).size()));
    exposition.gauge("tessera_database_wal_size_bytes", "Its write-ahead log.",
        double(QFileInfo(path + QStringLiteral("-wal")).size()));
    exposition.gauge("tessera_database_writable",
        "1 where the database can be written, 0 where it cannot: a full disk, for one.",
        database.writingFault() ? 0 : 1);
}

} // namespace

void exposeInstallation(Exposition &exposition, Installation &installation)
{
    exposeSignIns(exposition, installation.authenticator());
    exposeTokens(exposition, installation.issuer().counts());
    exposeKeys(exposition, installation);
    exposeHashing(exposition, installation.hashing());
    exposeDatabase(exposition, installation.database());
}

} // namespace tessera::runtime
