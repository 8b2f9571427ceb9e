// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ratetext.h"

#include <QWidget>

namespace tessera::ui {

/// How a RateChart draws what, in words. GUI thread.
class RateLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit RateLegend(RateKind kind, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QStringList m_words; // in the order of the signs
};

} // namespace tessera::ui
