// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace tessera::ui {

/// A figure with what it counts above and a remark below, which opens the page that tells more. What it says is its
/// accessible name. GUI thread.
class FigureButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FigureButton(const QString &caption, QWidget *parent = nullptr);

    /// `remark` may take two lines.
    void set(const QString &figure, const QString &remark);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    const QString m_caption;
    QString m_figure;
    QString m_remark;
};

} // namespace tessera::ui
