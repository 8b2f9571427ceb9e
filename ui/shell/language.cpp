// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include <QGuiApplication>

namespace tessera::ui {

namespace {

// Tokens, keys and addresses have these digits in any language, and so has what is beside them. Only Arabic has both
// kinds.
QLocale withPlainDigits(const QLocale &locale)
{
    if (locale.language() == QLocale::Arabic && locale.zeroDigit() != u"0")
        return {QLocale::Arabic, QLocale::UnitedArabEmirates};
    return locale;
}

} // namespace

QList<Language::Choice> Language::choices()
{
    QList<Choice> choices{{QStringLiteral("en"), QStringLiteral("English")}};
    const QStringList codes = language::Translations::codes();
    // "español de España" is what Spanish calls itself where no country is named.
    for (const QString &code : codes) {
        if (code != u"en")
            choices.append({code, QLocale(code).nativeLanguageName().section(QStringLiteral(" de "), 0, 0)});
    }
    return choices;
}

QLocale Language::localeOf(const QString &code, const QLocale &desktop)
{
    if (code.isEmpty())
        return withPlainDigits(desktop);
    const QLocale::Language language = QLocale(code).language();
    const bool isNowhere = desktop.territory() == QLocale::AnyTerritory;
    return withPlainDigits(
        {language, isNowhere && language == QLocale::English ? QLocale::World : desktop.territory()});
}

void Language::use(const QString &code)
{
    const QLocale locale = localeOf(code, QLocale::system());
    // Not where the desktop is: there is no Chinese of Switzerland.
    m_translations.use(code.isEmpty() ? locale : QLocale(code));
    QLocale::setDefault(locale);
    // The direction of what is written, which is English where there is no translation.
    QGuiApplication::setLayoutDirection(m_isReversed ? Qt::RightToLeft : m_translations.used().textDirection());
}

} // namespace tessera::ui
