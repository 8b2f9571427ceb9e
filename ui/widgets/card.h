// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace tessera::ui {

/// A frame with a heading, for what belongs together on a page. GUI thread.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const QString &heading, QWidget *parent = nullptr);

    /// Where the content goes, below the heading.
    [[nodiscard]] QVBoxLayout *rows() { return m_rows; }
    /// A small button or sign at the end of the heading; takes it.
    void addToHeading(QWidget *widget);

private:
    QVBoxLayout *m_rows;
    QHBoxLayout *m_heading;
};

} // namespace tessera::ui
