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
    /// Short and stable, for reports: `alg-none`.
    QString name;
    /// What is tried, in a sentence.
    QString tries;
    /// The rule that a verifier breaks who takes it: `RFC 8725 3.1`.
    QString rule;
    QByteArray token;
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
    Instant now;
};

/// Every attack that can be made of the material, in the order of a report. Pure; any thread; takes some milliseconds
/// for the signatures.
[[nodiscard]] QList<Attack> attacks(const AttackMaterial &material);

} // namespace tessera::playground
