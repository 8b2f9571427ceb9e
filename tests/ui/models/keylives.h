// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/keylife.h"

namespace tessera::test {

inline constexpr Instant noon = std::chrono::sys_days(std::chrono::year(2026) / 11 / 25) + std::chrono::hours(12);

/// A key that AdminApi tells of: published, signing and leaving so many minutes after noon.
inline admin::Key keyAt(qint64 sequence, const QString &state, int published, int signs,
    std::optional<int> retires = {}, std::optional<int> leaves = {})
{
    const auto instant = [](int minutes) { return noon + std::chrono::minutes(minutes); };
    admin::Key key;
    key.kid = KeyId(QStringLiteral("kid-%1").arg(sequence));
    key.sequence = sequence;
    key.algorithm = QStringLiteral("RS256");
    key.state = state;
    key.createdAt = instant(published);
    key.activatesAt = instant(signs);
    key.retiresAt = retires.transform(instant);
    key.leavesAt = leaves.transform(instant);
    key.origin = QStringLiteral("generated");
    return key;
}

/// The same as a line of the timeline; `exists`: not one that is planned.
inline admin::TimelineEntry entryAt(qint64 sequence, bool exists, int published, int signs,
    std::optional<int> retires = {}, std::optional<int> leaves = {})
{
    const admin::Key key = keyAt(sequence, {}, published, signs, retires, leaves);
    return {.sequence = sequence,
        .kid = exists ? key.kid : KeyId(),
        .algorithm = key.algorithm,
        .origin = key.origin,
        .announcedAt = key.createdAt,
        .activatesAt = key.activatesAt,
        .retiresAt = key.retiresAt,
        .removedAt = key.leavesAt,
        .revokedAt = {}};
}

} // namespace tessera::test
