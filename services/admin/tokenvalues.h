// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "core/requeststory.h"
#include "jose/signingkey.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace tessera::admin {

struct TokenMint
{
    /// Whose claims it carries: an id or an email address; empty: nobody's.
    QString user = {};
    /// Added to, or instead of, the claims that an access token has; null removes one.
    QJsonObject claims = {};
    /// Whole seconds; nothing: that of access tokens.
    std::optional<Duration> lifetime = {};
    /// Added to, or instead of, the header that an access token has; null removes one. `alg` is the key's.
    QJsonObject header = {};
    /// Signs in place of the installation's key; no service trusts it.
    std::optional<jose::SigningKey> throwAwayKey = {};
};

/// What would be minted.
struct MintPreview
{
    /// Without the changes of header and claims.
    QJsonObject plainHeader;
    QJsonObject plainClaims;
    /// With them, and zero bytes in place of the signature; empty where `problem` says why not.
    QByteArray token;
    /// Why it would be refused, in a sentence.
    QString problem;
};

/// How a token is judged during a stretch of time.
struct TokenStretch
{
    /// Nothing: since ever.
    std::optional<Instant> from;
    /// Nothing: for ever.
    std::optional<Instant> until;
    bool accepted = false;
    /// The first check that fails, and why; empty where accepted.
    QString failed;
    QString reason;
    /// Of the key that the token names: `announced`, `active`, `retired`, `removed`, `revoked`, `absent` before it was
    /// made; empty where it is none of this installation.
    QString keyState;
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
