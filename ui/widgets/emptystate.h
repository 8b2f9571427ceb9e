// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace tessera::ui {

/// What stands where there is nothing to show: why, and what to do next. GUI thread.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// `action`: the next step; empty: no button.
    void set(const QString &icon, const QString &heading, const QString &sentence, const QString &action = {});

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void actionClicked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int readableWidth() const;

    QLabel *m_icon;
    QLabel *m_heading;
    QLabel *m_sentence;
    QPushButton *m_action;
};

} // namespace tessera::ui
