// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/requeststory.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHostAddress>

namespace tessera::http {

/// One request that was answered, or that its client gave up. Holds neither query, nor Authorization, nor body.
struct RequestRecord
{
    /// The same as in X-Request-Id.
    QByteArray id;
    /// When it was answered or given up.
    Instant at{};
    /// As the client wrote it (`HEAD` too); empty where the request could not be read.
    QByteArray method;
    /// Without the query; empty where the request could not be read. Holds no control character.
    QByteArray path;
    /// The path of the route as it was added, `/auth/sessions/{id}`; null where none fits. Ends with the server.
    QByteArrayView route = {};
    /// Of the server's workers, the one that answered: 0 and up.
    int worker = 0;
    int status = 0;
    /// From the first byte of the request to the last of the answer handed to the kernel.
    std::chrono::microseconds duration{};
    /// Of that, until the whole request was there, and from then until its answer was; the rest went into sending.
    std::chrono::microseconds receiving{};
    std::chrono::microseconds handling{};
    QHostAddress peer;
    /// Of the answer, head and body.
    qint64 bytesSent = 0;
    /// Of the body.
    qint64 bytesReceived = 0;
    QByteArray userAgent;
    /// The client went before it had the whole answer.
    bool aborted = false;
    /// Who, with which token, and why not; may be null.
    RequestStoryPtr story = {};
};

/// What became of a client that came to the listener.
enum class Admission {
    Admitted,
    /// The server has as many connections as it takes.
    Full,
    /// So has the client's address.
    AddressFull,
    /// The process is out of file descriptors.
    OutOfDescriptors,
    /// Admitted before, and then it spoke no TLS that is spoken here.
    HandshakeFailed,
};

/// Is told of every request and every connection. Called on the workers' threads, several at once, so it must be
/// thread-safe and quick; it outlives the server.
class RequestObserver
{
public:
    RequestObserver() = default;
    RequestObserver(const RequestObserver &) = delete;
    RequestObserver &operator=(const RequestObserver &) = delete;
    virtual ~RequestObserver() = default;

    virtual void served(const RequestRecord &record) = 0;
    /// \a worker: as of RequestRecord.
    virtual void met(Admission, int worker) { Q_UNUSED(worker) }
};

} // namespace tessera::http
