// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playground/inspection.h"

namespace tessera::playground {

/// What somebody who knows tokens would say about this one, beside what is wrong with its form: an algorithm that
/// proves nothing, keys that it brings along, claims that are missing or cannot be meant. Any thread.
[[nodiscard]] QList<Remark> adviceOn(const Inspection &found);

} // namespace tessera::playground
