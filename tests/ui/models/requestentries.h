// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/requestfeed.h"

namespace tessera::test {

/// The id of the n-th request of a test.
inline QByteArray requestId(quint64 n) { return QByteArray::number(n, 16).rightJustified(24, '0'); }

/// A good request, different from all others by its id and instant.
inline admin::RequestEntry requestEntry(quint64 n)
{
    admin::RequestEntry entry;
    entry.service = n % 2 == 0 ? admin::Service::Auth : admin::Service::Resource;
    entry.id = requestId(n);
    entry.at = fromMilliseconds(1'800'000'000'000 + static_cast<qint64>(n));
    entry.method = "GET";
    entry.path = n % 2 == 0 ? "/auth/me" : "/api/data";
    entry.status = 200;
    entry.duration = std::chrono::microseconds(420);
    entry.peer = QHostAddress(QHostAddress::LocalHost);
    entry.userAgent = "curl/8.14";
    return entry;
}

} // namespace tessera::test
