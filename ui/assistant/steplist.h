// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace tessera::ui {

/// The steps of the assistant at its side: which are done, which one is open. Only shows; GUI thread.
class StepList final : public QWidget
{
    Q_OBJECT

public:
    StepList(const QStringList &steps, QWidget *parent);

    void setCurrent(qsizetype step);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Step
    {
        QLabel *sign;
        QLabel *name;
    };

    void showSteps();

    QList<Step> m_steps;
    qsizetype m_current = 0;
};

} // namespace tessera::ui
