// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/answer.h"
#include "admin/attackvalues.h"
#include "admin/reading.h"
#include "keys/keyservice.h"
#include "tokens/tokenissuer.h"

#include <QUrl>

namespace tessera::admin {

/// Tries a resource with forged tokens. Only for hosts that the person who asks owns: whether that is so is for the
/// caller to ask. Both need the event loop of the calling thread, and give a refusal where the good token is not
/// accepted.
[[nodiscard]] bool isOwnMachine(const QUrl &url);

/// With a token that somebody else's issuer made. `keySet`: that issuer's JWK set, for the attack that needs its public
/// key; may be empty.
[[nodiscard]] Answer<AttackSummary> attackWith(
    const QUrl &url, const QByteArray &goodToken, const QByteArray &keySet, Instant now);

/// With a token that this installation mints for it, and with rightly signed tokens whose content is wrong. Part of
/// AdminApi.
class AttackAdmin final
{
public:
    /// References must outlive it.
    AttackAdmin(keys::KeyService &keys, tokens::TokenIssuer &issuer, const Clock &clock, keys::Actor actor);

    /// The minted token is audited.
    [[nodiscard]] Answer<AttackSummary> attack(const QUrl &url);

private:
    keys::KeyService &m_keys;
    tokens::TokenIssuer &m_issuer;
    const Clock &m_clock;
    keys::Actor m_actor;
};

} // namespace tessera::admin
