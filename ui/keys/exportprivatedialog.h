// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sealedfiledialog.h"

namespace tessera::ui {

/// Writes a private key, encrypted under a passphrase, into a file for its owner alone. GUI thread.
class ExportPrivateDialog final : public SealedFileDialog
{
    Q_OBJECT

public:
    /// The api outlives it.
    ExportPrivateDialog(admin::AdminApi &api, const admin::Key &key, QWidget *parent);

Q_SIGNALS:
    void exported(const QString &file);

protected:
    void write(const QString &file, crypto::SecretBytes passphrase) override;

private:
    admin::AdminApi &m_api;
    const admin::Key m_key;
};

} // namespace tessera::ui
