// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/adminapi.h"
#include "ui/models/keylife.h"

#include <QTimer>

namespace tessera::ui {

/// Every key as it is now and as it will be, kept up to date: when keys or settings change, by whichever process, and
/// when time alone changes something. Or as it would be under settings that are not saved. Owned by whoever shows it;
/// lives in the api's thread.
class KeyWatch final : public QObject
{
    Q_OBJECT

public:
    /// How many rotations ahead it looks at first, and at most.
    static constexpr int fewestRotations = 4;
    static constexpr int mostRotations = 60;

    /// Both outlive it. Asks at once; the first changed() brings the keys.
    KeyWatch(admin::AdminApi &api, const Clock &clock, QObject *parent = nullptr);

    /// As of the last changed().
    [[nodiscard]] const QList<KeyLife> &lives() const { return m_lives; }
    /// What lies ahead in lives() is that of settings which are not saved.
    [[nodiscard]] bool isPreview() const { return m_isPreview; }

    /// Looks ahead with these instead of the saved ones; empty: with the saved ones. What breaks a rule changes
    /// nothing.
    void setOtherSettings(const QMap<QString, QString> &settings);
    /// Looks further ahead where `until` lies behind the last key that it knows of.
    void lookAheadUntil(Instant until);
    void refresh();

Q_SIGNALS:
    void changed();

private:
    void take(const QList<admin::TimelineEntry> &timeline);
    void waitForChange();

    admin::AdminApi &m_api;
    const Clock &m_clock;
    QMap<QString, QString> m_otherSettings;
    int m_rotations = fewestRotations;
    QList<KeyLife> m_lives;
    bool m_isPreview = false;
    QTimer m_change;
    bool m_isAsking = false;
    bool m_asksAgain = false;
};

} // namespace tessera::ui
