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
enum class ServiceState { Stopped, Starting, Running, Stopping, Failed };

/// `auth`, `resource`; `stopped`, `starting`, `running`, `stopping`, `failed`.
[[nodiscard]] QLatin1StringView name(Service service);
[[nodiscard]] QLatin1StringView name(ServiceState state);

/// How a service is at the moment.
struct ServiceStatus
{
    Service service = Service::Auth;
    ServiceState state = ServiceState::Stopped;
    /// Where it listens, `http://127.0.0.1:8000`; empty while it does not.
    QString url;
    /// Why it failed, in a sentence; names a free port where its own was taken.
    QString failure;
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
