// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "crypto/publickey.h"
#include "jose/signingkey.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace tessera::playground {

/// One way in which verifiers have been deceived, as a token to send: a resource that verifies refuses it.
struct Attack
{
    enum class Weight {
        Hole,   ///< Whoever takes it can be deceived.
        Advice, ///< A matter of policy: some verifiers may have a reason to take it.
    };

    /// Short, stable and its own, for reports: `alg-none`.
    QString id;
    /// What is tried, in a sentence.
    QString tries;
    /// Why a verifier falls for it, in a sentence.
    QString why;
    /// The rule that a verifier breaks who takes it, and where it has happened: `RFC 8725 section 3.1, CVE-2015-9235`.
    QString rule;
    Weight weight = Weight::Hole;
    QByteArray token;
    /// What of the canary the token names: who fetches that believes an address that a token brings. Empty: nothing.
    QString bait = {};
};

/// What attacks are made from.
struct AttackMaterial
{
    /// A token that the resource accepts. Strictly a compact JWS; anything else is a programming error (asserted).
    QByteArray goodToken;
    /// The key that it was signed with, where it is known: its public half is what HMAC confusion takes for a secret.
    std::optional<crypto::PublicKey> publicKey;
    /// The issuer's own signing key, for tokens whose signature is right and whose content is not; nothing leaves those
    /// out.
    std::optional<jose::SigningKey> issuerKey;
    /// A key of the attacker's, RSA.
    jose::SigningKey attackerKey;
    /// Where the canary listens, `http://127.0.0.1:4321`; empty: nowhere, and addresses in tokens lead to nothing.
    QString canary;
    Instant now;
};

/// Every attack that can be made of the material, in the order of a report. Pure; any thread; takes some milliseconds
/// for the signatures.
[[nodiscard]] QList<Attack> attacks(const AttackMaterial &material);

// What of the canary there is to fetch.
inline constexpr QLatin1StringView keySetBait("/jwks.json");
inline constexpr QLatin1StringView certificateBait("/certificate.pem");

/// The attacker's key as the documents that a verifier would fetch: a JWK set, and a certificate (PEM).
struct Baits
{
    QByteArray keySet;
    QByteArray certificate;
};
[[nodiscard]] Baits baitsOf(const jose::SigningKey &attackerKey, Instant now);

} // namespace tessera::playground
