// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/lifecycle.h"

#include <QJsonObject>

#include <vector>

namespace tessera::keys {

// What is done to keys, as pure functions: rows and an instant in, the rows to write and the events to audit out. The
// key service runs each within one write job, so what they read is what they change.

/// One thing to be audited, in the words of the audit log: `key.announced`, `key.activated`, `key.retired`,
/// `key.removed`, `key.revoked`, `key.imported`.
struct KeyEvent
{
    QString action;
    KeyId kid;
    QJsonObject details;
};

struct KeyChanges
{
    /// Rows to replace, by kid, and at most one new one with the highest sequence.
    std::vector<store::KeyRow> updated;
    std::optional<store::KeyRow> inserted;
    QList<KeyEvent> events;

    [[nodiscard]] bool isEmpty() const { return updated.empty() && !inserted && events.isEmpty(); }
};

/// The rows as they are after the changes.
[[nodiscard]] std::vector<store::KeyRow> applied(KeyRows rows, const KeyChanges &changes);

// A `fresh` key brings kid, algorithm, public JWK, sealed private key and origin; the rest is decided here.

/// The scheduled next key, if it is due at `now`: nothing changes where it is not, or another node was faster.
[[nodiscard]] KeyChanges announceScheduled(
    KeyRows rows, Instant now, const RotationPolicy &policy, store::KeyRow fresh);

/// A key made or imported by hand, published now and active after the propagation time. The very first is active now.
[[nodiscard]] KeyChanges announce(KeyRows rows, Instant now, const RotationPolicy &policy, store::KeyRow fresh);

/// Makes the next fitting announced key active now, or else `fresh`. Announced keys before it are passed over and never
/// sign. Nothing changes where a fresh key is needed and not given.
[[nodiscard]] KeyChanges activateAtOnce(
    KeyRows rows, Instant now, const RotationPolicy &policy, std::optional<store::KeyRow> fresh);

/// Revokes a key that is not revoked yet and wipes it. If it was active, a successor is activated at once as above. One
/// that was only announced leaves the active key signing; what the policy needs in its place is for `plannedKey` to
/// say, so it is published for the whole propagation time.
[[nodiscard]] KeyChanges revoke(KeyRows rows, const KeyId &kid, const QString &reason, Instant now,
    const RotationPolicy &policy, std::optional<store::KeyRow> fresh);

/// What time alone changed after `seen` up to `now`: events for activations, retirements and removals, and the private
/// keys of removed keys wiped.
[[nodiscard]] KeyChanges passTime(KeyRows rows, Instant seen, Instant now, Duration leeway);

} // namespace tessera::keys
