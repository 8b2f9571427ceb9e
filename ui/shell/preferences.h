// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

namespace tessera::ui {

/// How a person likes the window: theme, language, sizes, columns. Kept in the desktop's place for such things, never
/// in the data folder; holds nothing about users, keys or tokens. GUI thread.
class Preferences final
{
public:
    /// The desktop's place: `tessera/console.ini` below the person's configuration folder.
    [[nodiscard]] static QString usualFile();

    explicit Preferences(const QString &file)
        : m_settings(file, QSettings::IniFormat)
    {
    }

    [[nodiscard]] ColorScheme colorScheme() const;
    void setColorScheme(ColorScheme scheme);

    /// `de`, `en`; empty: the language of the desktop.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);

    /// Of windows, splitters and headers, as Qt gives it; empty where there is none. `name`: `mainwindow`,
    /// `users/columns`.
    [[nodiscard]] QByteArray layout(const QString &name) const;
    void setLayout(const QString &name, const QByteArray &layout);

    /// Whether somebody has said not to be asked or told something again.
    [[nodiscard]] bool flag(const QString &name) const;
    void setFlag(const QString &name, bool value);

private:
    QSettings m_settings;
};

} // namespace tessera::ui
