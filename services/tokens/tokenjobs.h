// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/keyservice.h"
#include "store/userrow.h"
#include "tokens/accesstoken.h"
#include "tokens/mint.h"
#include "tokens/refreshtoken.h"
#include "tokens/tokenvalues.h"

namespace tessera::tokens {

/// What was committed, and is to be answered with a token.
struct Grant
{
    std::shared_ptr<const keys::KeyRing> ring;
    TokenTimes times;
    store::UserRow user;
    RefreshTicket ticket;
    Duration refreshLifetime{};
};

/// Who has just shown a password, and which: an Instant tells the passwords of a user apart.
struct VerifiedUser
{
    UserId id;
    Instant passwordChangedAt;
};

/// What is to be signed by hand.
struct Minted
{
    jose::SigningKey key;
    QJsonObject header;
    QJsonObject claims;
};

/// What the token issuer does to sessions, each within one write job: all of it is committed, with the expiry horizon
/// of the key that will sign, or nothing is. A refusal that is worth remembering (reuse, a sign-in that came too late)
/// is committed, too. Owned by the issuer; called in the writer's thread. Throws store::StoreFailure, with Conflict
/// where the key must not sign any more.
class TokenJobs final
{
public:
    /// All must outlive the object.
    TokenJobs(keys::KeyService &keys, const Clock &clock, const Snapshot<TokenPolicy> &policy,
        const Snapshot<TokenIdentity> &identity);

    /// Begins a session, unless the password that was shown is not the user's any more.
    [[nodiscard]] Result<Grant, TokenError> begin(store::Connection &connection, const VerifiedUser &verified,
        const SessionId &session, const ClientContext &client) const;
    /// Spends a refresh token, or gives its successor again, or ends the session where it was spent long ago.
    [[nodiscard]] Result<Grant, TokenError> rotate(
        store::Connection &connection, const RefreshTicket &ticket, const ClientContext &client) const;
    [[nodiscard]] Result<Minted, TokenError> mint(
        store::Connection &connection, const MintRequest &request, const keys::Actor &actor) const;
    /// What mint() would sign now. Writes nothing.
    [[nodiscard]] Result<Minted, TokenError> draft(store::Connection &connection, const MintRequest &request) const;

private:
    keys::KeyService &m_keys;
    const Clock &m_clock;
    const Snapshot<TokenPolicy> &m_policy;
    const Snapshot<TokenIdentity> &m_identity;
};

} // namespace tessera::tokens
