// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/attackadmin.h"

#include "admin/tokentools.h"
#include "jose/keyset.h"
#include "playground/attackrun.h"

#include <QHostAddress>

namespace tessera::admin {

namespace {

QString nameOf(playground::AttackOutcome outcome)
{
    switch (outcome) {
    case playground::AttackOutcome::Refused: return QStringLiteral("refused");
    case playground::AttackOutcome::Taken: return QStringLiteral("taken");
    case playground::AttackOutcome::Broke: break;
    }
    return QStringLiteral("broke");
}

AttackSummary fromReport(const playground::AttackReport &report)
{
    AttackSummary summary{.url = report.url.toString(), .lines = {}, .isSound = report.isSound()};
    for (const playground::AttackResult &result : report.results) {
        summary.lines.append({result.attack.name, result.attack.tries, result.attack.rule, nameOf(result.outcome),
            result.status, result.answer});
    }
    return summary;
}

jose::SigningKey attackerKey()
{
    return jose::SigningKey::make(crypto::PrivateKey::generateRsa(2048).value(), jose::Algorithm::RS256).value();
}

Answer<AttackSummary> run(const QUrl &url, const playground::AttackMaterial &material)
{
    auto *attack = new playground::AttackRun(url, material.goodToken, playground::attacks(material));
    return turned(attack->run(), [attack](const playground::AttackRun::Outcome &report) -> Outcome<AttackSummary> {
        attack->deleteLater();
        return report ? Outcome<AttackSummary>(fromReport(*report)) : fail(AdminError::Refused, report.error());
    });
}

// The one key of the set that the token names, or the only one there is.
std::optional<crypto::PublicKey> keyOf(const TokenParts &token, const QByteArray &keySet)
{
    const auto set = jose::KeySet::fromJson(keySet);
    if (!set || set->isEmpty())
        return std::nullopt;
    const QList<jose::Jwk> named = set->find(KeyId(token.header.value(QStringLiteral("kid")).toString()));
    return named.isEmpty() ? set->keys().first().publicKey() : named.first().publicKey();
}

} // namespace

bool isOwnMachine(const QUrl &url) { return url.host() == u"localhost" || QHostAddress(url.host()).isLoopback(); }

Answer<AttackSummary> attackWith(const QUrl &url, const QByteArray &goodToken, const QByteArray &keySet, Instant now)
{
    const auto parts = inspectToken(goodToken);
    if (!parts)
        return answered<AttackSummary>(
            fail(AdminError::Invalid, QStringLiteral("The good token is none: ") + parts.error().detail));
    return run(url, playground::AttackMaterial{goodToken, keyOf(*parts, keySet), {}, attackerKey(), now});
}

AttackAdmin::AttackAdmin(keys::KeyService &keys, tokens::TokenIssuer &issuer, const Clock &clock, keys::Actor actor)
    : m_keys(keys)
    , m_issuer(issuer)
    , m_clock(clock)
    , m_actor(std::move(actor))
{
}

Answer<AttackSummary> AttackAdmin::attack(const QUrl &url)
{
    const tokens::MintRequest request{
        .claims = {{QStringLiteral("sub"), QStringLiteral("tessera-attack")}}, .user = {}, .lifetime = {}, .typ = {}};
    const auto token = m_issuer.mint(request, m_actor).result();
    if (!token)
        return answered<AttackSummary>(fail(AdminError::Unavailable, token.error().detail));
    const jose::SigningKey key = m_keys.ring()->active();
    return run(url, playground::AttackMaterial{*token, key.publicKey(), key, attackerKey(), m_clock.now()});
}

} // namespace tessera::admin
