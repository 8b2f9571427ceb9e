// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/acceptor.h"

#include <netinet/in.h>
#include <sys/socket.h>

#include <cerrno>
#include <fcntl.h>

namespace tessera::http {
namespace {

Descriptor openSpare() { return Descriptor(::open("/dev/null", O_RDONLY | O_CLOEXEC)); }

} // namespace

Acceptor::Acceptor()
    : m_spare(openSpare())
{
}

Acceptor::Outcome Acceptor::accept(int listening, std::optional<Accepted> &accepted)
{
    // Before a client takes the descriptor that has become free: another thread may have been given the spare one in
    // the moment in which it was put down, and without it nobody is told.
    restoreSpare();
    sockaddr_storage storage{};
    socklen_t size = sizeof storage;
    Descriptor socket(
        ::accept4(listening, reinterpret_cast<sockaddr *>(&storage), &size, SOCK_NONBLOCK | SOCK_CLOEXEC));
    if (socket.isOpen()) {
        // From accept itself: a peer that has reset meanwhile has no name to be asked for any more.
        accepted = Accepted{std::move(socket), QHostAddress(reinterpret_cast<const sockaddr *>(&storage))};
        return Outcome::Accepted;
    }
    switch (errno) {
    case EAGAIN: return Outcome::Nobody;
    case EMFILE:
    case ENFILE: return acceptWithSpare(listening, accepted);
    case ENOBUFS:
    case ENOMEM: return Outcome::Exhausted;
    default: // accept(2): an error of a connection that has come and gone
        return Outcome::Vanished;
    }
}

Acceptor::Outcome Acceptor::acceptWithSpare(int listening, std::optional<Accepted> &accepted)
{
    if (!m_spare.isOpen())
        return Outcome::Exhausted;
    m_spare.reset();
    Descriptor socket(::accept4(listening, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC));
    if (socket.isOpen()) {
        accepted = Accepted{std::move(socket), {}};
        return Outcome::AcceptedWithSpare;
    }
    const bool nobody = errno == EAGAIN;
    restoreSpare();
    return nobody ? Outcome::Nobody : Outcome::Exhausted; // another thread may have been quicker with the descriptor
}

void Acceptor::restoreSpare()
{
    if (!m_spare.isOpen())
        m_spare = openSpare();
}

} // namespace tessera::http
