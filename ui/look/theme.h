// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QApplication;

namespace tessera::ui {

enum class ColorScheme { System, Light, Dark };

/// Gives the application its style, palette and the few rules that a style cannot say, and changes them while it runs.
/// One for the application, owned by whoever starts the window; GUI thread.
class Theme final : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QApplication &application);

    [[nodiscard]] ColorScheme scheme() const { return m_scheme; }
    /// System follows the desktop's light or dark, also when that changes later.
    void setScheme(ColorScheme scheme);

private:
    void apply();

    QApplication &m_application;
    ColorScheme m_scheme = ColorScheme::System;
};

} // namespace tessera::ui
