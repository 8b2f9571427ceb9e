// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/future.h"
#include "core/result.h"
#include "http/cors.h"
#include "http/forwarded.h"
#include "http/limits.h"
#include "http/observer.h"
#include "http/routes.h"
#include "http/tlsidentity.h"

#include <QHostAddress>

namespace tessera::http {

struct ServerConfiguration
{
    /// What the log calls this server: `auth`, `resource`.
    QString name = {};
    /// An address, or a name that stands for one (`localhost`).
    QString host = QStringLiteral("127.0.0.1");
    /// 0: any free one.
    quint16 port = 0;
    /// Ports that others of this process are about to listen on: where the own one is taken, none of them is said to be
    /// free.
    QList<quint16> spokenFor = {};
    /// Threads that accept and answer, each with its own listening socket. At least 1.
    int workers = 1;
    Limits limits = {};
    /// Whose word about their clients counts.
    TrustedProxies trustedProxies = {};
    /// Followed while the server runs; null allows no origin.
    std::shared_ptr<const CorsSnapshot> cors = {};
    /// Who the server is by TLS, for every connection as it begins; null: plain HTTP.
    std::shared_ptr<const TlsSnapshot> tls = {};
    /// Whether answers by TLS ask browsers to come by https alone (RFC 6797); a name that stands for one machine here
    /// and another one there must not.
    bool strictTransport = false;
};

/// Where a server listens.
struct Endpoint
{
    QHostAddress address;
    quint16 port = 0;
    bool isSecure = false;

    /// `http://127.0.0.1:8000`, or https.
    [[nodiscard]] QString toUrl() const;
};

enum class ListenError {
    /// Another socket listens there; the detail names the program and its pid where they can be known, and a port that
    /// is free.
    AddressInUse,
    /// This machine has no such address, or the name stands for none.
    AddressNotAvailable,
    /// Ports under 1024 need a privilege.
    NotPermitted,
    /// Out of descriptors or memory.
    OutOfResources,
};

/// Whether a server could listen there now. Listens nowhere; a moment later it may be otherwise. `spokenFor`: as of
/// ServerConfiguration.
[[nodiscard]] Result<void, ListenError> checkListenable(
    const QHostAddress &host, quint16 port, const QList<quint16> &spokenFor = {});

/// What a server has to do at the moment; all workers together.
struct ServerLoad
{
    int connections = 0;
    /// Requests that a handler has not answered yet.
    int inFlight = 0;
};

/// An HTTP/1.1 server: worker threads, each with an event loop, a listening socket, a gate, and a QHttpServer that
/// serves the routes behind it. Owned by whoever makes it, who calls start() and stop() from one thread; handlers run
/// on the worker threads and outlive the server. May be started again after it was stopped. The destructor stops.
class Server
{
public:
    /// \a clock and \a observer (may be null) outlive the server.
    Server(ServerConfiguration configuration, Routes routes, const Clock &clock, RequestObserver *observer = nullptr);
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;
    ~Server();

    /// Listens, and returns when every worker accepts. Must not be running.
    [[nodiscard]] Result<Endpoint, ListenError> start();

    /// Stops accepting, ends idle connections, lets requests in flight be answered (at most \a drain), then ends the
    /// rest. Returns when every thread has ended and every descriptor is closed. Does nothing where the server does not
    /// run.
    void stop(std::chrono::milliseconds drain = std::chrono::seconds(4));

    [[nodiscard]] bool isRunning() const;
    /// Where it listens; nothing while it does not run.
    [[nodiscard]] std::optional<Endpoint> endpoint() const;
    /// Any thread may ask, while the server exists.
    [[nodiscard]] ServerLoad load() const;
    /// Finished when the event loop of every worker has come round to it, however long one takes over what it does.
    /// For whoever starts and stops.
    [[nodiscard]] Future<void> comeRound() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tessera::http
