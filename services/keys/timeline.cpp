// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/timeline.h"

#include <algorithm>

namespace tessera::keys {
namespace {

constexpr int mostRotations = 1000;

// As the service would make it, so that the same functions plan what comes after it.
store::KeyRow imagined(qint64 sequence, const PlannedKey &plan, const RotationPolicy &policy)
{
    store::KeyRow row;
    row.sequence = sequence;
    row.algorithm = jose::name(policy.algorithm);
    row.createdAt = plan.announceAt;
    row.activatesAt = plan.activatesAt;
    row.expiryHorizon = plan.announceAt;
    row.origin = QStringLiteral("generated");
    return row;
}

// A key that goes on signing until it retires keeps its last token's lifetime, the horizon's step and the leeway.
std::optional<Instant> removal(const store::KeyRow &row, std::optional<Instant> retirement, Instant now,
    const RotationPolicy &policy, Duration accessLifetime)
{
    if (row.revokedAt || !retirement)
        return row.revokedAt;
    if (*retirement <= now || *retirement == row.activatesAt)
        return std::max(row.expiryHorizon + policy.leeway, *retirement);
    return std::max(row.expiryHorizon, horizonFor(*retirement + accessLifetime, policy)) + policy.leeway;
}

} // namespace

QList<TimelineKey> timeline(
    KeyRows rows, Instant now, const RotationPolicy &policy, Duration accessLifetime, int rotations)
{
    std::vector<store::KeyRow> all(rows.begin(), rows.end());
    for (int made = 0; made < std::clamp(rotations, 0, mostRotations); ++made) {
        // Planned as if the clock stood where the plan before it was made, so that a plan that is due is due then.
        const Instant from = all.empty() ? now : std::max(now, all.back().createdAt);
        const std::optional<PlannedKey> plan = plannedKey(all, from, policy);
        if (!plan)
            break;
        all.push_back(imagined(all.empty() ? 1 : all.back().sequence + 1, *plan, policy));
    }
    QList<TimelineKey> drawn;
    for (const store::KeyRow &row : all) {
        const bool imaginary = row.kid.isEmpty();
        if (!imaginary && !isPublished(stateAt(rows, row, now, policy.leeway)))
            continue;
        const std::optional<Instant> retirement = retiresAt(all, row);
        drawn.append({row.sequence, row.kid, row.algorithm, row.origin, row.createdAt, row.activatesAt, retirement,
            removal(row, retirement, now, policy, accessLifetime), row.revokedAt});
    }
    return drawn;
}

} // namespace tessera::keys
