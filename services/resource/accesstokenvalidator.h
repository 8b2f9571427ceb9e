// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/requeststory.h"
#include "core/snapshot.h"
#include "jose/jwtvalidator.h"
#include "resource/accesstokenpolicy.h"
#include "resource/jwksclient.h"

#include <QJsonObject>
#include <QStringList>

namespace tessera::resource {

class TokenCache;

/// A token that passed every check. Immutable, shared by all who call with it.
struct VerifiedToken
{
    QString subject;
    QStringList scopes;    ///< `scope` of RFC 8693 section 4.2, taken apart
    QString email;         ///< empty where the token has none
    QByteArray claimsText; ///< compact JSON: thousands of these are remembered, and an object takes four times as much
    KeyId kid;
    jose::Algorithm algorithm{};
    Instant expiresAt;
    /// Since when the key that verified it is held.
    Instant keyHeldSince;
    /// What every request with it shares.
    RequestStoryPtr story;

    [[nodiscard]] QJsonObject claims() const;
};
using VerifiedTokenPtr = std::shared_ptr<const VerifiedToken>;

enum class TokenRefusal {
    Invalid,    ///< 401: the token failed a check
    Unavailable ///< 503: no key set to judge by, or too many wait for one
};

struct RefusedToken
{
    TokenRefusal code{};
    /// A sentence for `error_description`; names the check.
    QString detail;
    /// What is known of the token; with its checks where it was judged.
    RequestStoryPtr story;
};

using TokenVerdict = std::expected<VerifiedTokenPtr, RefusedToken>;

/// Judges access tokens by the issuer's keys. Remembers tokens that passed (by SHA-256, bounded) while the key set and
/// policy are the same; their time is looked at on every call. Owned by the ResourceService; any thread may ask.
class AccessTokenValidator
{
public:
    /// All must outlive the validator. A new policy counts from the next call on.
    AccessTokenValidator(std::shared_ptr<const Snapshot<AccessTokenPolicy>> policy, JwksClient &keys,
        const Clock &clock, qsizetype rememberedTokens);
    ~AccessTokenValidator();
    AccessTokenValidator(const AccessTokenValidator &) = delete;
    AccessTokenValidator &operator=(const AccessTokenValidator &) = delete;

    /// The verdict, where no fetch is needed for it; nothing where the issuer must be asked first. Never blocks.
    [[nodiscard]] std::optional<TokenVerdict> validateNow(QByteArrayView token) const;

    /// The verdict, after a fetch where one is needed; always finished, within the client's `waitAtMost`.
    [[nodiscard]] Future<TokenVerdict> validate(const QByteArray &token) const;

private:
    struct Judge;

    [[nodiscard]] std::shared_ptr<const Judge> judge() const;
    /// By what is held now; `missing`: the key that the issuer may have, and that the token is refused for.
    [[nodiscard]] TokenVerdict judgeNow(QByteArrayView token, std::optional<KeyId> *missing) const;

    const std::shared_ptr<const Snapshot<AccessTokenPolicy>> m_policy;
    JwksClient &m_keys;
    const Clock &m_clock;
    const std::unique_ptr<TokenCache> m_cache;
    mutable Snapshot<Judge> m_judge;
};

} // namespace tessera::resource
