// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace tessera::ui {

class SecretClipboard;

/// A secret that is shown once, to be read and copied as a whole, and then as a secret: neither a key nor the mouse
/// puts it where it would stay. GUI thread.
class SecretLine final : public QLineEdit
{
    Q_OBJECT

public:
    /// The clipboard outlives it.
    SecretLine(const QString &secret, SecretClipboard &clipboard, QWidget *parent = nullptr);

    void copySecret();

Q_SIGNALS:
    /// Whichever way it was.
    void copied();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    SecretClipboard &m_clipboard;
};

} // namespace tessera::ui
