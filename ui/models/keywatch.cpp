// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/keywatch.h"

#include <QDateTime>

#include <algorithm>

namespace tessera::ui {

namespace {

using namespace std::chrono_literals;

// A timer counts elapsed time, and the wall clock may jump meanwhile.
constexpr Duration longestWait = 1min;
// The keys change at the instant itself; asked then, they may not have yet.
constexpr Duration afterChange = 20ms;

} // namespace

KeyWatch::KeyWatch(admin::AdminApi &api, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_clock(clock)
{
    m_change.setSingleShot(true);
    m_change.setTimerType(Qt::PreciseTimer);
    connect(&m_change, &QTimer::timeout, this, &KeyWatch::refresh);
    connect(&m_api, &admin::AdminApi::keysChanged, this, &KeyWatch::refresh);
    connect(&m_api, &admin::AdminApi::settingsChanged, this, &KeyWatch::refresh);
    // An answer that is there at once would be told before anybody could listen.
    QMetaObject::invokeMethod(this, &KeyWatch::refresh, Qt::QueuedConnection);
}

void KeyWatch::setOtherSettings(const QMap<QString, QString> &settings)
{
    if (settings == m_otherSettings)
        return;
    m_otherSettings = settings;
    refresh();
}

void KeyWatch::lookAheadUntil(Instant until)
{
    const bool isFarEnough = m_rotations == mostRotations || m_lives.isEmpty() || !m_lives.last().isPlanned() ||
                             m_lives.last().signsFrom > until;
    if (isFarEnough)
        return;
    m_rotations = std::min(2 * m_rotations, mostRotations);
    refresh();
}

void KeyWatch::refresh()
{
    if (m_isAsking) {
        m_asksAgain = true;
        return;
    }
    m_isAsking = true;
    m_api.keys()
        .simulate(m_otherSettings, m_rotations)
        .then(this, [this](const admin::Outcome<QList<admin::TimelineEntry>> &timeline) {
            m_isAsking = false;
            if (std::exchange(m_asksAgain, false)) {
                refresh();
                return;
            }
            if (timeline)
                take(*timeline);
            waitForChange();
        });
}

void KeyWatch::take(const QList<admin::TimelineEntry> &timeline)
{
    QList<KeyLife> lives = keyLives(m_api.keys().list(), timeline);
    const bool wasPreview = std::exchange(m_isPreview, !m_otherSettings.isEmpty());
    if (lives == m_lives && wasPreview == m_isPreview)
        return;
    m_lives = std::move(lives);
    Q_EMIT changed();
}

void KeyWatch::waitForChange()
{
    const Instant now = m_clock.now();
    const QList<KeyChange> next = changesAfter(m_lives, now, 1);
    const Duration wait = next.isEmpty() ? longestWait : next.first().at - now + afterChange;
    m_change.start(std::min(wait, longestWait));
}

} // namespace tessera::ui
