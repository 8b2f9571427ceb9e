// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/plaintransport.h"

#include <sys/socket.h>

#include <cerrno>

namespace tessera::http {
namespace {

Moved movedBy(ssize_t result)
{
    if (result > 0)
        return {Moved::State::Done, qsizetype(result)};
    if (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR)
        return {Moved::State::Later, 0};
    return {Moved::State::Broken, 0};
}

} // namespace

PlainTransport::PlainTransport(Descriptor socket)
    : m_socket(std::move(socket))
{
}

Moved PlainTransport::read(std::span<char> into)
{
    ssize_t result;
    do {
        result = ::recv(m_socket.get(), into.data(), into.size(), 0);
    } while (result < 0 && errno == EINTR);
    return result == 0 ? Moved{Moved::State::Ended, 0} : movedBy(result);
}

Moved PlainTransport::write(QByteArrayView bytes)
{
    ssize_t result;
    do {
        result = ::send(m_socket.get(), bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL);
    } while (result < 0 && errno == EINTR);
    return movedBy(result);
}

void PlainTransport::shutDownWriting() { ::shutdown(m_socket.get(), SHUT_WR); }

} // namespace tessera::http
