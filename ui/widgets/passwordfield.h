// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace tessera::ui {

/// A field for a password: hidden until the person asks to see it, with the eye in the field or Ctrl+H. Not remembered
/// by input methods, and not offered to copy while it is hidden. GUI thread.
class PasswordField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit PasswordField(QWidget *parent = nullptr);

    void setRevealed(bool revealed);
    [[nodiscard]] bool isRevealed() const { return echoMode() == Normal; }

private:
    QAction *m_reveal;
};

} // namespace tessera::ui
