// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/adminapi.h"
#include "admin/configurationcontrol.h"
#include "admin/servicecontrol.h"
#include "ui/models/attentionmodel.h"
#include "ui/models/raterecorder.h"

#include <QTimer>

namespace tessera::ui {

/// Keeps an AttentionModel true: looks again when something changed, what is told by the clock each second, and what
/// nobody tells (a lock that ended) twice a minute. Asks the database at most once a second, however much happens, and
/// only while it is told to watch. GUI thread.
class AttentionWatch final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives the watch. Nothing is known before it is told to watch.
    AttentionWatch(admin::AdminApi &api, admin::ServiceControl &services,
        const admin::ConfigurationControl &configuration, const RateRecorder &rates, const Clock &clock,
        QObject *parent = nullptr);

    [[nodiscard]] AttentionModel &model() { return m_model; }
    /// Looks at everything at once, and goes on looking; or rests, while nobody sees what it finds.
    void setWatching(bool watching);
    /// Asks for everything again.
    void refresh();

private:
    void lookAtKeys();
    void askSoon();
    void ask();
    template <typename T, typename Take>
    void follow(const admin::Answer<T> &answer, Take take);
    void show();

    admin::AdminApi &m_api;
    admin::ServiceControl &m_services;
    const admin::ConfigurationControl &m_configuration;
    const RateRecorder &m_rates;
    const Clock &m_clock;
    AttentionFacts m_facts;
    qint64 m_users = 0;
    qint64 m_administrators = 0;
    AttentionModel m_model;
    QTimer m_second;
    QTimer m_soon;
    QTimer m_late;
    int m_awaited = 0;
    bool m_isOutdated = false;
};

} // namespace tessera::ui
