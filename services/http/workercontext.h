// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/answerwriter.h"
#include "http/bufferpool.h"
#include "http/connectionledger.h"
#include "http/cors.h"
#include "http/forwarded.h"
#include "http/observer.h"
#include "http/requestids.h"
#include "http/routes.h"
#include "http/timerwheel.h"

#include <array>
#include <vector>

namespace tessera::http {

class Connection;
class Dispatcher;

/// What all connections of one worker share. Owned by the gate, used on its thread; the references outlive it.
struct WorkerContext
{
    const Limits &limits;
    const Routes &routes;
    const Clock &clock;
    RequestObserver *observer;
    /// Which of the server's this one is.
    int worker;
    const TrustedProxies &proxies;
    std::shared_ptr<const CorsSnapshot> cors;
    /// Answers by TLS say that browsers are to come by https alone.
    bool strictTransport;
    Dispatcher &dispatcher;
    TimerWheel wheel;
    RequestIds ids;
    AnswerWriter writer;
    /// Of the round of events that is being handled.
    TimerWheel::Time now;
    /// No request begins any more.
    bool stopping = false;
    /// Read into by one connection at a time; what it cannot use at once it copies.
    std::array<char, 16 * 1024> input;
    BufferPool outputs;
    /// Have an answer that nothing was sent of. It goes when the round of events is over: then a client that waits for
    /// several, or several clients on one machine, are woken once and not for each.
    std::vector<Connection *> unsent;
};

} // namespace tessera::http
