// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"

#include <QList>
#include <QStringList>

namespace tessera::tokens {

/// What tokens look like and how long they live: a plain value, as the settings give it.
struct TokenPolicy
{
    /// Whole seconds, since tokens carry them.
    Duration accessLifetime = std::chrono::minutes(15);
    /// Counted anew at each refresh.
    Duration refreshLifetime = std::chrono::days(30);
    Duration rememberLifetime = std::chrono::days(90);
    /// For how long after a refresh the spent token still gets the same successor.
    Duration refreshGrace = std::chrono::seconds(10);
    /// The header's `typ`: `at+jwt` (RFC 9068 section 2.1), or `JWT` for consumers that refuse it.
    QString typ = QStringLiteral("at+jwt");
    /// Whether access tokens carry `email`, `email_verified` and `name`.
    bool profileClaims = true;

    friend bool operator==(const TokenPolicy &, const TokenPolicy &) = default;
};

enum class TokenRule { LifetimeInWholeSeconds, LifetimeInBounds, RefreshOutlivesAccess, GraceInBounds, TypKnown };

/// Every rule that the policy breaks, each with a sentence; empty when it may be used.
[[nodiscard]] QList<Failure<TokenRule>> brokenRules(const TokenPolicy &policy);

/// The longest lifetime that the policy knows: what a minted token is bounded by.
[[nodiscard]] Duration longestLifetime(const TokenPolicy &policy);

/// What the tokens of an installation say about it, as the configuration has it.
struct TokenIdentity
{
    QString issuer;   ///< `iss`
    QString audience; ///< `aud`
    QString clientId = QStringLiteral("tessera");
    QStringList scopes{QStringLiteral("api")};
};

} // namespace tessera::tokens
