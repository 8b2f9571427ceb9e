// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/answer.h"
#include "admin/auditvalues.h"
#include "admin/reading.h"

namespace tessera::admin {

/// The audit log for an administrator: it can be read, checked and copied, and nothing else. Any thread may call; part
/// of AdminApi.
class AuditAdmin final
{
public:
    /// References must outlive it.
    AuditAdmin(Reading &reading, store::Database &database);

    [[nodiscard]] Answer<QList<AuditEntry>> list(const AuditQuery &query);
    /// Reads the whole log once. `progress` may be null; Refused where it was told to stop.
    [[nodiscard]] Answer<AuditVerdict> verify(const std::shared_ptr<AuditProgress> &progress = {});

private:
    Reading &m_reading;
    store::Database &m_database;
};

} // namespace tessera::admin
