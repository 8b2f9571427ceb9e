// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/adminapi.h"
#include "ui/widgets/formdialog.h"

#include <QTimer>

class QComboBox;
class QPlainTextEdit;

namespace tessera::ui {

class FactList;
class PasswordField;

/// Imports a private key that is pasted, dropped or chosen as a file. Says at once what it is and what it means for the
/// other keys, and asks for a passphrase only where there is one. What was pasted is wiped when it is closed. Deletes
/// itself then. GUI thread.
class ImportKeyDialog final : public FormDialog
{
    Q_OBJECT

public:
    /// The api outlives it.
    ImportKeyDialog(admin::AdminApi &api, QWidget *parent);
    ~ImportKeyDialog() override;

    /// Shows what the file holds.
    void readFile(const QString &path);

Q_SIGNALS:
    void imported(const tessera::admin::Key &key);

protected:
    void submit() override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildFields();
    void chooseFile();
    void askSoon();
    void ask();
    void showPreview(const admin::Outcome<admin::ImportPreview> &preview);
    void showFacts(const admin::ImportPreview &preview);
    void offerAlgorithms(const admin::ImportPreview &preview);
    [[nodiscard]] crypto::SecretBytes document() const;
    [[nodiscard]] std::optional<crypto::SecretBytes> passphrase() const;
    [[nodiscard]] QString algorithm() const;

    admin::AdminApi &m_api;
    QPlainTextEdit *m_key;
    PasswordField *m_passphrase;
    QComboBox *m_algorithm;
    FactList *m_facts;
    QTimer m_pause;
    bool m_isAsking = false;
    bool m_asksAgain = false;
};

} // namespace tessera::ui
