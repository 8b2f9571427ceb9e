// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/future.h"
#include "core/snapshot.h"
#include "keys/keyservice.h"
#include "store/database.h"
#include "store/userrow.h"
#include "tokens/mint.h"
#include "tokens/refreshtoken.h"
#include "tokens/tokencounts.h"
#include "tokens/tokenpolicy.h"
#include "tokens/tokenvalues.h"

namespace tessera::tokens {

/// Gives out tokens. An answer is given only after its session and its key's expiry horizon are committed, so a crash
/// neither loses a session that was acknowledged nor leaves a token whose key is gone.
///
/// Owned by the composition root; any thread may call it. Futures are always finished, from a thread of the signing
/// pool or of the store. At most `signers` signatures are made at once and a bounded number waits.
class TokenIssuer final
{
public:
    /// Reads the refresh secret, or makes it on the first start. References must outlive the issuer.
    [[nodiscard]] static Result<std::unique_ptr<TokenIssuer>, TokenError> open(store::Database &database,
        keys::KeyService &keys, const crypto::Sealer &keyEncryptionKey, const Clock &clock,
        const Snapshot<TokenPolicy> &policy, TokenIdentity identity, int signers);
    /// Waits for what is being signed.
    ~TokenIssuer();
    TokenIssuer(const TokenIssuer &) = delete;
    TokenIssuer &operator=(const TokenIssuer &) = delete;

    /// Begins a session for a user whose password was just verified against that row. The same write job stores the
    /// session, notes the sign-in on the user and appends `signin.accepted` to the audit log. A user who was disabled
    /// or deleted since, or whose password was changed, is refused with InvalidToken, audited as `signin.refused`; so
    /// no session of an old password outlives its change. Everything else is said of the user as stored now.
    [[nodiscard]] Future<Result<TokenResponse, TokenError>> signIn(
        const store::UserRow &verified, const ClientContext &client);

    /// Exchanges a refresh token for its successor (RFC 6749 section 6, RFC 9700 section 4.14). Within the grace the
    /// spent token gets the very same successor; outside it the session is revoked and `refresh.reused` is audited.
    [[nodiscard]] Future<Result<TokenResponse, TokenError>> refresh(
        const QByteArray &refreshToken, const ClientContext &client);

    /// The session that a refresh token belongs to, whether it is spent or not; nothing where the token is not ours.
    [[nodiscard]] std::optional<SessionId> sessionOf(QByteArrayView refreshToken) const;

    /// Signs a token with any header and claims, audited as `token.minted`. Gives the compact JWS.
    [[nodiscard]] Future<Result<QByteArray, TokenError>> mint(const MintRequest &request, const keys::Actor &actor);

    /// What mint() would sign now, with another `jti`. Blocks for one read; NotAllowed as mint() would answer it.
    [[nodiscard]] Result<MintDraft, TokenError> draft(const MintRequest &request) const;

    /// What tokens are like at the moment: their `typ`, for one.
    [[nodiscard]] std::shared_ptr<const TokenPolicy> policy() const;
    /// What tokens name at the moment.
    [[nodiscard]] std::shared_ptr<const TokenIdentity> identity() const;
    /// Tokens that are made from now on name that one. Sessions and their refresh tokens go on: they name none.
    void setIdentity(TokenIdentity identity);

    /// How often it was asked; registrations are sign-ins.
    [[nodiscard]] const TokenCounts &counts() const;

private:
    struct Private;
    explicit TokenIssuer(std::unique_ptr<Private> data);

    std::unique_ptr<Private> d;
};

} // namespace tessera::tokens
