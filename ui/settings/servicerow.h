// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/servicevalues.h"
#include "ui/settings/fieldrow.h"

class QPushButton;

namespace tessera::ui {

/// How one service is, and a button to restart it or to start it again. Does nothing itself. GUI thread.
class ServiceRow final : public FieldRow
{
    Q_OBJECT

public:
    ServiceRow(admin::Service service, QWidget *parent);

    [[nodiscard]] admin::Service service() const { return m_service; }
    void showStatus(const admin::ServiceStatus &status);

Q_SIGNALS:
    void startRequested();
    void restartRequested();

private:
    ServiceRow(admin::Service service, QPushButton *button, QWidget *parent);

    const admin::Service m_service;
    QPushButton *m_button;
    admin::ServiceStatus m_status;
};

} // namespace tessera::ui
