// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

namespace tessera::http {

/// What one client may take of a server. The defaults are those of the HTTP contract.
struct Limits
{
    /// In all workers together; a request whose client has gone counts until its handler has answered.
    int connections = 4096;
    /// From one IPv4 address, or one IPv6 /64.
    int connectionsPerAddress = 512;
    qsizetype requestLineBytes = 4 * 1024;
    qsizetype headerBytes = 16 * 1024;
    qsizetype headerCount = 64;
    qsizetype bodyBytes = 64 * 1024;
    Duration headerTime = std::chrono::seconds(5);
    Duration bodyTime = std::chrono::seconds(10);
    Duration idleTime = std::chrono::seconds(15);
    /// For the client to take the answer.
    Duration answerTime = std::chrono::seconds(10);
    /// For an asynchronous handler to answer, before the client is told 503.
    Duration requestTime = std::chrono::seconds(30);
};

} // namespace tessera::http
