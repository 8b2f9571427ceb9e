// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tessera::app {

// Control and format characters are shown as a question mark, so that what a user called himself cannot steer a
// terminal. Translations have some of their own: the marks that keep values in order where one writes from right to
// left (U+200E, U+200F, U+2066 to U+2069).

/// A value, of which nothing of the kind stays.
[[nodiscard]] QString printable(QString value);

/// A sentence of ours, in which the marks stay. What is filled in comes by way of unmarked().
[[nodiscard]] QString printableSentence(QString sentence);

/// A value without marks, to be filled into a sentence of ours; all else is as it was, since JSON has it so.
[[nodiscard]] QString unmarked(QString value);

/// What a service said, in the language of the terminal; values in it are printable.
[[nodiscard]] QString told(const QString &sentence);

} // namespace tessera::app
