// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/auditvalues.h"
#include "admin/keyvalues.h"
#include "admin/servicevalues.h"
#include "admin/uservalues.h"
#include "ui/models/pageid.h"
#include "ui/models/rateseries.h"

#include <QHash>
#include <QVariant>

namespace tessera::ui {

/// Something is broken or unsafe; should be looked at; is good to know.
enum class Urgency { Bad, Attention, News };

/// What mends something, or where it can be mended.
struct AttentionStep
{
    enum class Kind { OpenPage, StartService, MoveService };

    Kind kind = Kind::OpenPage;
    PageId page = PageId::Overview;
    /// For that page's show().
    QVariant what;
    admin::Service service = admin::Service::Auth;
    /// Where it moves.
    QString address;

    friend bool operator==(const AttentionStep &, const AttentionStep &) = default;
};

/// One thing that needs attention.
struct AttentionItem
{
    /// The same for the same thing at another time.
    QString id;
    Urgency urgency = Urgency::Attention;
    /// What is so, and the way out.
    QString sentence;
    /// What the button says.
    QString action;
    AttentionStep step;

    friend bool operator==(const AttentionItem &, const AttentionItem &) = default;
};

/// What came to the services of this process.
struct TrafficFacts
{
    /// In the last 15 minutes.
    RateCount recent;
    /// In the time before that, at most 24 hours back, and how long that was.
    RateCount usual;
    Duration usualLength{0};
};

/// All that is known of an installation at a moment and may need attention.
struct AttentionFacts
{
    Instant now;
    QList<admin::ServiceStatus> services;
    QList<admin::Key> keys;
    /// Who announced a key, where that was a person.
    QHash<KeyId, QString> announcedBy;
    /// For how long a key is published before it signs.
    Duration propagation{0};
    std::optional<admin::HeldKeySet> held;
    /// Why nothing can be written into the database; empty where it can.
    QString writingObstacle;
    /// What the database has seen, where the clock is behind that.
    std::optional<Instant> clockSeen;
    /// One of those who are locked, and how many they are.
    std::optional<admin::User> lockedUser;
    qint64 lockedUsers = 0;
    /// Refresh tokens that were used a second time in the last 24 hours, the latest first.
    QList<admin::AuditEntry> reused;
    /// Whether an enabled user has the role `admin`; nothing where that is not known, or there are no users at all.
    std::optional<bool> hasAdministrator;
    TrafficFacts traffic;
    /// When the certificate that the services show ends; nothing where they speak plain HTTP.
    std::optional<Instant> certificateUntil;
    /// When the last backup was written; nothing where none was, or that is not known.
    std::optional<Instant> lastBackup;
    /// The last scheduled backup that failed.
    std::optional<admin::AuditEntry> failedBackup;
};

/// What of it needs attention, the most urgent first. Pure.
[[nodiscard]] QList<AttentionItem> attentionFrom(const AttentionFacts &facts);

} // namespace tessera::ui
