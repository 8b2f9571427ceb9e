// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace tessera::ui {

/// A few choices side by side of which one holds: views of the same thing. One stop for Tab; the arrow keys choose.
/// GUI thread.
class Segments final : public QWidget
{
    Q_OBJECT

public:
    /// `name` is the accessible name.
    explicit Segments(const QString &name, QWidget *parent = nullptr);

    /// The first one holds. The text has its mnemonic.
    void addChoice(const QString &text);
    [[nodiscard]] int current() const;
    void setCurrent(int choice);

Q_SIGNALS:
    /// Also by setCurrent().
    void currentChanged(int choice);

private:
    void makeStop();

    QHBoxLayout *m_row;
    QButtonGroup *m_buttons;
};

} // namespace tessera::ui
