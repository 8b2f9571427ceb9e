// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace tessera::ui {

/// One row of the message bar, which owns it. GUI thread.
class Message final : public QFrame
{
public:
    enum class Weight { NeedsNobody, NeedsSomebody, UnderWay };

    explicit Message(Weight weight, QWidget *parent = nullptr);

    [[nodiscard]] Weight weight() const { return m_weight; }
    /// At the end of the row; takes it.
    void add(QWidget *widget);
    /// The same, where the text may take all the room that is left.
    void addText(const QString &text);
    /// Away in a moment: whoever asks may be one of its buttons.
    void leave();
    /// Whether the pointer or the focus is in it.
    [[nodiscard]] bool isLookedAt() const;

    /// What it says; empty for work that is under way.
    QString sentence;
    /// What it is the latest news of; empty where nothing comes after it.
    QString about;
    /// What somebody can do about it; null where there is nothing.
    QPushButton *action = nullptr;
    bool isUndo = false;
    /// Null where it leaves by itself.
    QToolButton *close = nullptr;

private:
    const Weight m_weight;
    QHBoxLayout *m_row;
};

} // namespace tessera::ui
