// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>

namespace tessera::ui {

namespace {

const QString &folder()
{
    static const QString path = QStringLiteral(":/i18n");
    return path;
}

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
    const QStringList files = QDir(folder()).entryList({QStringLiteral("tessera_*.qm")}, QDir::Files, QDir::Name);
    // "español de España" is what Spanish calls itself where no country is named.
    for (const QString &file : files) {
        const QString code = file.sliced(8).chopped(3);
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
    const QLocale texts = code.isEmpty() ? locale : QLocale(code);
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
    if (m_qts.load(
            texts, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    // English needs one too, for its plurals.
    if (m_ours.load(texts, QStringLiteral("tessera"), QStringLiteral("_"), folder()) ||
        m_ours.load(QLocale(QLocale::English), QStringLiteral("tessera"), QStringLiteral("_"), folder()))
        QCoreApplication::installTranslator(&m_ours);
    QLocale::setDefault(locale);
    // The direction of what is written, which is English where there is no translation.
    QGuiApplication::setLayoutDirection(m_isReversed ? Qt::RightToLeft : QLocale(m_ours.language()).textDirection());
}

} // namespace tessera::ui
