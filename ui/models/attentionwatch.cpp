// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/attentionwatch.h"

#include "core/duration.h"
#include "ui/models/attentiontraffic.h"

#include <algorithm>

namespace tessera::ui {

namespace {

using namespace std::chrono_literals;

constexpr int mostReused = 100;
constexpr int mostAnnouncements = 100;

bool isPerson(const QString &actor) { return actor != u"system"; }

} // namespace

AttentionWatch::AttentionWatch(admin::AdminApi &api, admin::ServiceControl &services,
    const admin::ConfigurationControl &configuration, const RateRecorder &rates, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_services(services)
    , m_configuration(configuration)
    , m_rates(rates)
    , m_clock(clock)
{
    connect(&m_services, &admin::ServiceControl::statusChanged, this, &AttentionWatch::show);
    connect(&m_services, &admin::ServiceControl::heldKeysChanged, this, &AttentionWatch::show);
    connect(&m_api, &admin::AdminApi::keysChanged, this, &AttentionWatch::lookAtKeys);
    connect(&m_api, &admin::AdminApi::settingsChanged, this, &AttentionWatch::lookAtKeys);
    connect(&m_api, &admin::AdminApi::usersChanged, this, &AttentionWatch::askSoon);
    connect(&m_api, &admin::AdminApi::auditAppended, this, &AttentionWatch::askSoon);
    connect(&m_second, &QTimer::timeout, this, &AttentionWatch::show);
    connect(&m_soon, &QTimer::timeout, this, &AttentionWatch::ask);
    connect(&m_late, &QTimer::timeout, this, &AttentionWatch::ask);
    m_soon.setSingleShot(true);
    m_soon.setInterval(1s);
    m_second.setInterval(1s);
    m_late.setInterval(30s);
}

void AttentionWatch::setWatching(bool watching)
{
    if (!watching) {
        for (QTimer *timer : {&m_second, &m_soon, &m_late})
            timer->stop();
        return;
    }
    m_second.start();
    m_late.start();
    refresh();
}

void AttentionWatch::refresh()
{
    lookAtKeys();
    ask();
}

void AttentionWatch::lookAtKeys()
{
    m_facts.keys = m_api.keys().list();
    const auto propagation = m_api.settings().show(QStringLiteral("keys.propagation"));
    m_facts.propagation = propagation ? durationFromText(propagation->value).value_or(Duration{0}) : Duration{0};
    show();
}

void AttentionWatch::askSoon()
{
    if (m_late.isActive() && !m_soon.isActive())
        m_soon.start();
}

template <typename T, typename Take>
void AttentionWatch::follow(const admin::Answer<T> &answer, Take take)
{
    ++m_awaited;
    answer.then(this, [this, take = std::move(take)](const admin::Outcome<T> &outcome) {
        // What could not be read is not known; whoever asks for it on its own page is told why.
        if (outcome)
            take(*outcome);
        if (--m_awaited > 0)
            return;
        m_facts.hasAdministrator = m_users > 0 ? std::optional(m_administrators > 0) : std::nullopt;
        show();
        if (std::exchange(m_isOutdated, false))
            askSoon();
    });
}

void AttentionWatch::ask()
{
    if (m_awaited > 0) {
        m_isOutdated = true;
        return;
    }
    admin::UserQuery locked;
    locked.state = admin::UserState::Locked;
    locked.limit = 1;
    follow(m_api.users().list(locked), [this](const admin::UserPage &page) {
        m_facts.lockedUsers = page.total;
        m_facts.lockedUser = page.users.isEmpty() ? std::nullopt : std::optional(page.users.first());
    });
    admin::UserQuery administrators;
    administrators.role = QStringLiteral("admin");
    administrators.state = admin::UserState::Enabled;
    administrators.limit = 1;
    follow(m_api.users().list(administrators), [this](const admin::UserPage &page) { m_administrators = page.total; });
    follow(m_api.users().counts(), [this](const admin::UserCounts &counts) { m_users = counts.total; });
    admin::AuditQuery reused;
    reused.action = QStringLiteral("refresh.reused");
    reused.since = m_clock.now() - 24h;
    reused.limit = mostReused;
    follow(m_api.audit().list(reused), [this](const QList<admin::AuditEntry> &entries) { m_facts.reused = entries; });
    admin::AuditQuery backups;
    backups.action = QStringLiteral("backup.written");
    backups.limit = 1;
    follow(m_api.audit().list(backups), [this](const QList<admin::AuditEntry> &entries) {
        m_facts.lastBackup = entries.isEmpty() ? std::nullopt : std::optional(entries.first().event.at);
    });
    admin::AuditQuery failures;
    failures.action = QStringLiteral("backup.failed");
    failures.limit = 1;
    follow(m_api.audit().list(failures), [this](const QList<admin::AuditEntry> &entries) {
        m_facts.failedBackup = entries.isEmpty() ? std::nullopt : std::optional(entries.first());
    });
    admin::AuditQuery keys;
    keys.action = QStringLiteral("key");
    keys.limit = mostAnnouncements;
    follow(m_api.audit().list(keys), [this](const QList<admin::AuditEntry> &entries) {
        m_facts.announcedBy.clear();
        for (const admin::AuditEntry &entry : entries) {
            const AuditEvent &event = entry.event;
            if (isPerson(event.actor) && (event.action == u"key.announced" || event.action == u"key.imported"))
                m_facts.announcedBy.insert(KeyId(event.subject), event.actor);
        }
    });
}

void AttentionWatch::show()
{
    m_facts.now = m_clock.now();
    m_facts.services = m_services.statuses();
    m_facts.held = m_services.heldKeys();
    const auto obstacle = m_api.writingObstacle();
    m_facts.writingObstacle = obstacle ? obstacle->detail : QString();
    const auto certificate = m_configuration.certificate();
    m_facts.certificateUntil = certificate ? std::optional(certificate->notAfter) : std::nullopt;
    m_facts.traffic = trafficOf(m_rates.series(), m_facts.now);
    m_facts.clockSeen = m_api.keys().clockSeen();
    m_model.setItems(attentionFrom(m_facts));
}

} // namespace tessera::ui
