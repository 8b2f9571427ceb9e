// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>

namespace tessera::test {

RawClient::RawClient(quint16 port, const char *from)
    : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    const timeval patience{.tv_sec = 10, .tv_usec = 0};
    ::setsockopt(m_socket.get(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(m_socket.get(), SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    if (from) {
        ::inet_pton(AF_INET, from, &address.sin_addr);
        if (::bind(m_socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
            m_socket.reset();
            return;
        }
    }
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(m_socket.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        m_socket.reset();
}

bool RawClient::send(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t sent = ::send(m_socket.get(), bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes = bytes.sliced(sent);
    }
    return true;
}

bool RawClient::fill()
{
    char bytes[16384];
    const ssize_t count = ::recv(m_socket.get(), bytes, sizeof bytes, 0);
    if (count > 0)
        m_buffer.append(bytes, count);
    return count > 0;
}

Reply RawClient::read(bool headOnly)
{
    qsizetype end = -1;
    while ((end = m_buffer.indexOf("\r\n\r\n")) < 0) {
        if (!fill())
            return {};
    }
    Reply reply;
    const QList<QByteArray> lines = m_buffer.first(end).split('\n');
    reply.status = lines.first().mid(9, 3).toInt();
    const QList<QByteArray> headers = lines.sliced(1);
    for (const QByteArray &line : headers) {
        const qsizetype colon = line.indexOf(':');
        reply.headers.append(line.first(colon), QByteArrayView(line).sliced(colon + 1).trimmed());
    }
    const qsizetype length = headOnly ? 0 : reply.header("Content-Length").toLongLong();
    while (m_buffer.size() < end + 4 + length) {
        if (!fill())
            return {};
    }
    reply.body = m_buffer.sliced(end + 4, length);
    m_buffer.remove(0, end + 4 + length);
    return reply;
}

QByteArray RawClient::readToEnd()
{
    while (fill()) {
    }
    return std::exchange(m_buffer, {});
}

bool RawClient::isAtEnd()
{
    char byte;
    const ssize_t count = ::recv(m_socket.get(), &byte, 1, MSG_PEEK);
    return m_buffer.isEmpty() && (count == 0 || (count < 0 && errno != EAGAIN));
}

bool RawClient::waitForBytes(std::chrono::milliseconds atMost)
{
    pollfd wanted{.fd = m_socket.get(), .events = POLLIN, .revents = 0};
    return !m_buffer.isEmpty() || ::poll(&wanted, 1, int(atMost.count())) > 0;
}

void RawClient::shutDownWriting() { ::shutdown(m_socket.get(), SHUT_WR); }

void RawClient::reset()
{
    const linger hard{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(m_socket.get(), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    m_socket.reset();
}

Reply exchange(quint16 port, QByteArrayView request)
{
    RawClient client(port);
    client.send(request);
    return client.read(request.startsWith("HEAD"));
}

int countAnswers(QByteArrayView stream)
{
    int answers = 0;
    while (!stream.isEmpty()) {
        const qsizetype end = stream.indexOf("\r\n\r\n");
        if (!stream.startsWith("HTTP/1.1 ") || end < 0)
            return -1;
        const QByteArray head = stream.first(end + 2).toByteArray().toLower();
        const qsizetype at = head.indexOf("\r\ncontent-length: ");
        const qsizetype length = at < 0 ? 0 : head.sliced(at + 18, head.indexOf('\r', at + 2) - at - 18).toLongLong();
        answers += !stream.startsWith("HTTP/1.1 100 ");
        stream = stream.sliced(std::min(end + 4 + length, stream.size()));
    }
    return answers;
}

} // namespace tessera::test
