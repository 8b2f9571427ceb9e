// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/keychanges.h"

#include <algorithm>
#include <ranges>

namespace tessera::keys {
namespace {

constexpr auto atOnceDetail = "at once";

qint64 nextSequence(KeyRows rows) { return rows.empty() ? 1 : rows.back().sequence + 1; }

QJsonObject activation(const store::KeyRow &row)
{
    return {{QStringLiteral("algorithm"), row.algorithm}, {QStringLiteral("sequence"), row.sequence},
        {QStringLiteral("activates_at"), toIso8601(row.activatesAt)}};
}

void insert(KeyChanges &changes, KeyRows rows, store::KeyRow fresh, Instant now, Instant activatesAt)
{
    fresh.sequence = nextSequence(rows);
    fresh.createdAt = now;
    fresh.activatesAt = activatesAt;
    fresh.expiryHorizon = now; // it has signed nothing yet
    const bool imported = fresh.origin == u"imported";
    changes.events.append(
        {imported ? QStringLiteral("key.imported") : QStringLiteral("key.announced"), fresh.kid, activation(fresh)});
    if (activatesAt <= now) {
        QJsonObject details = activation(fresh);
        details.insert(
            QStringLiteral("how"), rows.empty() ? QStringLiteral("first key") : QLatin1StringView(atOnceDetail));
        changes.events.append({QStringLiteral("key.activated"), fresh.kid, details});
    }
    changes.inserted = std::move(fresh);
}

// Activations never decrease with the sequence: whatever is announced before `last` is brought forward with it and,
// having a successor that is active already, is retired from the start.
void bringForward(KeyChanges &changes, KeyRows rows, qint64 last, Instant now)
{
    for (const store::KeyRow &row : rows) {
        if (row.revokedAt || row.activatesAt <= now || row.sequence > last)
            continue;
        store::KeyRow moved = row;
        moved.activatesAt = now;
        QJsonObject details = activation(moved);
        const bool passedOver = row.sequence != last;
        details.insert(
            QStringLiteral("how"), passedOver ? QStringLiteral("passed over") : QLatin1StringView(atOnceDetail));
        changes.events.append(
            {passedOver ? QStringLiteral("key.retired") : QStringLiteral("key.activated"), row.kid, details});
        changes.updated.push_back(std::move(moved));
    }
}

// The announced key that fits, or else the fresh one; nothing where there is neither.
void putIntoService(
    KeyChanges &changes, KeyRows rows, Instant now, const RotationPolicy &policy, std::optional<store::KeyRow> fresh)
{
    const store::KeyRow *announced = keyToBringForward(rows, now, policy);
    if (!announced && !fresh)
        return;
    bringForward(changes, rows, announced ? announced->sequence : nextSequence(rows), now);
    if (!announced)
        insert(changes, rows, std::move(*fresh), now, now);
}

void noteRetirement(KeyChanges &changes, KeyRows rows, Instant now)
{
    if (const store::KeyRow *active = activeAt(rows, now))
        changes.events.append(
            {QStringLiteral("key.retired"), active->kid, {{QStringLiteral("how"), QLatin1StringView(atOnceDetail)}}});
}

} // namespace

std::vector<store::KeyRow> applied(KeyRows rows, const KeyChanges &changes)
{
    std::vector<store::KeyRow> result(rows.begin(), rows.end());
    for (const store::KeyRow &row : changes.updated) {
        const auto found = std::ranges::find(result, row.kid, &store::KeyRow::kid);
        if (found != result.end())
            *found = row;
    }
    if (changes.inserted)
        result.push_back(*changes.inserted);
    return result;
}

KeyChanges announceScheduled(KeyRows rows, Instant now, const RotationPolicy &policy, store::KeyRow fresh)
{
    KeyChanges changes;
    const std::optional<PlannedKey> plan = plannedKey(rows, now, policy);
    if (plan && plan->announceAt <= now)
        insert(changes, rows, std::move(fresh), now, plan->activatesAt);
    return changes;
}

KeyChanges announce(KeyRows rows, Instant now, const RotationPolicy &policy, store::KeyRow fresh)
{
    KeyChanges changes;
    insert(changes, rows, std::move(fresh), now, earliestActivation(rows, now, policy));
    return changes;
}

KeyChanges activateAtOnce(KeyRows rows, Instant now, const RotationPolicy &policy, std::optional<store::KeyRow> fresh)
{
    KeyChanges changes;
    if (!keyToBringForward(rows, now, policy) && !fresh)
        return changes;
    noteRetirement(changes, rows, now);
    putIntoService(changes, rows, now, policy, std::move(fresh));
    return changes;
}

KeyChanges revoke(KeyRows rows, const KeyId &kid, const QString &reason, Instant now, const RotationPolicy &policy,
    std::optional<store::KeyRow> fresh)
{
    const auto found = std::ranges::find(rows, kid, &store::KeyRow::kid);
    if (found == rows.end() || found->revokedAt)
        return {};
    const KeyState state = stateAt(rows, *found, now, policy.leeway);
    KeyChanges changes;
    store::KeyRow revoked = *found;
    revoked.revokedAt = now;
    revoked.revokeReason = reason;
    revoked.privateKey.clear();
    changes.events.append({QStringLiteral("key.revoked"), kid,
        {{QStringLiteral("reason"), reason}, {QStringLiteral("state"), QString(name(state))}}});
    changes.updated.push_back(std::move(revoked));
    if (state != KeyState::Active)
        return changes;
    const std::vector<store::KeyRow> without = applied(rows, changes);
    KeyChanges successor;
    putIntoService(successor, without, now, policy, std::move(fresh));
    if (successor.isEmpty())
        return {}; // without a successor nothing may be revoked
    changes.updated.insert(changes.updated.end(), successor.updated.begin(), successor.updated.end());
    changes.inserted = std::move(successor.inserted);
    changes.events.append(successor.events);
    return changes;
}

KeyChanges passTime(KeyRows rows, Instant seen, Instant now, Duration leeway)
{
    KeyChanges changes;
    for (const store::KeyRow &row : rows) {
        const KeyState state = stateAt(rows, row, now, leeway);
        if (state == KeyState::Removed && !row.privateKey.isEmpty()) {
            store::KeyRow wiped = row;
            wiped.privateKey.clear();
            const Instant due = row.expiryHorizon + leeway;
            wiped.removedAt = due > seen ? due : now; // a shorter leeway takes out now what was there a moment ago
            changes.updated.push_back(std::move(wiped));
            changes.events.append({QStringLiteral("key.removed"), row.kid, {}});
        } else if (seen < now && (state == KeyState::Active || state == KeyState::Retired) &&
                   stateAt(rows, row, seen, leeway) != state) {
            changes.events.append(
                {state == KeyState::Active ? QStringLiteral("key.activated") : QStringLiteral("key.retired"), row.kid,
                    {{QStringLiteral("how"), QStringLiteral("scheduled")}}});
        }
    }
    return changes;
}

} // namespace tessera::keys
