// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace tessera::ui {

/// Lines for a terminal, to read, select and copy. Always written from the left. GUI thread.
class CommandBox final : public QFrame
{
    Q_OBJECT

public:
    /// `name` is the accessible name of the lines; `copyName` that of the button.
    CommandBox(const QString &name, const QString &copyName, QWidget *parent = nullptr);

    void setCommand(const QString &command);
    [[nodiscard]] QString command() const;

private:
    QLabel *m_lines;
};

} // namespace tessera::ui
