// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "core/requeststory.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace tessera::admin {

struct TokenMint
{
    /// Whose claims it carries: an id or an email address; empty: nobody's.
    QString user;
    /// Added to, or instead of, the claims that an access token has; null removes one.
    QJsonObject claims;
    std::optional<Duration> lifetime;
    /// Empty: as the settings say.
    QString typ;
};

/// A token taken apart and not judged.
struct TokenParts
{
    QJsonObject header;
    QJsonObject claims;
    QByteArray rawHeader;
    QByteArray rawClaims;
    qsizetype signatureBytes = 0;
};

using tessera::TokenCheck;

struct TokenVerdict
{
    bool accepted = false;
    /// The check that failed; empty where accepted.
    QString failed;
    QList<TokenCheck> checks;
    QJsonObject header;
    QJsonObject claims;
};

/// By what a token is judged.
struct TokenExpectation
{
    /// Empty: whatever `iss` the token has is taken, and the check says that it was not compared.
    QString issuer;
    QString audience;
    /// Empty: all that are known.
    QStringList algorithms;
    bool allowTypJwt = false;
    bool signatureOnly = false;
    /// Nothing: now.
    std::optional<Instant> at;
    Duration leeway = std::chrono::seconds(60);
};

} // namespace tessera::admin
