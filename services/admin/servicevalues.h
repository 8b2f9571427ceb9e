// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/requeststory.h"

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

/// One request that a service answered, with its whole story. Holds neither query, nor token, nor password, nor body.
struct RequestEntry
{
    Service service = Service::Auth;
    /// The same as in the audit log and in the answer's X-Request-Id.
    QByteArray id;
    /// When it was answered or given up.
    Instant at;
    /// Cut by the feed where they are long, as is the user agent.
    QByteArray method;
    QByteArray path;
    /// 0 where its client went before there was an answer.
    int status = 0;
    /// From its first byte to the last of its answer.
    std::chrono::microseconds duration{0};
    /// Of that, until the whole request was there, and from then until its answer was; the rest went into sending.
    std::chrono::microseconds receiving{0};
    std::chrono::microseconds handling{0};
    QHostAddress peer;
    QByteArray userAgent;
    bool aborted = false;

    // Of the rest each is empty where it is not known.
    /// The user's id: who asked, was signed in, or was refused to be.
    QString user;
    QString session;
    /// The key that signed the token.
    QString kid;
    /// `jti`: the requests to both services with one token, and the one that gave it out, have the same.
    QString tokenId;
    /// The token was given out by this request; else it came with it.
    bool tokenIssued = false;
    /// Every named check of the token that came, passed or not.
    QList<TokenCheck> checks;
    /// Why not, in the very sentence that the client was told.
    QString refusal;
};

/// How many requests a service has answered since the program started.
struct RequestTotals
{
    /// All of them: each is counted once more, as one of the next five.
    quint64 requests = 0;
    /// By the class of the answer's status: 2xx, 3xx, 4xx, 5xx.
    quint64 successes = 0;
    quint64 redirections = 0;
    quint64 clientErrors = 0;
    quint64 serverErrors = 0;
    /// Those whose client went before it had the whole answer.
    quint64 aborted = 0;
    /// Of `POST /auth/signin` and `/auth/login`: answered with 200, and with 401 or 429.
    quint64 signInsAccepted = 0;
    quint64 signInsRefused = 0;
};

/// What the resource service holds of its issuer's keys, and what came of fetching them.
struct HeldKeySet
{
    /// Whose keys they are.
    QString issuer;
    QString jwksUri;
    QStringList kids;
    /// A JWK set of exactly the keys that it holds, public members alone, in the order in which they came. Byte for
    /// byte what our own issuer serves where it holds that; empty where no set was fetched yet.
    QByteArray document;
    /// Why other keys of the set that was fetched are not held: a sentence each.
    QStringList leftOut;
    QByteArray etag;
    /// Grows by one whenever it holds another set.
    quint64 generation = 0;
    /// When the issuer last brought or confirmed the set.
    std::optional<Instant> confirmedAt;
    /// Until when the issuer lets it be kept.
    std::optional<Instant> freshUntil;
    /// After this it is not used any more.
    std::optional<Instant> usableUntil;
    std::optional<Instant> nextFetchAt;
    /// Until when a kid that is not held causes no fetch.
    std::optional<Instant> cooldownUntil;
    /// Why the last fetch failed, and when; empty where it did not.
    QString failure;
    std::optional<Instant> failedAt;
    /// Failures since the last success.
    int failureCount = 0;
    /// Fetches begun since the service started.
    quint64 fetches = 0;
    /// Of those how many brought or confirmed the set that was held before, and how many failed.
    quint64 confirmations = 0;
    quint64 failures = 0;
};

} // namespace tessera::admin
