// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/keylife.h"

#include <QWidget>

class QLabel;

namespace tessera::ui {

/// What will happen to the keys next by time alone, each with the time that is left. GUI thread.
class NextChanges final : public QWidget
{
    Q_OBJECT

public:
    /// How many it shows where there is room.
    static constexpr int most = 4;

    explicit NextChanges(QWidget *parent = nullptr);

    /// `isPreview`: as it would be under settings that are not saved.
    void setLives(const QList<KeyLife> &lives, bool isPreview);
    /// Counts down; to be called each second.
    void setNow(Instant now);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Line
    {
        QLabel *when;
        QLabel *what;
    };

    void showHeading();
    void showWhatFits();

    QLabel *m_sign;
    QLabel *m_heading;
    QLabel *m_none;
    QList<Line> m_lines;
    QList<KeyLife> m_lives;
    int m_known = 0;
    bool m_isPreview = false;
};

} // namespace tessera::ui
