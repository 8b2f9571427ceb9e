// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/adminapi.h"
#include "ui/widgets/formdialog.h"

namespace tessera::ui {

class FileField;
class PasswordField;
class PasswordMeter;

/// Writes a private key, encrypted under a passphrase that is typed twice, into a file for its owner alone. Deletes
/// itself when it is closed. GUI thread.
class ExportPrivateDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// The api outlives it.
    ExportPrivateDialog(admin::AdminApi &api, const admin::Key &key, QWidget *parent);

Q_SIGNALS:
    void exported(const QString &file);

protected:
    void submit() override;

private:
    void judge();

    admin::AdminApi &m_api;
    const admin::Key m_key;
    PasswordField *m_passphrase;
    PasswordField *m_again;
    PasswordMeter *m_meter;
    FileField *m_file;
};

} // namespace tessera::ui
