// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/attackadmin.h"

#include "admin/tokentools.h"
#include "jose/keyset.h"

#include <QHostAddress>

namespace tessera::admin {

namespace {

jose::SigningKey attackerKey()
{
    return jose::SigningKey::make(crypto::PrivateKey::generateRsa(2048).value(), jose::Algorithm::RS256).value();
}

// The one key of the set that the token names, or the only one there is.
std::optional<crypto::PublicKey> keyOf(const TokenParts &token, const QByteArray &keySet)
{
    const auto set = jose::KeySet::fromJson(keySet, jose::Jwk::PrivateMembers::Ignore);
    if (!set || set->isEmpty())
        return std::nullopt;
    const QList<jose::Jwk> named = set->find(KeyId(token.header.value(QStringLiteral("kid")).toString()));
    return named.isEmpty() ? set->keys().first().publicKey() : named.first().publicKey();
}

QStringList leftOutWith(const playground::AttackMaterial &material)
{
    QStringList sentences;
    if (!material.publicKey)
        sentences.append(QStringLiteral(
            "Attacks that need the issuer's public key were left out: its key set was not given, or lacks that key."));
    if (!material.issuerKey)
        sentences.append(
            QStringLiteral("Attacks with rightly signed tokens (another audience, issuer, time or type) were "
                           "left out: only the issuer can sign them."));
    return sentences;
}

AttackPlan planWith(const playground::AttackMaterial &material)
{
    return {.control = material.goodToken,
        .attacks = playground::attacks(material),
        .baits = playground::baitsOf(material.attackerKey, material.now),
        .leftOut = leftOutWith(material)};
}

Outcome<TokenParts> takenApart(const QByteArray &control)
{
    auto parts = inspectToken(control);
    return parts ? std::move(parts)
                 : fail(AdminError::Invalid, QStringLiteral("The good token is none: ") + parts.error().detail);
}

} // namespace

bool isOwnMachine(const QUrl &url) { return url.host() == u"localhost" || QHostAddress(url.host()).isLoopback(); }

Outcome<AttackPlan> planAttack(const AttackWish &wish, Instant now)
{
    const auto parts = takenApart(wish.control);
    if (!parts)
        return std::unexpected(parts.error());
    return planWith({.goodToken = wish.control,
        .publicKey = keyOf(*parts, wish.keySet),
        .issuerKey = {},
        .attackerKey = attackerKey(),
        .canary = wish.canary,
        .now = now});
}

AttackAdmin::AttackAdmin(
    Reading &reading, keys::KeyService &keys, tokens::TokenIssuer &issuer, const Clock &clock, keys::Actor actor)
    : m_reading(reading)
    , m_keys(keys)
    , m_issuer(issuer)
    , m_clock(clock)
    , m_actor(std::move(actor))
{
}

Answer<AttackPlan> AttackAdmin::plan(const AttackWish &wish)
{
    return m_reading.run([this, wish] { return planOwn(wish); });
}

bool AttackAdmin::isOurs(const QByteArray &token) const
{
    TokenExpectation bySignature;
    bySignature.signatureOnly = true;
    const auto verdict = verifyToken(token, m_keys.ring()->document(), bySignature, m_clock.now());
    return verdict && verdict->accepted;
}

Outcome<AttackPlan> AttackAdmin::planOwn(AttackWish wish)
{
    if (!wish.control.isEmpty() && !isOurs(wish.control))
        return planAttack(wish, m_clock.now());
    // Also where a good token is there already: it tells the log that forged ones were made, and the key how long to
    // stay.
    const tokens::MintRequest request{
        .claims = {{QStringLiteral("sub"), QStringLiteral("tessera-attack")}}, .user = {}, .lifetime = {}};
    const auto minted = m_issuer.mint(request, m_actor).result();
    if (!minted)
        return fail(AdminError::Unavailable, minted.error().detail);
    if (wish.control.isEmpty())
        wish.control = *minted;
    const jose::SigningKey key = m_keys.ring()->active();
    return planWith({.goodToken = wish.control,
        .publicKey = key.publicKey(),
        .issuerKey = key,
        .attackerKey = attackerKey(),
        .canary = wish.canary,
        .now = m_clock.now()});
}

} // namespace tessera::admin
