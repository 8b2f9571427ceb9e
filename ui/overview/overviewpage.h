// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/attentionwatch.h"
#include "ui/shell/page.h"

#include <QTimer>

namespace tessera::ui {

class AttentionCard;
class FigureRow;
class FirstSteps;
class RateCard;
class ServiceTile;

/// At a glance: how the services are, what they answer, what signs, and what needs attention. GUI thread.
class OverviewPage final : public Page
{
    Q_OBJECT

public:
    OverviewPage(Console &console, QWidget *parent);

    void refresh() override;
    [[nodiscard]] QWidget *firstFocus() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTiles();
    [[nodiscard]] ServiceTile *makeTile(admin::Service service);
    [[nodiscard]] FirstSteps *makeFirstSteps();
    void showServices();
    void showFirstSteps(bool hasUser);
    void take(const AttentionStep &step);
    void start(admin::Service service);
    void stop(admin::Service service);
    void move(admin::Service service, const QString &address);
    /// Tells why not, unless the tile says so already.
    void follow(const QString &what, const admin::Answer<admin::ServiceStatus> &answer);

    AttentionWatch m_watch;
    QList<ServiceTile *> m_tiles;
    FirstSteps *m_firstSteps;
    FigureRow *m_figures;
    RateCard *m_rates;
    bool m_wasNew = false;
    QTimer m_second;
};

} // namespace tessera::ui
