// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/connectionledger.h"

#include <QtEndian>

namespace tessera::http {
namespace {

ConnectionLedger::Key keyOf(const QHostAddress &peer)
{
    bool isV4 = false;
    const quint32 v4 = peer.toIPv4Address(&isV4); // also for an IPv4 address mapped into IPv6
    if (isV4)
        return v4; // no IPv6 network begins with 32 zero bits but the one of ::1, which stands for this machine as 0
                   // does
    const Q_IPV6ADDR v6 = peer.toIPv6Address();
    return qFromBigEndian<quint64>(v6.c);
}

} // namespace

std::expected<std::shared_ptr<const ConnectionLedger::Slot>, ConnectionLedger::Full> ConnectionLedger::take(
    const QHostAddress &peer, bool isProxy)
{
    const Key key = keyOf(peer);
    {
        const std::scoped_lock lock(m_mutex);
        if (m_count >= m_inAll)
            return std::unexpected(Full::InAll);
        int &fromAddress = m_perAddress[key];
        if (fromAddress >= m_fromAddress && !isProxy)
            return std::unexpected(Full::FromAddress);
        ++fromAddress;
        ++m_count;
    }
    return std::make_shared<const Slot>(shared_from_this(), key);
}

int ConnectionLedger::count() const
{
    const std::scoped_lock lock(m_mutex);
    return m_count;
}

void ConnectionLedger::giveBack(Key key)
{
    const std::scoped_lock lock(m_mutex);
    --m_count;
    if (const auto found = m_perAddress.find(key); --*found == 0)
        m_perAddress.erase(found);
}

} // namespace tessera::http
