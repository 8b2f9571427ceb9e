// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auditevent.h"

#include <QList>

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

/// Which records a list shows: the newest first. Empty text: any.
struct AuditQuery
{
    /// `signin` for all of `signin.*`, or a whole action.
    QString action;
    QString actor;
    QString subject;
    QString address;
    QString requestId;
    std::optional<bool> succeeded;
    std::optional<Instant> from;
    /// The first instant that is not shown.
    std::optional<Instant> until;
    /// Only numbers below it: where the next page begins.
    std::optional<qint64> before;
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
