// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/ratemodel.h"
#include "ui/models/raterecorder.h"
#include "ui/overview/ratechart.h"
#include "ui/shell/preferences.h"

#include <array>

class QLabel;
class QStackedWidget;

namespace tessera::ui {

class Card;

/// Requests and sign-ins a second as charts, each with a sentence that says the same, or as a table; over one of three
/// spans, which is remembered. GUI thread.
class RateCard final : public QWidget
{
    Q_OBJECT

public:
    /// All of it outlives the card.
    RateCard(RateRecorder &recorder, const Clock &clock, Preferences &preferences, QWidget *parent = nullptr);

    /// Draws what was counted until now.
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Column
    {
        RateChart *chart;
        QLabel *rate;
        QLabel *summary;
    };

    void addSpans(Card &card);
    void addTable(Card &card);
    [[nodiscard]] QWidget *makeCharts();
    [[nodiscard]] QWidget *makeColumn(RateKind kind);
    void setSpan(RateSpan span);

    RateRecorder &m_recorder;
    const Clock &m_clock;
    Preferences &m_preferences;
    RateSpan m_span = RateSpan::Minute;
    RateModel m_table;
    std::array<Column, 2> m_columns{};
    QLabel *m_since;
    QStackedWidget *m_views;
};

} // namespace tessera::ui
