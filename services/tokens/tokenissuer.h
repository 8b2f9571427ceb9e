// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "keys/keyservice.h"
#include "store/database.h"
#include "store/userrow.h"
#include "tokens/mint.h"
#include "tokens/refreshtoken.h"
#include "tokens/tokenpolicy.h"

#include <QFuture>

namespace tessera::tokens {

enum class TokenError {
    InvalidToken, ///< Not a refresh token of ours, or its session or user is gone, revoked or disabled. Answer 401.
    ExpiredToken, ///< The session's time is over. Answer 401.
    ReusedToken,  ///< Spent before, outside the grace: the session is revoked and audited. Answer 401.
    NotAllowed,   ///< A mint request that breaks a rule; the sentence says which.
    Busy,         ///< More waits for a signature than can be answered in time. Answer 503 with Retry-After.
    Unavailable   ///< The database or the keys failed; the log says why. Answer 503.
};

/// The token response of RFC 6749 section 5.1, as values.
struct TokenResponse
{
    QByteArray accessToken;
    std::chrono::seconds expiresIn{0};
    QByteArray refreshToken;
    std::chrono::seconds refreshExpiresIn{0};
    SessionId session;
};

/// What is known of the client that signs in or refreshes.
struct ClientContext
{
    bool remember = false;
    QString userAgent;
    QString address;
    QString requestId;
};

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

    /// Begins a session for a user whose password was just verified. The same write job stores the session, notes the
    /// sign-in on the user and appends `signin.accepted` to the audit log. Refuses a user disabled or deleted
    /// meanwhile.
    [[nodiscard]] QFuture<Result<TokenResponse, TokenError>> signIn(
        const store::UserRow &user, const ClientContext &client);

    /// Exchanges a refresh token for its successor (RFC 6749 section 6, RFC 9700 section 4.14). Within the grace the
    /// spent token gets the very same successor; outside it the session is revoked and `refresh.reused` is audited.
    [[nodiscard]] QFuture<Result<TokenResponse, TokenError>> refresh(
        const QByteArray &refreshToken, const ClientContext &client);

    /// The session that a refresh token belongs to, whether it is spent or not; nothing where the token is not ours.
    [[nodiscard]] std::optional<SessionId> sessionOf(QByteArrayView refreshToken) const;

    /// Signs a token with any claims, audited as `token.minted`. Gives the compact JWS.
    [[nodiscard]] QFuture<Result<QByteArray, TokenError>> mint(const MintRequest &request, const keys::Actor &actor);

    [[nodiscard]] const TokenIdentity &identity() const;

private:
    struct Private;
    explicit TokenIssuer(std::unique_ptr<Private> data);

    std::unique_ptr<Private> d;
};

} // namespace tessera::tokens
