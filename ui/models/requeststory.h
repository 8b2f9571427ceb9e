// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/auditvalues.h"
#include "admin/sessionvalues.h"
#include "ui/models/requestlog.h"
#include "ui/models/story.h"

namespace tessera::ui {

class UserNames;

/// What has to be asked for before the story of a request is whole.
struct RequestStoryParts
{
    /// What the audit log holds of the request; nothing while it is asked.
    std::optional<QList<admin::AuditEntry>> audit;
    /// Of the request; nothing where it has none, or it is not known (yet).
    std::optional<admin::Session> session;
};

/// Whether they belong together: one token, or one session.
[[nodiscard]] bool areRelated(const admin::RequestEntry &a, const admin::RequestEntry &b);

/// The whole story of a request: itself, who and with which token, every check, what the audit log holds of it, and the
/// other requests with the same token and of the same session, whichever service they went to.
[[nodiscard]] Story requestStory(const admin::RequestEntry &entry, const RequestStoryParts &parts,
    const RequestLog &log, UserNames &names, Instant now);

/// The row for an audit entry in a story, which leads to it.
[[nodiscard]] StoryRow auditRow(const admin::AuditEntry &entry, UserNames &names, Instant now);
/// The row for a request in a story, which leads to it.
[[nodiscard]] StoryRow requestRow(const admin::RequestEntry &entry, Instant now);
[[nodiscard]] StorySign signOf(const admin::RequestEntry &entry);

} // namespace tessera::ui
