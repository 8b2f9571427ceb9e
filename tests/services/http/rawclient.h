// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/descriptor.h"
#include "http/request.h"

namespace tessera::test {

/// What a server sent back, taken apart.
struct Reply
{
    /// 0 where nothing came.
    int status = 0;
    http::HeaderList headers;
    QByteArray body;

    [[nodiscard]] QByteArray header(QByteArrayView name) const { return headers.value(name).toByteArray(); }
};

/// A client that sends whatever bytes it is given, over a blocking socket on loopback. Nothing waits longer than 10 s.
class RawClient
{
public:
    explicit RawClient(quint16 port, const char *from = nullptr);

    [[nodiscard]] bool isConnected() const { return m_socket.isOpen(); }
    /// False where the other side has closed.
    bool send(QByteArrayView bytes);
    /// One answer, its body as long as Content-Length says, or absent after HEAD.
    [[nodiscard]] Reply read(bool headOnly = false);
    /// Everything until the other side closes; what it said before a reset counts.
    [[nodiscard]] QByteArray readToEnd();
    /// The other side has closed, and nothing is left to be read.
    [[nodiscard]] bool isAtEnd();
    /// Whether something can be read before that time has passed.
    [[nodiscard]] bool waitForBytes(std::chrono::milliseconds atMost);
    /// Says that nothing more will be sent.
    void shutDownWriting();
    /// Ends the connection with a reset.
    void reset();
    [[nodiscard]] int descriptor() const { return m_socket.get(); }

private:
    bool fill();

    http::Descriptor m_socket;
    QByteArray m_buffer;
};

/// One request on its own connection.
[[nodiscard]] Reply exchange(quint16 port, QByteArrayView request);

/// How many answers a stream of bytes holds, judged by their status lines and lengths.
[[nodiscard]] int countAnswers(QByteArrayView stream);

} // namespace tessera::test
