// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace tessera::ui {

/// A line icon of `resources/icons/NAME.svg` in the colour of the text beside it, whatever the theme is then and
/// however large it is drawn. A name that does not exist is a programming error (asserted) and an empty icon.
[[nodiscard]] QIcon icon(const QString &name);
/// The same in one colour.
[[nodiscard]] QIcon icon(const QString &name, const QColor &color);

} // namespace tessera::ui
