// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/auditrecord.h"
#include "store/connection.h"

#include <functional>
#include <optional>

namespace tessera::store {

struct AuditCondition;

/// The audit log: only ever appended to (triggers refuse the rest), each record chained to the one before by SHA-256,
/// and a head row that knows the last. A thin value over a connection, for use inside one read or write job; throws
/// StoreFailure.
class AuditRepository final
{
public:
    static constexpr qint64 largestPage = 10'000;

    explicit AuditRepository(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Returns its number.
    qint64 append(const AuditEvent &event);
    [[nodiscard]] AuditPage list(const AuditQuery &query);
    [[nodiscard]] qint64 count();
    /// Reads the whole log once, in constant memory. Finds records that were changed, removed (also the last ones),
    /// inserted or put in another order, and a head that was changed. `goesOn` is told every few hundred records how
    /// many of how many are read, and whether to go on; nothing where it was stopped.
    [[nodiscard]] AuditVerification verify();
    [[nodiscard]] std::optional<AuditVerification> verify(const std::function<bool(qint64 read, qint64 of)> &goesOn);

private:
    [[nodiscard]] QList<AuditRecord> read(const AuditCondition &condition, const QString &text, qint64 atMost);

    Connection &m_connection;
};

} // namespace tessera::store
