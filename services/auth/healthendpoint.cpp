// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/healthendpoint.h"

#include "auth/answers.h"
#include "store/settingrepository.h"

namespace tessera::auth {

namespace {

http::Response status(const QString &word) { return http::json(200, {{QStringLiteral("status"), word}}).withNoStore(); }

} // namespace

void HealthEndpoint::addTo(http::Routes &routes) const
{
    routes.add(http::Method::Get, "/healthz",
        http::Handler([](const http::RequestPtr &) { return status(QStringLiteral("ok")); }));
    routes.add(http::Method::Get, "/readyz",
        http::Handler([this](const http::RequestPtr &request) { return ready(request); }));
}

http::Response HealthEndpoint::ready(const http::RequestPtr &request) const
{
    // Its log has said what the matter is, once; whoever asks need not know where the files are.
    if (m_parts.database.writingFault())
        return http::problem(503, QStringLiteral("The database cannot be written at the moment; the log says why."))
            .withRetryAfter(std::chrono::seconds(1));
    // The least that can be read; a database that was damaged or taken away fails here as it would for a sign-in.
    const auto read =
        m_parts.database.read([](store::Connection &connection) { (void)store::SettingRepository(connection).all(); });
    if (!read)
        return unavailable(*request, read.error().detail);
    return status(QStringLiteral("ready"));
}

} // namespace tessera::auth
