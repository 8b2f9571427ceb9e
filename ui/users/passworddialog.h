// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/adminapi.h"
#include "ui/widgets/formdialog.h"

namespace tessera::ui {

class PasswordChoice;

/// Gives a user another password. Owned by its parent, gone when it is closed. GUI thread.
class PasswordDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// The api outlives it.
    PasswordDialog(admin::AdminApi &api, const admin::User &user, QWidget *parent);

Q_SIGNALS:
    /// With the password that was made, or an empty one.
    void wasSet(const admin::User &user, const QString &password);

protected:
    void submit() override;

private:
    admin::AdminApi &m_api;
    const admin::User m_user;
    PasswordChoice *m_password;
};

} // namespace tessera::ui
