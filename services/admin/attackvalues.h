// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playground/attack.h"

namespace tessera::admin {

/// What tokens are to be made for an attack.
struct AttackWish
{
    /// What the resource accepts; empty: one is minted.
    QByteArray control;
    /// The JWK set of its issuer, for the attacks that need its public key; may be empty.
    QByteArray keySet;
    /// Where a playground::Canary listens; may be empty.
    QString canary;
};

struct AttackPlan
{
    QByteArray control;
    QList<playground::Attack> attacks;
    /// What the canary gives.
    playground::Baits baits;
    /// What could not be made for want of a key, a sentence each.
    QStringList leftOut;
};

} // namespace tessera::admin
