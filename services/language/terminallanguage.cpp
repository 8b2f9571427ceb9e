// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/terminallanguage.h"

#include <clocale>

namespace tessera::language {

QLocale terminalLocale()
{
    QByteArray name;
    for (const char *variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (name.isEmpty())
            name = qgetenv(variable);
    }
    name.truncate(name.indexOf('.') < 0 ? name.size() : name.indexOf('.'));
    return name.isEmpty() || name == "C" || name == "POSIX" ? QLocale(QLocale::English) : QLocale::system();
}

TerminalLanguage::TerminalLanguage(For whom)
    : m_before(std::setlocale(LC_MESSAGES, nullptr))
{
    bool isEnglish = true;
    if (whom == For::People) {
        m_translations.use(terminalLocale());
        isEnglish = m_translations.used().language() == QLocale::English;
    }
    // What the system says of a file stands in the midst of a sentence of ours.
    std::setlocale(LC_MESSAGES, isEnglish ? "C" : "");
}

TerminalLanguage::~TerminalLanguage() { std::setlocale(LC_MESSAGES, m_before.constData()); }

} // namespace tessera::language
