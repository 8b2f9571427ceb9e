// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QMetaType>

namespace tessera::store {

/// What a commit has touched.
enum class Topic : quint8 { Keys = 1, Users = 2, Sessions = 4, Settings = 8, Audit = 16, Locks = 32 };
Q_DECLARE_FLAGS(Topics, Topic)
Q_DECLARE_OPERATORS_FOR_FLAGS(Topics)

} // namespace tessera::store
