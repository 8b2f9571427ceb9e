// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QJsonObject>

namespace tessera {

/// One thing that was done or refused, for the audit log. Holds no password, token or key byte.
struct AuditEvent
{
    Instant at;
    /// What happened, `noun.verb` in the past tense: `signin.refused`, `key.activated`, `user.disabled`.
    QString action;
    /// Who did it: a user id, `cli:NAME`, `console`, or `system`.
    QString actor;
    /// What it was done to: a user id, a session id, a kid, a client address, the name of a setting; may be empty.
    QString subject;
    /// `success` or `failure`.
    bool succeeded = true;
    /// The client's address, where the event came from a request.
    QString address;
    /// The id of the request, where there was one: the same as in the request log and the answer's X-Request-Id.
    QString requestId;
    /// What else is worth knowing (reason, old and new value).
    QJsonObject details;
};

} // namespace tessera
