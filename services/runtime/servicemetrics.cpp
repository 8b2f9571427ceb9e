// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/servicemetrics.h"

#include "crypto/certificatefacts.h"
#include "metrics/requestfamilies.h"

namespace tessera::runtime {

namespace {

using metrics::Exposition;
using Type = Exposition::Type;

double secondsOf(Duration duration) { return std::chrono::duration<double>(duration).count(); }

void exposeStates(Exposition &exposition, const QList<admin::ServiceStatus> &statuses)
{
    exposition.family("tessera_service_up", Type::Gauge, "1 where the service runs, else 0.");
    for (const admin::ServiceStatus &status : statuses)
        exposition.sample(quint64(status.state == admin::ServiceState::Running ? 1 : 0),
            {{"service", admin::name(status.service).data()}});
}

void exposeHeldKeys(Exposition &exposition, const admin::HeldKeySet &held, Instant now)
{
    exposition.family("tessera_jwks_fetches_total", Type::Counter,
        "How fetching the issuer's keys ended: another set, the same one, or none.");
    exposition.sample(held.generation, {{"outcome", "changed"}});
    exposition.sample(held.confirmations, {{"outcome", "unchanged"}});
    exposition.sample(held.failures, {{"outcome", "failed"}});
    exposition.gauge(
        "tessera_jwks_keys", "Keys of the issuer that the resource service holds.", double(held.kids.size()));
    if (held.confirmedAt)
        exposition.gauge("tessera_jwks_age_seconds", "Since the issuer last brought or confirmed them.",
            secondsOf(now - *held.confirmedAt));
    if (held.usableUntil)
        exposition.gauge("tessera_jwks_usable_seconds",
            "For how long they may still be used where the issuer is not reached.", secondsOf(*held.usableUntil - now));
}

} // namespace

void exposeServices(
    Exposition &exposition, const RunningServices &services, const Composition &composition, Instant now)
{
    const QList<admin::ServiceStatus> statuses = services.statuses();
    exposeStates(exposition, statuses);
    std::vector<metrics::ServerFigures> servers;
    for (const admin::ServiceStatus &status : statuses)
        servers.push_back(services.figures(status.service));
    metrics::exposeRequests(exposition, servers);
    if (const auto held = services.heldKeys())
        exposeHeldKeys(exposition, *held, now);
    if (const auto shown = composition.certificates()->tls)
        exposition.gauge("tessera_tls_certificate_not_after_timestamp_seconds",
            "When the certificate of the listeners ends, in seconds since 1970.",
            secondsOf(crypto::certificateFacts(shown->load()->certificate()).value().notAfter.time_since_epoch()));
}

} // namespace tessera::runtime
