// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/descriptor.h"
#include "http/lane.h"
#include "http/mailbox.h"
#include "http/routes.h"

#include <QHttpServer>

#include <unordered_map>

namespace tessera::http {

/// The part of a worker that knows QHttpServer: one server with a rule for each route, and lanes to it. What it is fed
/// is a request line of our own making, never a byte that a client sent; handlers get the request that the gate read.
/// Lives on the worker's thread.
class Dispatcher
{
public:
    /// \a routes outlive this; answers of asynchronous handlers come to \a box.
    Dispatcher(const Routes &routes, std::shared_ptr<Mailbox> box);
    Dispatcher(const Dispatcher &) = delete;
    Dispatcher &operator=(const Dispatcher &) = delete;
    ~Dispatcher();

    /// Gives the listening socket to QHttpServer, which wants to have one; connections are accepted by the gate.
    [[nodiscard]] bool open(Descriptor listening);

    /// Closes the listening socket: what waits to be accepted is refused. Nothing is dispatched any more.
    void closePort();

    /// Has the route's handler called. The lane that comes back is either answered or will be when settle() gives it.
    [[nodiscard]] Lane &dispatch(const Routes::Route &route, RequestPtr request);
    /// Puts a handler's outcome into the lane that waits for it; null where none does.
    [[nodiscard]] Lane *settle(Mailbox::Letter letter);
    /// The answer was taken.
    void release(Lane &lane);

    /// Requests whose handlers have not answered.
    [[nodiscard]] int waiting() const { return m_waiting; }
    /// Ends every wait with a 503 that nobody reads, before the server goes.
    void abandonAll();

private:
    class Rule;
    class Port;

    void addRule(const Routes::Route &route);
    void handle(const Routes::Route &route, QHttpServerResponder &responder);
    static void answer(Lane &lane, QHttpServerResponder &responder, Response response);
    [[nodiscard]] Lane &freeLane();

    std::shared_ptr<Mailbox> m_box;
    QHttpServer m_server;
    Port *m_port = nullptr;
    std::vector<Lane *> m_lanes;
    std::vector<Lane *> m_free;
    std::unordered_map<const Routes::Route *, QByteArray> m_requests;
    int m_waiting = 0;

    // Of the request that is being fed.
    const Routes::Route *m_route = nullptr;
    RequestPtr m_request;
    Lane *m_lane = nullptr;
};

} // namespace tessera::http
