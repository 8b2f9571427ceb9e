// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/adminapi.h"
#include "ui/widgets/formdialog.h"

class QLineEdit;

namespace tessera::ui {

class FileField;
class NumberField;
class PasswordField;
class PasswordMeter;

/// Lets the local authority make a certificate for another server, and writes it with its encrypted key into one file
/// for its owner alone. Deletes itself when it is closed. GUI thread.
class IssueCertificateDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// The api outlives it.
    IssueCertificateDialog(admin::AdminApi &api, QWidget *parent);

Q_SIGNALS:
    void issued(const QString &file);

protected:
    void submit() override;

private:
    void judge();

    admin::AdminApi &m_api;
    QLineEdit *m_names;
    NumberField *m_days;
    PasswordField *m_passphrase;
    PasswordField *m_again;
    PasswordMeter *m_meter;
    FileField *m_file;
};

} // namespace tessera::ui
