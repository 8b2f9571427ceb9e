// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/keylife.h"

#include <QHash>

#include <algorithm>

namespace tessera::ui {

namespace {

KeyLife lifeOf(const admin::Key &key)
{
    return KeyLife{.sequence = key.sequence,
        .kid = key.kid,
        .algorithm = key.algorithm,
        .isImported = key.origin == u"imported",
        .state = key.state,
        .publishedAt = key.createdAt,
        .signsFrom = key.activatesAt,
        .signsUntil = key.retiresAt,
        .leavesAt = key.leavesAt,
        .revokedAt = key.revokedAt,
        .revokeReason = key.revokeReason};
}

KeyLife lifeOf(const admin::TimelineEntry &entry)
{
    return KeyLife{.sequence = entry.sequence,
        .kid = entry.kid,
        .algorithm = entry.algorithm,
        .isImported = entry.origin == u"imported",
        .state = QStringLiteral("planned"),
        .publishedAt = entry.announcedAt,
        .signsFrom = entry.activatesAt,
        .signsUntil = entry.retiresAt,
        .leavesAt = entry.removedAt,
        .revokedAt = {},
        .revokeReason = {}};
}

bool isBefore(Instant instant, const std::optional<Instant> &end) { return !end || instant < *end; }

std::optional<Instant> earlier(const std::optional<Instant> &a, const std::optional<Instant> &b)
{
    return a && b ? std::min(*a, *b) : a ? a : b;
}

} // namespace

bool KeyLife::everSigns() const { return isBefore(signsFrom, signsUntil) && isBefore(signsFrom, revokedAt); }

QList<KeyStretch> KeyLife::stretches() const
{
    QList<KeyStretch> list;
    const auto add = [&](StretchKind kind, Instant from, const std::optional<Instant> &until) {
        const std::optional<Instant> end = earlier(until, revokedAt);
        if (isBefore(from, end))
            list.append({kind, from, end});
    };
    add(StretchKind::Announced, publishedAt, signsFrom);
    add(StretchKind::Active, signsFrom, signsUntil);
    if (signsUntil)
        add(StretchKind::Retired, std::max(*signsUntil, signsFrom), leavesAt);
    return list;
}

QList<KeyLife> keyLives(const QList<admin::Key> &keys, const QList<admin::TimelineEntry> &timeline)
{
    QHash<KeyId, qsizetype> drawn;
    for (qsizetype i = 0; i < timeline.size(); ++i) {
        if (!timeline[i].kid.isEmpty())
            drawn.insert(timeline[i].kid, i);
    }
    QList<KeyLife> lives;
    lives.reserve(keys.size() + timeline.size());
    for (const admin::Key &key : keys) {
        lives.append(lifeOf(key));
        const auto ahead = drawn.constFind(key.kid);
        if (ahead == drawn.cend() || lives.last().hasLeft())
            continue;
        lives.last().signsUntil = timeline[*ahead].retiresAt;
        lives.last().leavesAt = timeline[*ahead].removedAt;
    }
    const qint64 last = keys.isEmpty() ? 0 : keys.last().sequence;
    for (const admin::TimelineEntry &entry : timeline) {
        if (entry.kid.isEmpty() && entry.sequence > last)
            lives.append(lifeOf(entry));
    }
    return lives;
}

QList<KeyLife> withLatestLeft(const QList<KeyLife> &lives, qsizetype left)
{
    qsizetype tooMany = std::ranges::count_if(lives, &KeyLife::hasLeft) - left;
    QList<KeyLife> kept;
    for (const KeyLife &life : lives) {
        if (!life.hasLeft() || tooMany-- <= 0)
            kept.append(life);
    }
    return kept;
}

QList<KeyChange> changesAfter(const QList<KeyLife> &lives, Instant now, qsizetype most)
{
    QList<KeyChange> changes;
    const auto add = [&](const std::optional<Instant> &at, KeyChange::Kind kind, const KeyLife &life) {
        if (at && *at > now)
            changes.append({*at, kind, life.sequence});
    };
    for (const KeyLife &life : lives) {
        if (life.hasLeft())
            continue;
        if (life.isPlanned())
            add(life.publishedAt, KeyChange::Kind::Announced, life);
        if (life.everSigns())
            add(life.signsFrom, KeyChange::Kind::BeginsToSign, life);
        add(life.leavesAt, KeyChange::Kind::Leaves, life);
    }
    std::ranges::stable_sort(changes, {}, &KeyChange::at);
    return changes.first(std::min(most, changes.size()));
}

} // namespace tessera::ui
