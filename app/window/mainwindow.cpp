// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/mainwindow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace tessera::app {

namespace {

QString sentence(const admin::ServiceStatus &status)
{
    if (status.state == admin::ServiceState::Running)
        return MainWindow::tr("running at %1").arg(status.url);
    if (status.state == admin::ServiceState::Failed)
        return MainWindow::tr("could not start: %1").arg(status.failure);
    return admin::name(status.state);
}

} // namespace

MainWindow::MainWindow(runtime::ServiceHost &host)
    : m_host(host)
{
    setWindowTitle(tr("Tessera"));
    auto *page = new QWidget(this);
    m_rows = new QFormLayout(page);
    m_auth = addRow(tr("Auth service"));
    m_resource = addRow(tr("Resource service"));
    m_issuer = addRow(tr("Issuer"));
    m_message = new QLabel(tr("The services are starting."), page);
    m_message->setWordWrap(true);
    m_message->setAccessibleName(tr("Message"));
    m_rows->addRow(m_message);
    auto *quit = new QPushButton(tr("&Quit"), page);
    quit->setShortcut(QKeySequence::Quit);
    m_rows->addRow(quit);
    connect(quit, &QPushButton::clicked, this, &QWidget::close);
    connect(&m_host.services(), &admin::ServiceControl::statusChanged, this, &MainWindow::showStatuses);
    setCentralWidget(page);
    resize(560, 220);
    showStatuses();
}

QLabel *MainWindow::addRow(const QString &name)
{
    auto *value = new QLabel(this);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setAccessibleName(name);
    m_rows->addRow(name, value);
    return value;
}

void MainWindow::showStatuses()
{
    QString auth = tr("does not run here"), resource = auth;
    const QList<admin::ServiceStatus> statuses = m_host.services().statuses();
    for (const admin::ServiceStatus &status : statuses)
        (status.service == admin::Service::Auth ? auth : resource) = sentence(status);
    m_auth->setText(auth);
    m_resource->setText(resource);
}

void MainWindow::showAddresses(const runtime::Addresses &addresses)
{
    m_issuer->setText(addresses.issuer);
    m_message->setText(tr("Users, keys and settings are managed with the commands of \"tessera --help\"."));
    showStatuses();
}

void MainWindow::showFailure(const QString &sentence)
{
    m_message->setText(sentence);
    showStatuses();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_isEnding) {
        event->accept();
        return;
    }
    // The services end first, while the window says so.
    event->ignore();
    m_isEnding = true;
    m_message->setText(tr("The services are stopping."));
    setEnabled(false);
    m_host.stopAll().then(this, [this] {
        close();
        QApplication::quit();
    });
}

} // namespace tessera::app
