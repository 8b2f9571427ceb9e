// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/tokenpolicy.h"

#include "core/duration.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace tessera::tokens {
namespace {

constexpr Duration longestAccess = std::chrono::days(1);
constexpr Duration longestRefresh = std::chrono::days(3650);
constexpr Duration longestGrace = 5min;

void checkLifetime(const char *what, Duration lifetime, Duration longest, QList<Failure<TokenRule>> &broken)
{
    const QString text = QString::fromLatin1(what);
    if (lifetime % 1s != 0s)
        broken.append({TokenRule::LifetimeInWholeSeconds,
            QStringLiteral("The %1 (%2) must be whole seconds, since tokens carry no parts of them.")
                .arg(text, toText(lifetime))});
    if (lifetime < 1s || lifetime > longest)
        broken.append({TokenRule::LifetimeInBounds,
            QStringLiteral("The %1 (%2) must be between 1s and %3.").arg(text, toText(lifetime), toText(longest))});
}

} // namespace

QList<Failure<TokenRule>> brokenRules(const TokenPolicy &policy)
{
    QList<Failure<TokenRule>> broken;
    checkLifetime("access token lifetime", policy.accessLifetime, longestAccess, broken);
    checkLifetime("refresh token lifetime", policy.refreshLifetime, longestRefresh, broken);
    checkLifetime("lifetime of remembered sessions", policy.rememberLifetime, longestRefresh, broken);
    if (std::min(policy.refreshLifetime, policy.rememberLifetime) < policy.accessLifetime) {
        broken.append({TokenRule::RefreshOutlivesAccess,
            QStringLiteral("Refresh tokens must live at least as long as access tokens (%1).")
                .arg(toText(policy.accessLifetime))});
    }
    if (policy.refreshGrace < 0s || policy.refreshGrace > longestGrace) {
        broken.append({TokenRule::GraceInBounds, QStringLiteral("The refresh grace (%1) must be between 0 and %2.")
                                                     .arg(toText(policy.refreshGrace), toText(longestGrace))});
    }
    if (policy.typ != u"at+jwt" && policy.typ != u"JWT")
        broken.append({TokenRule::TypKnown, QStringLiteral("The token type must be at+jwt or JWT.")});
    return broken;
}

Duration longestLifetime(const TokenPolicy &policy)
{
    return std::max({policy.accessLifetime, policy.refreshLifetime, policy.rememberLifetime});
}

} // namespace tessera::tokens
