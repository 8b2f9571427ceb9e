// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/acceptor.h"

#include <netinet/in.h>
#include <sys/socket.h>

#include <cerrno>
#include <fcntl.h>

namespace tessera::http {
namespace {

Descriptor openSpare()
{
    return Descriptor(::open("/dev/null", O_RDONLY | O_CLOEXEC));
}

} // namespace

Acceptor::Acceptor() : m_spare(openSpare()) {}

Acceptor::Outcome Acceptor::accept(int listening, std::optional<Accepted> &accepted)
{
    sockaddr_storage storage{};
    socklen_t size = sizeof storage;
    Descriptor socket(::accept4(listening, reinterpret_cast<sockaddr *>(&storage), &size, SOCK_NONBLOCK | SOCK_CLOEXEC));
    if (socket.isOpen()) {
        // From accept itself: a peer that has reset meanwhile has no name to be asked for any more.
        accepted = Accepted{std::move(socket), QHostAddress(reinterpret_cast<const sockaddr *>(&storage))};
        return Outcome::Accepted;
    }
    switch (errno) {
    case EAGAIN:
        return Outcome::Nobody;
    case EMFILE:
    case ENFILE:
        return acceptWithSpare(listening);
    case ENOBUFS:
    case ENOMEM:
        return Outcome::Exhausted;
    default: // accept(2): an error of a connection that has come and gone
        return Outcome::TurnedAway;
    }
}

Acceptor::Outcome Acceptor::acceptWithSpare(int listening)
{
    if (!m_spare.isOpen() && !(m_spare = openSpare()).isOpen())
        return Outcome::Exhausted;
    m_spare.reset();
    {
        const Descriptor socket(::accept4(listening, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
        if (!socket.isOpen() && errno == EAGAIN) {
            m_spare = openSpare();
            return Outcome::Nobody;
        }
        static constexpr char answer[] = "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 5\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
        if (socket.isOpen()) {
            ::send(socket.get(), answer, sizeof answer - 1, MSG_NOSIGNAL | MSG_DONTWAIT);
            ::shutdown(socket.get(), SHUT_WR);
        }
    }
    m_spare = openSpare();
    return m_spare.isOpen() ? Outcome::TurnedAway : Outcome::Exhausted;
}

} // namespace tessera::http
