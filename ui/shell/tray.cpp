// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tray.h"

#include "ui/shell/mainwindow.h"

#include <QMenu>
#include <QSystemTrayIcon>

namespace tessera::ui {

Tray::Tray(MainWindow &window)
    : m_menu(std::make_unique<QMenu>())
    , m_icon(std::make_unique<QSystemTrayIcon>(window.windowIcon()))
{
    connect(m_menu->addAction(tr("&Show Tessera")), &QAction::triggered, &window, &MainWindow::raiseToFront);
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("&Quit")), &QAction::triggered, &window, &MainWindow::quitRequested);
    m_icon->setContextMenu(m_menu.get());
    m_icon->setToolTip(QStringLiteral("Tessera"));
    connect(m_icon.get(), &QSystemTrayIcon::activated, &window, [&window](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            window.raiseToFront();
    });
    m_icon->setVisible(QSystemTrayIcon::isSystemTrayAvailable());
}

Tray::~Tray() = default;

} // namespace tessera::ui
