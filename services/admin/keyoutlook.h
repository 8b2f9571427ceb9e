// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/keyvalues.h"

namespace tessera::admin {

// How a key fits between the others, as pure functions of the keys in the order of their sequence.

/// The announced key whose turn `next`, which comes after it, ends; with the end of that turn.
[[nodiscard]] std::optional<Key> cutShortBy(const QList<Key> &keys, const Key &next);

/// What services may be pinned to that is not `algorithm`: what the settings ask for, and what signs now.
[[nodiscard]] AlgorithmChange algorithmChange(
    const QList<Key> &keys, const QString &algorithm, const QString &ofSettings);

} // namespace tessera::admin
