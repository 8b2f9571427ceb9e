// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

namespace tessera::language {

/// Our texts and those of Qt in one language, for as long as this lives. One at a time; owned by whoever shows texts,
/// who builds them anew after use(). Main thread.
class Translations final
{
public:
    /// The languages that there are texts in: `de`, `en`, `zh_CN`.
    [[nodiscard]] static QStringList codes();

    /// The first of the locale's languages that there are texts in; English where there is none.
    void use(const QLocale &locale);
    /// The language of the texts, which is another one than was asked for where there are none in that; and as codes()
    /// has it.
    [[nodiscard]] QLocale used() const { return QLocale(m_ours.language()); }
    [[nodiscard]] QString code() const { return m_ours.language(); }

private:
    QTranslator m_ours;
    QTranslator m_qts;
};

} // namespace tessera::language
