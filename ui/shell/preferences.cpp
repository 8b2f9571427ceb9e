// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include <array>

namespace tessera::ui {

namespace {

constexpr std::array<QLatin1StringView, 3> schemes{
    QLatin1StringView("system"), QLatin1StringView("light"), QLatin1StringView("dark")};

QString keyOf(QLatin1StringView group, const QString &name) { return group + u'/' + name; }

} // namespace

QString Preferences::usualFile()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("tessera"), QStringLiteral("console"))
        .fileName();
}

ColorScheme Preferences::colorScheme() const
{
    const QString text = m_settings.value(QStringLiteral("theme")).toString();
    for (size_t i = 0; i < schemes.size(); ++i) {
        if (text == schemes[i])
            return static_cast<ColorScheme>(i);
    }
    return ColorScheme::System;
}

void Preferences::setColorScheme(ColorScheme scheme)
{
    m_settings.setValue(QStringLiteral("theme"), QString(schemes[static_cast<size_t>(scheme)]));
}

QString Preferences::language() const { return m_settings.value(QStringLiteral("language")).toString(); }

void Preferences::setLanguage(const QString &language) { m_settings.setValue(QStringLiteral("language"), language); }

QByteArray Preferences::layout(const QString &name) const
{
    return m_settings.value(keyOf(QLatin1StringView("layout"), name)).toByteArray();
}

void Preferences::setLayout(const QString &name, const QByteArray &layout)
{
    m_settings.setValue(keyOf(QLatin1StringView("layout"), name), layout);
}

bool Preferences::flag(const QString &name) const
{
    return m_settings.value(keyOf(QLatin1StringView("flags"), name)).toBool();
}

void Preferences::setFlag(const QString &name, bool value)
{
    m_settings.setValue(keyOf(QLatin1StringView("flags"), name), value);
}

} // namespace tessera::ui
