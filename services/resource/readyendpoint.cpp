// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource/readyendpoint.h"

namespace tessera::resource {

namespace {

QString text(const std::optional<Instant> &instant) { return instant ? toIso8601(*instant) : QString(); }

/// What is the matter, or nothing.
QString matter(const HeldKeys &held, Instant now)
{
    if (held.usable(now) && held.keys->isEmpty())
        return QStringLiteral("The issuer publishes no key that can be used.");
    if (!held.failure)
        return held.usable(now) ? QString() : QStringLiteral("The issuer's key set has not been fetched yet.");
    const QString reason = held.failure->reason;
    if (held.stale(now))
        return QStringLiteral("The key set is stale since %1; the last good one serves on until %2. %3")
            .arg(text(held.freshUntil), text(held.usableUntil), reason);
    if (held.usable(now))
        return QStringLiteral("The issuer's key set could not be refreshed at %1; the last good one serves on. %2")
            .arg(toIso8601(held.failure->at), reason);
    if (held.keys)
        return QStringLiteral("The last good key set is not used any more since %1. %2")
            .arg(text(held.usableUntil), reason);
    return QStringLiteral("The issuer's key set could not be fetched yet. %1").arg(reason);
}

} // namespace

http::Response readiness(const HeldKeys &held, Instant now)
{
    const bool ready = held.usable(now) && !held.keys->isEmpty();
    const QString status = !ready            ? QStringLiteral("not ready")
                           : held.stale(now) ? QStringLiteral("stale")
                                             : QStringLiteral("ready");
    QJsonObject body{{QStringLiteral("status"), status}};
    if (const QString detail = matter(held, now); !detail.isEmpty())
        body.insert(QStringLiteral("detail"), detail);
    if (held.keys) {
        body.insert(QStringLiteral("keys"), held.keys->size());
        body.insert(QStringLiteral("keys_confirmed_at"), text(held.confirmedAt));
        body.insert(QStringLiteral("keys_fresh_until"), text(held.freshUntil));
    }
    if (held.failure)
        body.insert(QStringLiteral("failed_fetches"), held.failure->count);
    return http::json(ready ? 200 : 503, body).withNoStore();
}

void addReadyEndpoint(http::Routes &routes, const JwksClient &keys, const Clock &clock)
{
    routes.add(http::Method::Get, "/readyz",
        http::Handler([&keys, &clock](const http::RequestPtr &) { return readiness(*keys.held(), clock.now()); }));
}

} // namespace tessera::resource
