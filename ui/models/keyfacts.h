// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/keyvalues.h"

namespace tessera::ui {

/// A sentence about what becomes of something.
struct KeyFact
{
    QString sentence;
    /// Somebody will notice, or stays in danger.
    bool isGrave = false;
};

/// What a revocation does, one fact a sentence: which tokens die, who may accept the key for how long, what signs then.
[[nodiscard]] QList<KeyFact> revocationFacts(const admin::RevocationPreview &preview);

/// What becomes of others when a key signs at once.
[[nodiscard]] QList<KeyFact> atOnceFacts(const admin::AtOncePreview &preview);

/// What an imported or announced key means for the others; `activatesAt`: from when on it signs.
[[nodiscard]] QList<KeyFact> newKeyFacts(const QString &algorithm, Instant activatesAt,
    const std::optional<admin::Key> &cutsShort, const admin::AlgorithmChange &change);

} // namespace tessera::ui
