// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/answerwriter.h"
#include "http/connectionledger.h"
#include "http/cors.h"
#include "http/observer.h"
#include "http/requestids.h"
#include "http/routes.h"
#include "http/timerwheel.h"

#include <array>

namespace tessera::http {

class Dispatcher;

/// What all connections of one worker share. Owned by the gate, used on its thread; the references outlive it.
struct WorkerContext
{
    const Limits &limits;
    const Routes &routes;
    const Clock &clock;
    RequestObserver *observer;
    std::shared_ptr<const CorsSnapshot> cors;
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
    /// An answer on its way to a socket.
    QByteArray output;
};

} // namespace tessera::http
