// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jose/signingkey.h"
#include "store/userrow.h"
#include "tokens/tokenpolicy.h"

#include <QJsonObject>

namespace tessera::tokens {

/// A token made by hand, for consumers to be tried with.
struct MintRequest
{
    /// Claims that are added to, or replace, those that an access token of `user` has; a null value removes one.
    QJsonObject claims = {};
    /// Whose claims to start from; nothing: those that every token has, and no `sub`.
    std::optional<UserId> user = {};
    /// Whole seconds, at most `longestLifetime` of the policy; nothing: the access lifetime.
    std::optional<Duration> lifetime = {};
    /// The same for the header, which has `alg`, `kid` and `typ` (the policy's). `alg` cannot be another than the
    /// key's.
    QJsonObject header = {};
    /// Signs in place of the key that is active, and is in no key set; nothing: the active one.
    std::optional<jose::SigningKey> throwAwayKey = {};
};

/// What will be signed.
struct MintDraft
{
    QJsonObject header;
    QJsonObject claims;
};

/// The claims to sign, or the sentence that says why not: the token must have a numeric `exp` no later than the
/// longest lifetime of the policy from now, so that the key that signs it need not stay for ever. Pure.
[[nodiscard]] std::expected<QJsonObject, QString> mintedClaims(const MintRequest &request,
    const TokenIdentity &identity, const TokenPolicy &policy, const std::optional<store::UserRow> &user, Instant now);

/// The header to sign with that key, or the sentence that says why not. Pure.
[[nodiscard]] std::expected<QJsonObject, QString> mintedHeader(
    const MintRequest &request, const TokenPolicy &policy, const jose::SigningKey &key);

/// `exp` of claims that `mintedClaims` gave, rounded up to a whole second; the epoch where it is before that.
[[nodiscard]] Instant expiryOf(const QJsonObject &claims);

} // namespace tessera::tokens
