// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "runtime/runtimeerror.h"

#include <QHostAddress>

namespace tessera::runtime {

/// Where a listener is bound: an IP address and a port. Cannot hold a name that would have to be looked up, nor a port
/// beyond 16 bits; `localhost` is taken for 127.0.0.1, which clients that try ::1 first come to at once.
class ListenAddress
{
public:
    /// `127.0.0.1:8000`, `[::1]:8000`, `localhost:8000`, `0.0.0.0:80`, `[::]:80`. Port 0 means any free one.
    [[nodiscard]] static Result<ListenAddress, RuntimeError> fromText(const QString &text);
    ListenAddress(QHostAddress host, quint16 port);

    [[nodiscard]] const QHostAddress &host() const { return m_host; }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] bool isLoopback() const { return m_host.isLoopback(); }
    /// As `fromText` reads it.
    [[nodiscard]] QString toText() const;

    friend bool operator==(const ListenAddress &, const ListenAddress &) = default;

private:
    QHostAddress m_host;
    quint16 m_port;
};

/// Whether two listeners could not have these addresses at once: the same port, and the same host or, on one side, all
/// of the machine's.
[[nodiscard]] bool overlap(const ListenAddress &one, const ListenAddress &other);

/// `http://127.0.0.1:8000`, or https: how a client on this machine reaches a listener. For a wildcard address that is
/// the loopback address of the same family.
[[nodiscard]] QString baseUrl(const QHostAddress &host, quint16 port, bool isSecure);

} // namespace tessera::runtime
