// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/adminapi.h"
#include "ui/widgets/filefield.h"
#include "ui/widgets/formdialog.h"

namespace tessera::ui {

class PasswordField;
class PasswordMeter;

/// Writes a secret into a file, encrypted under a passphrase that is good enough and typed twice. Deletes itself when
/// it is closed. GUI thread.
class SealedFileDialog : public FormDialog
{
    Q_OBJECT

public:
    /// The api outlives it, and rates the passphrase.
    SealedFileDialog(const QString &title, const QString &accept, admin::AdminApi &api, QWidget *parent);

protected:
    /// The rows that all have, below those that are there by now: the passphrase, how good it is, again, the file.
    void addPassphraseAndFile(FileField::Wish wish);
    /// What stands in a field of the dialog is another now.
    void judge();
    /// Whether the fields of its own are filled.
    [[nodiscard]] virtual bool isFilled() const { return true; }
    /// Begins to write, with follow() in it.
    virtual void write(const QString &file, crypto::SecretBytes passphrase) = 0;
    void submit() final;

private:
    admin::AdminApi &m_api;
    PasswordField *m_passphrase = nullptr;
    PasswordField *m_again = nullptr;
    PasswordMeter *m_meter = nullptr;
    FileField *m_file = nullptr;
};

} // namespace tessera::ui
