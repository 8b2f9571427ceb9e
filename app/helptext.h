// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QList>
#include <QString>

namespace tessera::app {

/// Options under a heading: names with their value on the left, what they do on the right, no line longer than 80
/// columns as long as no word is. Empty where there are none.
[[nodiscard]] QString optionTable(const QString &heading, const QList<QCommandLineOption> &options);

} // namespace tessera::app
