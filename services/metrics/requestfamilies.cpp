// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/requestfamilies.h"

namespace tessera::metrics {

namespace {

using Type = Exposition::Type;
using http::Admission;

struct Refusal
{
    Admission what;
    QByteArrayView reason;
};

constexpr std::array refusals{
    Refusal{Admission::Full, "full"},
    Refusal{Admission::AddressFull, "address"},
    Refusal{Admission::OutOfDescriptors, "descriptors"},
    Refusal{Admission::HandshakeFailed, "handshake"},
};

void exposeRoutes(Exposition &exposition, std::span<const ServerFigures> servers)
{
    exposition.family("tessera_http_requests_total", Type::Counter,
        "Requests that were answered, by route, method and status; 499: the client went before.");
    for (const ServerFigures &server : servers) {
        for (const RouteFigures &route : server.requests.routes) {
            for (const auto &[status, count] : route.answers)
                exposition.sample(count, {{"service", server.service}, {"route", route.route}, {"method", route.method},
                                             {"code", QByteArray::number(status)}});
        }
    }
    exposition.family("tessera_http_request_duration_seconds", Type::Histogram,
        "From the first byte of a request to the last of its answer.");
    for (const ServerFigures &server : servers) {
        for (const RouteFigures &route : server.requests.routes)
            exposition.histogram(RouteFigures::bounds, route.durations, route.seconds,
                {{"service", server.service}, {"route", route.route}, {"method", route.method}});
    }
}

void exposeConnections(Exposition &exposition, std::span<const ServerFigures> servers)
{
    exposition.family("tessera_http_connections", Type::Gauge, "Connections that are open.");
    for (const ServerFigures &server : servers)
        exposition.sample(quint64(server.load.connections), {{"service", server.service}});
    exposition.family("tessera_http_requests_in_flight", Type::Gauge, "Requests that a handler has not answered yet.");
    for (const ServerFigures &server : servers)
        exposition.sample(quint64(server.load.inFlight), {{"service", server.service}});
    exposition.family("tessera_http_connections_accepted_total", Type::Counter, "Connections that were let in.");
    for (const ServerFigures &server : servers)
        exposition.sample(server.requests.admissions.at(size_t(Admission::Admitted)), {{"service", server.service}});
    exposition.family("tessera_http_connections_refused_total", Type::Counter,
        "Connections that were turned away: the server is full, or one address has its share; no file descriptor is "
        "left; or the TLS handshake failed.");
    for (const ServerFigures &server : servers) {
        for (const Refusal &refusal : refusals)
            exposition.sample(server.requests.admissions.at(size_t(refusal.what)),
                {{"service", server.service}, {"reason", refusal.reason}});
    }
}

} // namespace

void exposeRequests(Exposition &exposition, std::span<const ServerFigures> servers)
{
    exposeRoutes(exposition, servers);
    exposeConnections(exposition, servers);
    exposition.family("tessera_token_verifications_total", Type::Counter,
        "Access tokens that came with requests: accepted, or the check that failed first; unavailable: no key set was "
        "at hand.");
    for (const ServerFigures &server : servers) {
        for (const auto &[outcome, count] : server.requests.verifications)
            exposition.sample(count, {{"service", server.service}, {"outcome", outcome.toLatin1()}});
    }
}

} // namespace tessera::metrics
