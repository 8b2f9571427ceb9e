// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/answer.h"
#include "admin/keyvalues.h"
#include "admin/tokenvalues.h"

namespace tessera::admin {

// How a token is judged at every instant, from first to last: stretches in their order, without a gap, each of which
// differs from its neighbours. Pure; any thread; some milliseconds.

/// By the keys of an installation, each while it is in the key set. `timeline`: when those leave that are still in use.
[[nodiscard]] QList<TokenStretch> tokenCourse(QByteArrayView token, const QList<Key> &keys,
    const QList<TimelineEntry> &timeline, const TokenExpectation &expectation);

/// By a key document that stays as it is; Invalid as verifyToken().
[[nodiscard]] Outcome<QList<TokenStretch>> tokenCourse(
    QByteArrayView token, QByteArrayView keySet, const TokenExpectation &expectation);

} // namespace tessera::admin
