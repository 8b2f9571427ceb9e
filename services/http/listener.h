// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/descriptor.h"
#include "http/server.h"

#include <vector>

namespace tessera::http {

struct Listening
{
    Endpoint endpoint;
    /// One for each worker, all on the same port (SO_REUSEPORT).
    std::vector<Descriptor> sockets;
};

/// Opens listening sockets, non-blocking and closed on exec. SO_REUSEPORT would let a second process of the same user
/// share the port in silence, so the port is first bound without it.
[[nodiscard]] Result<Listening, ListenError> openListeners(
    const QString &host, quint16 port, int count, const QList<quint16> &spokenFor = {});

/// A port close above \a port that nothing listens on at the moment and nobody has spoken for; 0 where there is none.
[[nodiscard]] quint16 freePortNear(const QHostAddress &address, quint16 port, const QList<quint16> &spokenFor = {});

} // namespace tessera::http
