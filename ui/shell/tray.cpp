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
    QAction *show = m_menu->addAction(QString());
    QAction *quit = m_menu->addAction(QString());
    m_menu->insertSeparator(quit);
    const auto speak = [show, quit] {
        show->setText(tr("&Show Tessera"));
        quit->setText(tr("&Quit"));
    };
    speak();
    connect(m_menu.get(), &QMenu::aboutToShow, this, speak); // in the language of now
    connect(show, &QAction::triggered, &window, &MainWindow::raiseToFront);
    connect(quit, &QAction::triggered, &window, [&window] {
        window.raiseToFront(); // below the question
        window.quit();
    });
    m_icon->setContextMenu(m_menu.get());
    m_icon->setToolTip(QStringLiteral("Tessera"));
    connect(m_icon.get(), &QSystemTrayIcon::activated, &window, [&window](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            window.raiseToFront();
    });
    m_icon->show(); // as soon as there is a tray
}

Tray::~Tray() = default;

} // namespace tessera::ui
