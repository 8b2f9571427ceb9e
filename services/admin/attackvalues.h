// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace tessera::admin {

/// One forged token that was sent, and what came of it.
struct AttackLine
{
    /// Short and stable: `alg-none`.
    QString name;
    /// What was tried, in a sentence.
    QString tries;
    /// The rule that a verifier breaks who takes it.
    QString rule;
    /// `refused` as it should be, `taken`, or `broke`: an answer of the 500s, or none.
    QString outcome;
    /// 0 where no answer came.
    int status = 0;
    /// Its WWW-Authenticate, or why none came.
    QString answer;
};

struct AttackSummary
{
    QString url;
    QList<AttackLine> lines;
    /// Every one was refused.
    bool isSound = false;
};

} // namespace tessera::admin
