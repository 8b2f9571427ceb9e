// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QHostAddress>
#include <QList>
#include <QStringList>

#include <optional>

namespace tessera::admin {

enum class Service { Auth, Resource };
/// `Elsewhere`: another process runs the services of this data folder; this one only looks on.
enum class ServiceState { Stopped, Starting, Running, Stopping, Failed, Elsewhere };

/// `auth`, `resource`; `stopped`, `starting`, `running`, `stopping`, `failed`, `elsewhere`.
[[nodiscard]] QLatin1StringView name(Service service);
[[nodiscard]] QLatin1StringView name(ServiceState state);

/// How a service is at the moment.
struct ServiceStatus
{
    Service service = Service::Auth;
    ServiceState state = ServiceState::Stopped;
    /// Where it listens, `http://127.0.0.1:8000`; empty while it does not.
    QString url;
    /// When it began to be so.
    std::optional<Instant> since;
    /// Why it failed, in a sentence; names a free port where its own was taken.
    QString failure;
    /// Where it listens or is to listen, `127.0.0.1:8000`, as ConfigurationControl::move() takes it; port 0 only as
    /// long as it never listened. Empty where that is another process's to know.
    QString address;
    /// The port of that address.
    quint16 port = 0;
    /// Whether programs of this machine alone reach that address.
    bool isLoopback = true;
    /// Where its port was taken when it should have started: one close by that was free, and the address with it, fit
    /// for move(); else 0 and empty.
    quint16 freePort = 0;
    QString freeAddress;
    /// The other process that runs the services of this data folder; 0 where they are this one's. It runs this one,
    /// too, where the state is Elsewhere.
    qint64 elsewherePid = 0;
};

/// One request that a service answered. Holds neither query, nor token, nor body.
struct RequestEntry
{
    Service service = Service::Auth;
    QByteArray id;
    Instant at;
    QByteArray method;
    QByteArray path;
    int status = 0;
    std::chrono::microseconds duration{0};
    QHostAddress peer;
    QByteArray userAgent;
    bool aborted = false;
};

/// What the resource service holds of its issuer's keys.
struct HeldKeySet
{
    QString jwksUri;
    QStringList kids;
    QByteArray etag;
    std::optional<Instant> confirmedAt;
    std::optional<Instant> freshUntil;
    std::optional<Instant> nextFetchAt;
    /// Why the last fetch failed; empty where it did not.
    QString failure;
    quint64 fetches = 0;
};

} // namespace tessera::admin
