// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playground/attack.h"

#include "crypto/certificate.h"
#include "jose/keyset.h"
#include "playground/attackcontext.h"

namespace tessera::playground {

QList<Attack> attacks(const AttackMaterial &material)
{
    const AttackContext context(material);
    QList<Attack> all = attacksOnAlgorithms(context);
    all += attacksByHmac(context);
    all += attacksOnSignatures(context);
    all += attacksOnKeys(context);
    all += attacksOnKids(context);
    all += attacksOnForm(context);
    if (material.issuerKey)
        all += attacksOnClaims(context);
    return all;
}

QByteArray attackersCertificate(const jose::SigningKey &key, Instant now)
{
    return crypto::Certificate::selfSigned(key.privateKey(), QStringLiteral("attacker.invalid"),
        {.from = now - std::chrono::hours(24), .until = now + std::chrono::hours(24)})
        .der();
}

Baits baitsOf(const jose::SigningKey &attackerKey, Instant now)
{
    return {jose::publicKeySet({attackerKey}), "-----BEGIN CERTIFICATE-----\n" +
                                                   attackersCertificate(attackerKey, now).toBase64() +
                                                   "\n-----END CERTIFICATE-----\n"};
}

} // namespace tessera::playground
