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

/// Whether that is the machine of whoever asks. Any other is attacked only where its owner wants that, which is for the
/// caller to ask.
[[nodiscard]] bool isOwnMachine(const QUrl &url);

/// With a token that somebody else's issuer made. Takes 60 ms and more, for a key of the attacker's. Any thread.
[[nodiscard]] Outcome<AttackPlan> planAttack(const AttackWish &wish, Instant now);

/// Makes the tokens with which a resource is tried (playground::AttackRun sends them). Part of AdminApi; any thread.
class AttackAdmin final
{
public:
    /// References must outlive it.
    AttackAdmin(
        Reading &reading, keys::KeyService &keys, tokens::TokenIssuer &issuer, const Clock &clock, keys::Actor actor);

    /// As planAttack(); where the good token is one of this installation, or none was given and one is minted for it,
    /// there are also tokens that are rightly signed and wrong in content. That is audited as a minted token is.
    [[nodiscard]] Answer<AttackPlan> plan(const AttackWish &wish);

private:
    [[nodiscard]] bool isOurs(const QByteArray &token) const;
    [[nodiscard]] Outcome<AttackPlan> planOwn(AttackWish wish);

    Reading &m_reading;
    keys::KeyService &m_keys;
    tokens::TokenIssuer &m_issuer;
    const Clock &m_clock;
    keys::Actor m_actor;
};

} // namespace tessera::admin
