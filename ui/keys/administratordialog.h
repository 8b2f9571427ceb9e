// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/adminapi.h"
#include "ui/widgets/formdialog.h"

class QLineEdit;

namespace tessera::ui {

class PasswordField;

/// Asks for an administrator's password before something is done that should not be done by whoever happens to sit
/// before the window; accepted() says that it was right. Deletes itself when it is closed. GUI thread.
class AdministratorDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// `why`: what comes after it, a sentence. The api outlives it.
    AdministratorDialog(admin::AdminApi &api, const QString &why, QWidget *parent);

protected:
    void submit() override;

private:
    void nameTheOnlyOne();

    admin::AdminApi &m_api;
    QLineEdit *m_email;
    PasswordField *m_password;
};

} // namespace tessera::ui
