// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sealedfiledialog.h"

class QLineEdit;

namespace tessera::ui {

class NumberField;

/// Lets the local authority make a certificate for another server, and writes it with its encrypted key into one file
/// for its owner alone. GUI thread.
class IssueCertificateDialog final : public SealedFileDialog
{
    Q_OBJECT

public:
    /// The api outlives it.
    IssueCertificateDialog(admin::AdminApi &api, QWidget *parent);

Q_SIGNALS:
    void issued(const QString &file);

protected:
    [[nodiscard]] bool isFilled() const override;
    void write(const QString &file, crypto::SecretBytes passphrase) override;

private:
    admin::AdminApi &m_api;
    QLineEdit *m_names;
    NumberField *m_days;
};

} // namespace tessera::ui
