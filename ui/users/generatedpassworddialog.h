// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace tessera::ui {

class SecretClipboard;

/// Shows a password that was made for a user, this once. Owned by its parent, gone when it is closed. GUI thread.
class GeneratedPasswordDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The clipboard outlives it.
    GeneratedPasswordDialog(const QString &email, const QString &password, SecretClipboard &clipboard, QWidget *parent);
};

} // namespace tessera::ui
