// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/backupcontrol.h"
#include "ui/shell/console.h"
#include "ui/widgets/sealedfiledialog.h"

namespace tessera::ui {

/// Writes everything into a file, encrypted under a passphrase, while services run. GUI thread.
class BackupDialog final : public SealedFileDialog
{
    Q_OBJECT

public:
    /// The console outlives it.
    BackupDialog(Console &console, QWidget *parent);

Q_SIGNALS:
    void written(const tessera::admin::BackupView &backup);

protected:
    void write(const QString &file, crypto::SecretBytes passphrase) override;

private:
    Console &m_console;
};

} // namespace tessera::ui
