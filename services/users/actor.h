// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tessera::users {

/// Who asks for a change that is audited: a user id, `cli:NAME`, `console` or `system`, and the request it came with.
struct Actor
{
    QString name = QStringLiteral("system");
    QString address;
    QString requestId;
};

} // namespace tessera::users
