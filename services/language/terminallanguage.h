// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/translations.h"

#include <QByteArray>

namespace tessera::language {

/// What the terminal speaks, as LC_ALL, LC_MESSAGES, LANG and LANGUAGE say. Where the first of those that is set is `C`
/// or `POSIX`, in whichever encoding, that is English, whatever LANGUAGE says: a script that asks for `C` counts on it.
[[nodiscard]] QLocale terminalLocale();

/// The language of what is written to the terminal for as long as this lives; that of the system's own errors goes with
/// it (LC_MESSAGES). One at a time; needs an application object. Main thread, before there are others: the system's
/// language belongs to the whole process.
class TerminalLanguage final
{
public:
    /// Programs, and whoever reads a log, get English.
    enum class For { People, Programs };

    explicit TerminalLanguage(For whom);
    TerminalLanguage(const TerminalLanguage &) = delete;
    TerminalLanguage &operator=(const TerminalLanguage &) = delete;
    ~TerminalLanguage();

private:
    const QByteArray m_before;
    Translations m_translations;
};

} // namespace tessera::language
