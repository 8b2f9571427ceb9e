// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/adminapi.h"
#include "ui/widgets/formdialog.h"

class QCheckBox;
class QLineEdit;

namespace tessera::ui {

class PasswordChoice;
class RolesField;

/// Adds a user, or changes what is known of one. Owned by its parent, gone when it is closed. GUI thread.
class UserDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// Adds one; the api outlives the dialog.
    UserDialog(admin::AdminApi &api, QWidget *parent);
    /// Changes one.
    UserDialog(admin::AdminApi &api, const admin::User &user, QWidget *parent);

Q_SIGNALS:
    /// With the password that was made for the user, or an empty one.
    void added(const admin::User &user, const QString &password);
    void edited(const admin::User &user);

protected:
    void submit() override;

private:
    UserDialog(admin::AdminApi &api, const std::optional<admin::User> &user, QWidget *parent);
    void addPassword();
    void addId(const QString &id);
    void judge();

    admin::AdminApi &m_api;
    const std::optional<admin::User> m_before;
    QLineEdit *m_email;
    QLineEdit *m_name;
    RolesField *m_roles;
    QCheckBox *m_verified;
    PasswordChoice *m_password = nullptr;
};

} // namespace tessera::ui
