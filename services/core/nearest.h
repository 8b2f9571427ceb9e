// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace tessera {

/// The one of the candidates that a person who wrote this most likely meant: the same but for case, one mistyped letter
/// or two swapped ones in every four, or the only one that begins with it or ends with it after a full stop. Empty
/// where none is that near: a far-fetched guess is worse than none. Pure.
[[nodiscard]] QString nearest(QStringView written, const QStringList &candidates);

} // namespace tessera
