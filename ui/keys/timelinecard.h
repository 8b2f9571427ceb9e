// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/keylife.h"
#include "ui/widgets/card.h"

#include <QTimer>

class QLabel;
class QToolButton;

namespace tessera {
class Clock;
}

namespace tessera::ui {

class NextChanges;
class TimelineView;

/// The timeline with what belongs to it: legend, buttons to zoom and move, a line of exact instants for what is under
/// the pointer or selected, and the next changes with the time that is left. Time passes in it by itself. GUI thread.
class TimelineCard final : public Card
{
    Q_OBJECT

public:
    /// Of those keys that left, so many are drawn unless all are asked for.
    static constexpr int latestLeft = 2;

    /// The clock outlives it.
    explicit TimelineCard(const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] TimelineView *view() { return m_view; }
    /// `isPreview`: as it would be under settings that are not saved.
    void setLives(const QList<KeyLife> &lives, bool isPreview);
    void select(qint64 sequence);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addButtons();
    void showLives();
    void showDetails();
    void passTime();

    const Clock &m_clock;
    TimelineView *m_view;
    NextChanges *m_next;
    QLabel *m_details;
    QToolButton *m_all = nullptr;
    QList<KeyLife> m_lives;
    QString m_hovered;
    QTimer m_second;
};

} // namespace tessera::ui
