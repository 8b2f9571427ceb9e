// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playground/attack.h"

namespace tessera::playground {

/// The material of an attack with the good token taken apart, and what forged tokens are put together with.
class AttackContext
{
public:
    explicit AttackContext(const AttackMaterial &material);

    [[nodiscard]] const AttackMaterial &material() const { return m_material; }
    [[nodiscard]] const QJsonObject &header() const { return m_header; }
    [[nodiscard]] const QJsonObject &claims() const { return m_claims; }
    /// Of the good token, as they are in it.
    [[nodiscard]] QByteArray headerPart() const { return m_parts[0]; }
    [[nodiscard]] QByteArray payloadPart() const { return m_parts[1]; }
    [[nodiscard]] QByteArray signaturePart() const { return m_parts[2]; }

    /// The header with these members changed; null takes one away.
    [[nodiscard]] QJsonObject headerWith(const QJsonObject &changes) const;
    [[nodiscard]] QJsonObject claimsWith(const QJsonObject &changes) const;
    /// Claims of somebody else: what an attacker wants to be believed.
    [[nodiscard]] QJsonObject forgedClaims() const;

private:
    const AttackMaterial &m_material;
    QList<QByteArray> m_parts;
    QJsonObject m_header;
    QJsonObject m_claims;
};

/// `base64url(header).base64url(payload)`.
[[nodiscard]] QByteArray signingInput(const QJsonObject &header, const QByteArray &payload);
[[nodiscard]] QByteArray compact(const QJsonObject &object);
/// A whole token under HMAC with SHA-256, with this secret.
[[nodiscard]] QByteArray hmacToken(const QJsonObject &header, const QByteArray &payload, const QByteArray &secret);

/// DER, made by the key itself.
[[nodiscard]] QByteArray attackersCertificate(const jose::SigningKey &key, Instant now);

[[nodiscard]] QList<Attack> attacksOnAlgorithms(const AttackContext &context);
[[nodiscard]] QList<Attack> attacksByHmac(const AttackContext &context);
[[nodiscard]] QList<Attack> attacksOnSignatures(const AttackContext &context);
[[nodiscard]] QList<Attack> attacksOnKeys(const AttackContext &context);
[[nodiscard]] QList<Attack> attacksOnKids(const AttackContext &context);
[[nodiscard]] QList<Attack> attacksOnForm(const AttackContext &context);
/// Needs the issuer's key.
[[nodiscard]] QList<Attack> attacksOnClaims(const AttackContext &context);

} // namespace tessera::playground
