// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/backupcontrol.h"
#include "ui/shell/console.h"
#include "ui/widgets/formdialog.h"

namespace tessera::ui {

class FileField;
class Note;
class PasswordField;

/// Puts a backup in the place of everything that is here. First reads it and says what is in it; then, when somebody
/// has seen that, has the services stopped, the backup restored and the services started again. Deletes itself when it
/// is closed. GUI thread.
class RestoreDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// The console outlives it.
    RestoreDialog(Console &console, QWidget *parent);

protected:
    void submit() override;

private:
    void forget();
    void check();
    void showContent(const admin::BackupView &backup);

    Console &m_console;
    FileField *m_file;
    PasswordField *m_passphrase;
    Note *m_content;
    bool m_isChecked = false;
};

} // namespace tessera::ui
