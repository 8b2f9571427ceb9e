// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace tessera::ui {

class Note;
class SecretClipboard;

/// Shows a password that was made for a user, this once. Owned by its parent, gone when it is closed. GUI thread.
class GeneratedPasswordDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The clipboard outlives it.
    GeneratedPasswordDialog(const QString &email, const QString &password, SecretClipboard &clipboard, QWidget *parent);

    /// Nobody has copied it yet: says so once before it closes.
    void reject() override;

protected:
    bool event(QEvent *event) override;

private:
    Note *m_note;
    bool m_mayClose = false;
};

} // namespace tessera::ui
