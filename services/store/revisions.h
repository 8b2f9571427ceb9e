// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/topics.h"

#include <QMap>

namespace tessera::store {

/// Remembers the revision of each topic, which triggers in the database count up with every change, and tells which
/// have moved since the last look. Used by the writer's thread only.
class Revisions final
{
public:
    /// The topics that any process has changed since the last call; all that exist at the first one are old.
    [[nodiscard]] Topics moved(Connection &connection);
    /// The same, without reading the table when no other process has committed since the last call.
    [[nodiscard]] Topics movedByOthers(Connection &connection);

private:
    QMap<QString, qint64> m_seen;
    qint64 m_dataVersion = -1;
};

} // namespace tessera::store
