// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/userrow.h"
#include "tokens/tokenpolicy.h"

#include <QJsonObject>

namespace tessera::tokens {

/// A token made by hand, for consumers to be tried with.
struct MintRequest
{
    /// Claims that are added to, or replace, those that an access token of `user` has; a null value removes one.
    QJsonObject claims;
    /// Whose claims to start from; nothing: those that every token has, and no `sub`.
    std::optional<UserId> user;
    /// Whole seconds, at most `longestLifetime` of the policy; nothing: the access lifetime.
    std::optional<Duration> lifetime;
    /// The header's `typ`; empty: the policy's.
    QString typ;
};

/// The claims to sign, or the sentence that says why not: the token must have a numeric `exp` no later than the
/// longest lifetime of the policy from now, so that the key that signs it need not stay for ever. Pure.
[[nodiscard]] std::expected<QJsonObject, QString> mintedClaims(const MintRequest &request,
    const TokenIdentity &identity, const TokenPolicy &policy, const std::optional<store::UserRow> &user, Instant now);

/// `exp` of claims that `mintedClaims` gave, rounded up to a whole second; the epoch where it is before that.
[[nodiscard]] Instant expiryOf(const QJsonObject &claims);

} // namespace tessera::tokens
