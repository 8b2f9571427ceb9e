// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/servicehost.h"

#include <QMainWindow>

class QFormLayout;
class QLabel;

namespace tessera::app {

/// The window of a start with a display: what runs, where, and why not. Closing it ends the services, and then the
/// program. Lives in the main thread; outlived by the host.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(runtime::ServiceHost &host);

    void showAddresses(const runtime::Addresses &addresses);
    /// Why the services could not start.
    void showFailure(const QString &sentence);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void showStatuses();
    [[nodiscard]] QLabel *addRow(const QString &name);

    runtime::ServiceHost &m_host;
    QFormLayout *m_rows;
    QLabel *m_auth;
    QLabel *m_resource;
    QLabel *m_issuer;
    QLabel *m_message;
    bool m_isEnding = false;
};

} // namespace tessera::app
