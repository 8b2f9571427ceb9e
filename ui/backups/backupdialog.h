// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/backupcontrol.h"
#include "ui/shell/console.h"
#include "ui/widgets/formdialog.h"

namespace tessera::ui {

class FileField;
class PasswordField;
class PasswordMeter;

/// Writes everything into a file, encrypted under a passphrase that is typed twice, while services run. Deletes itself
/// when it is closed. GUI thread.
class BackupDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// The console outlives it.
    BackupDialog(Console &console, QWidget *parent);

Q_SIGNALS:
    void written(const tessera::admin::BackupView &backup);

protected:
    void submit() override;

private:
    void judge();

    Console &m_console;
    PasswordField *m_passphrase;
    PasswordField *m_again;
    PasswordMeter *m_meter;
    FileField *m_file;
};

} // namespace tessera::ui
