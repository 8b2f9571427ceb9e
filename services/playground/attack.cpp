// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playground/attack.h"

#include "playground/attackcontext.h"

namespace tessera::playground {

QList<Attack> attacks(const AttackMaterial &material)
{
    const AttackContext context(material);
    QList<Attack> all = attacksOnAlgorithms(context);
    all += attacksOnSignatures(context);
    all += attacksOnKeys(context);
    all += attacksOnForm(context);
    if (material.issuerKey)
        all += attacksOnClaims(context);
    return all;
}

} // namespace tessera::playground
