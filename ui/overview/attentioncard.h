// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/attentionmodel.h"

#include <QList>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tessera::ui {

class Card;

/// Shows what needs attention, each with a sign, a sentence and a button; or calmly that nothing does. Rows stay the
/// same widgets while their sentences change, so that the focus stays where it is. GUI thread.
class AttentionCard final : public QWidget
{
    Q_OBJECT

public:
    /// The model outlives the card.
    explicit AttentionCard(AttentionModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Somebody wants to mend it.
    void stepRequested(const tessera::ui::AttentionStep &step);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QWidget *widget;
        QLabel *sign;
        QLabel *sentence;
        QPushButton *action;
    };

    void insertRow(int at);
    void removeRow(int at);
    void moveRow(int from, int to);
    void showRow(int at);
    void showCalm();

    AttentionModel &m_model;
    QWidget *m_calm;
    QLabel *m_calmSign;
    QVBoxLayout *m_layout;
    QList<Row> m_rows; // as the model's
};

} // namespace tessera::ui
