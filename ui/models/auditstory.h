// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/auditvalues.h"
#include "ui/models/requestlog.h"
#include "ui/models/story.h"

namespace tessera::ui {

class UserNames;

/// The whole story of an audit entry: what happened, by whom, to what, every detail with its old and new value, its
/// place in the chain, and what else came of the same request. `ofTheRequest`: every entry of the request; nothing
/// while it is asked.
[[nodiscard]] Story auditStory(const admin::AuditEntry &entry,
    const std::optional<QList<admin::AuditEntry>> &ofTheRequest, const RequestLog &log, UserNames &names, Instant now);

} // namespace tessera::ui
