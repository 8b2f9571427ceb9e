// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auditevent.h"

namespace tessera::keys {

/// Who asks for something that is audited: a user id, `cli:NAME`, `console` or `system`, and the request it came with.
struct Actor
{
    QString name = QStringLiteral("system");
    QString address;
    QString requestId;

    /// The event that tells of something this actor has done.
    [[nodiscard]] AuditEvent did(
        Instant at, const QString &action, const QString &subject, const QJsonObject &details = {}) const
    {
        return {.at = at,
            .action = action,
            .actor = name,
            .subject = subject,
            .succeeded = true,
            .address = address,
            .requestId = requestId,
            .details = details};
    }
};

} // namespace tessera::keys
