// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>

namespace tessera::language {

namespace {

constexpr QLatin1StringView folder(":/i18n");
constexpr QLatin1StringView beginning("tessera_");
constexpr QLatin1StringView ending(".qm");

bool load(QTranslator &ours, const QLocale &locale)
{
    return ours.load(locale, QStringLiteral("tessera"), QStringLiteral("_"), folder);
}

} // namespace

QStringList Translations::codes()
{
    QStringList codes;
    const QStringList files = QDir(folder).entryList({beginning + u'*' + ending}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        codes.append(file.sliced(beginning.size()).chopped(ending.size()));
    return codes;
}

void Translations::use(const QLocale &locale)
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
    // English needs one too, for its plurals.
    const bool isThere = load(m_ours, locale) || load(m_ours, QLocale(QLocale::English));
    if (m_qts.load(
            used(), QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    if (isThere)
        QCoreApplication::installTranslator(&m_ours);
}

} // namespace tessera::language
