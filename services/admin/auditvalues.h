// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auditevent.h"

#include <QStringList>

#include <atomic>
#include <optional>

namespace tessera::admin {

/// An event of the audit log at its place in the chain.
struct AuditEntry
{
    /// 1, 2, 3 ... without a gap.
    qint64 number = 0;
    AuditEvent event;
    QByteArray previousHash;
    QByteArray hash;
};

/// Every action that the audit log knows, sorted: `backup.written`, `key.activated` ...
[[nodiscard]] QStringList auditActions();

/// Which entries, the latest first.
struct AuditQuery
{
    /// Empty: any. `user` finds all of `user.*`.
    QString action;
    /// As it stands there; or the email address of a user, who is found by his id then.
    QString actor;
    /// As it stands there. An email address finds what was done to the user who has it now, and what names it: tries to
    /// sign in with it, users who were added, deleted or unlocked under it.
    QString subject;
    /// All that one request has caused: the same as RequestEntry::id.
    QString requestId;
    /// Found in action, actor, subject, address, request id or details, without regard to case. It is looked for in one
    /// entry after the other that all else leaves, from the latest on, until enough were found: a million entries that
    /// do not hold it take about a second. Each other condition is found by an index where it stands alone.
    QString text;
    std::optional<bool> succeeded;
    std::optional<Instant> since;
    std::optional<Instant> until;
    /// Entries before this number only: how to go on with the next page.
    std::optional<qint64> before;
    /// Entries after this number only: what has been appended since.
    std::optional<qint64> after;
    /// 1 to 10,000.
    int limit = 100;
};

/// How far a check of the audit log has come, and the wish that it stop: shared between who checks and who watches. Any
/// thread.
struct AuditProgress
{
    std::atomic<qint64> read = 0;
    /// Zero until it is known.
    std::atomic<qint64> all = 0;
    std::atomic<bool> isCanceled = false;
};

/// Whether the chain of the audit log is whole.
struct AuditVerdict
{
    bool isWhole = false;
    /// How many entries from the first on stand as they were written.
    qint64 intact = 0;
    /// The first entry that was changed, removed or moved.
    std::optional<qint64> firstBroken;
    /// What is wrong with it, a sentence; empty where nothing is.
    QString detail;
    /// Of the last entry: whoever keeps it elsewhere can tell later that nothing before it was replaced.
    QByteArray headHash;
};

} // namespace tessera::admin
