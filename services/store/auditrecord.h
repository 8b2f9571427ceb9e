// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auditevent.h"

#include <QList>
#include <QStringList>

namespace tessera::store {

/// An event as the audit log holds it, chained to the one before.
struct AuditRecord : AuditEvent
{
    /// 1, 2, 3 ... without a gap.
    qint64 number = 0;
    /// 32 bytes; of the first record 32 zero bytes.
    QByteArray previousHash;
    /// SHA-256 over the canonical encoding of everything above.
    QByteArray hash;
};

/// Which records a list shows: the newest first. Empty text: any. One of these is found by an index: subjects and
/// email, else the request, else the actor, else action and outcome; and all but the first two are bounded by the
/// instants. Whatever else is wanted is looked for in the records that this leaves, from the newest on, until the page
/// is full.
struct AuditQuery
{
    /// `signin` for all of `signin.*`, or a whole action.
    QString action = {};
    QString actor = {};
    /// Any of these; empty: any at all.
    QStringList subjects = {};
    /// Beside those of `subjects` also the records whose details have this as `email`, without regard to the case of
    /// ASCII letters.
    QString email = {};
    QString address = {};
    QString requestId = {};
    /// Somewhere in action, actor, subject, address, request id or details (compact JSON), without regard to case.
    QString text = {};
    std::optional<bool> succeeded = {};
    std::optional<Instant> from = {};
    /// The first instant that is not shown.
    std::optional<Instant> until = {};
    /// Only numbers below it: where the next page begins.
    std::optional<qint64> before = {};
    /// Only numbers above it: what came since.
    std::optional<qint64> after = {};
    /// At most AuditRepository::largestPage.
    qint64 limit = 100;
};

struct AuditPage
{
    QList<AuditRecord> records;
    /// Give it as `before` to get the next page; nothing on the last one.
    std::optional<qint64> next;
};

/// What verifying the whole log has found.
struct AuditVerification
{
    /// How many records stand, from number 1 on, that are as they were written.
    qint64 intact = 0;
    /// The number of the first record that is not: changed, removed, out of place.
    std::optional<qint64> firstBad;
    /// A sentence on what is wrong with it; empty where nothing is.
    QString reason;
    /// The hash of the last record: whoever keeps it elsewhere can tell later that nothing before it was replaced.
    QByteArray headHash;
};

} // namespace tessera::store
