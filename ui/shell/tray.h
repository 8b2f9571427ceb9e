// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace tessera::ui {

class MainWindow;

/// The icon in the system tray, where there is one: brings the window back, and ends the program. Outlived by the
/// window; GUI thread.
class Tray final : public QObject
{
    Q_OBJECT

public:
    explicit Tray(MainWindow &window);
    ~Tray() override;

private:
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon; // before its menu goes
};

} // namespace tessera::ui
