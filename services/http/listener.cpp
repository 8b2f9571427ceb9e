// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/listener.h"

#include "http/portholder.h"

#include <QHostInfo>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <cerrno>
#include <cstring>

namespace tessera::http {
namespace {

struct SocketAddress
{
    sockaddr_storage storage{};
    socklen_t size = 0;

    [[nodiscard]] const sockaddr *get() const { return reinterpret_cast<const sockaddr *>(&storage); }
    [[nodiscard]] int family() const { return storage.ss_family; }
};

SocketAddress socketAddress(const QHostAddress &address, quint16 port)
{
    SocketAddress made;
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        sockaddr_in in{};
        in.sin_family = AF_INET;
        in.sin_port = htons(port);
        in.sin_addr.s_addr = htonl(address.toIPv4Address());
        std::memcpy(&made.storage, &in, made.size = sizeof in);
    } else {
        sockaddr_in6 in{};
        in.sin6_family = AF_INET6;
        in.sin6_port = htons(port);
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        std::memcpy(&in.sin6_addr, &bytes, sizeof in.sin6_addr);
        in.sin6_scope_id = address.scopeId().toUInt();
        std::memcpy(&made.storage, &in, made.size = sizeof in);
    }
    return made;
}

/// Gives errno where it cannot be bound.
std::expected<Descriptor, int> bound(const SocketAddress &address, bool shared)
{
    Descriptor socket(::socket(address.family(), SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    const int on = 1;
    if (socket.isOpen() && ::setsockopt(socket.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on) == 0 &&
        (!shared || ::setsockopt(socket.get(), SOL_SOCKET, SO_REUSEPORT, &on, sizeof on) == 0) &&
        ::bind(socket.get(), address.get(), address.size) == 0)
        return socket;
    return std::unexpected(errno);
}

quint16 portOf(const Descriptor &socket)
{
    sockaddr_storage storage{};
    socklen_t size = sizeof storage;
    ::getsockname(socket.get(), reinterpret_cast<sockaddr *>(&storage), &size);
    if (storage.ss_family == AF_INET6)
        return ntohs(reinterpret_cast<const sockaddr_in6 *>(&storage)->sin6_port);
    return ntohs(reinterpret_cast<const sockaddr_in *>(&storage)->sin_port);
}

std::unexpected<Failure<ListenError>> explain(int error, const Endpoint &wanted, const QList<quint16> &spokenFor)
{
    const QString where = wanted.toUrl();
    switch (error) {
    case EADDRINUSE: {
        QString detail = QStringLiteral("%1 is taken").arg(where);
        if (const auto holder = findPortHolder(wanted.port))
            detail += QStringLiteral(" by the program %1 (pid %2)").arg(holder->program).arg(holder->pid);
        if (const quint16 other = freePortNear(wanted.address, wanted.port, spokenFor))
            detail += QStringLiteral("; port %1 is free").arg(other);
        return fail(ListenError::AddressInUse, detail + u'.');
    }
    case EADDRNOTAVAIL:
    case EAFNOSUPPORT:
        return fail(ListenError::AddressNotAvailable,
            QStringLiteral("This machine has no address %1.").arg(wanted.address.toString()));
    case EACCES:
    case EPERM:
        return fail(ListenError::NotPermitted,
            QStringLiteral("This user may not listen on %1: ports under 1024 need a privilege.").arg(where));
    default:
        return fail(ListenError::OutOfResources,
            QStringLiteral("Cannot listen on %1: %2.").arg(where, QString::fromLocal8Bit(std::strerror(error))));
    }
}

QHostAddress addressOf(const QString &host)
{
    if (const QHostAddress literal(host); !literal.isNull())
        return literal;
    if (host == QLatin1StringView("localhost"))
        return QHostAddress(QHostAddress::LocalHost);
    return QHostInfo::fromName(host).addresses().value(0);
}

} // namespace

quint16 freePortNear(const QHostAddress &address, quint16 port, const QList<quint16> &spokenFor)
{
    for (int candidate = port + 1; candidate <= port + 100 && candidate <= 0xffff; ++candidate) {
        if (!spokenFor.contains(candidate) && bound(socketAddress(address, quint16(candidate)), false))
            return quint16(candidate);
    }
    return 0;
}

Result<void, ListenError> checkListenable(const QHostAddress &host, quint16 port, const QList<quint16> &spokenFor)
{
    const auto probe = bound(socketAddress(host, port), false);
    return probe ? Result<void, ListenError>() : explain(probe.error(), {host, port}, spokenFor);
}

Result<Listening, ListenError> openListeners(
    const QString &host, quint16 port, int count, const QList<quint16> &spokenFor)
{
    Listening listening{.endpoint = {addressOf(host), port}, .sockets = {}};
    if (listening.endpoint.address.isNull())
        return fail(ListenError::AddressNotAvailable, QStringLiteral("No address is known for the name %1.").arg(host));
    {
        const auto probe = bound(socketAddress(listening.endpoint.address, port), false);
        if (!probe)
            return explain(probe.error(), listening.endpoint, spokenFor);
        listening.endpoint.port = portOf(*probe);
    }
    const SocketAddress address = socketAddress(listening.endpoint.address, listening.endpoint.port);
    for (int i = 0; i < count; ++i) {
        auto socket = bound(address, count > 1);
        const int on = 1; // accepted sockets inherit it
        if (socket)
            ::setsockopt(socket->get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        if (!socket || ::listen(socket->get(), 4096) != 0)
            return explain(socket ? errno : socket.error(), listening.endpoint, spokenFor);
        listening.sockets.push_back(std::move(*socket));
    }
    return listening;
}

} // namespace tessera::http
