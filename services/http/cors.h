// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace tessera::http {

/// Which web origins may read answers with a script (the Fetch standard's CORS protocol). Documents are open to all;
/// this list is for every other path. Credentials (cookies) are never allowed: nothing here uses them. A value type.
struct CorsPolicy
{
    /// `https://app.example.com`, as a browser writes it; `*` allows every one.
    QList<QByteArray> origins;

    [[nodiscard]] bool allows(QByteArrayView origin) const;
};

using CorsSnapshot = Snapshot<CorsPolicy>;

} // namespace tessera::http
