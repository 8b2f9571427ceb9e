// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QList>
#include <QString>

namespace tessera::app {

// No line is longer than 80 columns as long as no word is, and what stands on the left leaves room.

/// Lines of text, with an end of a line after each.
[[nodiscard]] QString paragraph(const QString &text);

/// Under a heading, names on the left and what they are on the right. Empty where there are none.
[[nodiscard]] QString explained(const QString &heading, const QList<std::pair<QString, QString>> &names);

/// The same of options, with their value.
[[nodiscard]] QString optionTable(const QString &heading, const QList<QCommandLineOption> &options);

} // namespace tessera::app
