// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/keyvalues.h"

namespace tessera::ui {

/// What a key does for a while: it is published and waits, it signs, or it verifies what it has signed.
enum class StretchKind { Announced, Active, Retired };

struct KeyStretch
{
    StretchKind kind = StretchKind::Active;
    Instant from;
    /// Nothing: no end is planned.
    std::optional<Instant> until;

    friend bool operator==(const KeyStretch &, const KeyStretch &) = default;
};

/// One key from its announcement until it leaves: one that was, that is, or that is planned. A value.
struct KeyLife
{
    qint64 sequence = 0;
    /// Empty for a key that does not exist yet.
    KeyId kid;
    QString algorithm;
    bool isImported = false;
    /// The word of AdminApi, or `planned`.
    QString state;
    Instant publishedAt;
    Instant signsFrom;
    std::optional<Instant> signsUntil;
    std::optional<Instant> leavesAt;
    std::optional<Instant> revokedAt;
    QString revokeReason;

    [[nodiscard]] bool isPlanned() const { return kid.isEmpty(); }
    /// Removed or revoked.
    [[nodiscard]] bool hasLeft() const { return state == u"removed" || state == u"revoked"; }
    /// Not one that was revoked, or passed over, before its turn came.
    [[nodiscard]] bool everSigns() const;
    /// In the order of time, without gaps; cut off where it was revoked, none that takes no time.
    [[nodiscard]] QList<KeyStretch> stretches() const;

    friend bool operator==(const KeyLife &, const KeyLife &) = default;
};

/// Every key of `keys`, then those of `timeline` that do not exist yet, in the order of their sequence. The timeline
/// says what lies ahead. The two may be of different moments: a planned key that has come meanwhile is not there twice.
[[nodiscard]] QList<KeyLife> keyLives(const QList<admin::Key> &keys, const QList<admin::TimelineEntry> &timeline);

/// Those that have not left, and the `left` latest of those that have.
[[nodiscard]] QList<KeyLife> withLatestLeft(const QList<KeyLife> &lives, qsizetype left);

/// Something that will happen to a key by time alone.
struct KeyChange
{
    enum class Kind { Announced, BeginsToSign, Leaves };

    Instant at;
    Kind kind = Kind::Announced;
    qint64 sequence = 0;

    friend bool operator==(const KeyChange &, const KeyChange &) = default;
};

/// What will happen after `now`, the soonest first, `most` at most.
[[nodiscard]] QList<KeyChange> changesAfter(const QList<KeyLife> &lives, Instant now, qsizetype most);

} // namespace tessera::ui
