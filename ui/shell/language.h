// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/translations.h"

#include <QGuiApplication>
#include <QList>
#include <QLocale>

namespace tessera::ui {

/// The language of the window's texts, numbers and dates, switched while it runs; whoever shows texts builds them anew
/// afterwards. One for the application, owned by whoever starts the window; GUI thread.
class Language final
{
public:
    struct Choice
    {
        /// `de`.
        QString code;
        /// In the language itself: `Deutsch`.
        QString name;
    };

    /// English first, then those that there is a translation for.
    [[nodiscard]] static QList<Choice> choices();

    /// How that language is written where the desktop is: whoever reads English in Berlin wants no American dates.
    /// Empty: the desktop's own.
    [[nodiscard]] static QLocale localeOf(const QString &code, const QLocale &desktop);

    /// `code`: as choices() says; empty: the desktop's, English where there is no translation for it.
    void use(const QString &code);
    /// The code of the texts that are shown: of English where there are none in the language that was asked for.
    [[nodiscard]] QString used() const { return m_translations.code(); }

private:
    /// The program was started with -reverse.
    const bool m_isReversed =
        QGuiApplication::layoutDirection() == Qt::RightToLeft && QLocale::system().textDirection() == Qt::LeftToRight;
    language::Translations m_translations;
};

} // namespace tessera::ui
