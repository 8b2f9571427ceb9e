// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/limits.h"

#include <QHash>
#include <QHostAddress>

#include <expected>
#include <memory>
#include <mutex>

namespace tessera::http {

/// Counts the connections of all workers of a server, in all and for each address: one IPv4 address, or one IPv6 /64,
/// since that is what one client may be given. Thread-safe; shared by the workers and by the slots that it gave.
class ConnectionLedger : public std::enable_shared_from_this<ConnectionLedger>
{
public:
    using Key = quint64;
    enum class Full { InAll, FromAddress };

    /// One place, given back when it ends. May outlive the worker that took it.
    class Slot
    {
    public:
        Slot(std::shared_ptr<ConnectionLedger> ledger, Key key)
            : m_ledger(std::move(ledger))
            , m_key(key)
        {
        }
        Slot(const Slot &) = delete;
        Slot &operator=(const Slot &) = delete;
        ~Slot() { m_ledger->giveBack(m_key); }

    private:
        std::shared_ptr<ConnectionLedger> m_ledger;
        Key m_key;
    };

    ConnectionLedger(int inAll, int fromAddress)
        : m_inAll(inAll)
        , m_fromAddress(fromAddress)
    {
    }

    /// `isProxy`: it stands for many, and is bounded by what all may take alone.
    [[nodiscard]] std::expected<std::shared_ptr<const Slot>, Full> take(const QHostAddress &peer, bool isProxy = false);
    [[nodiscard]] int count() const;

private:
    void giveBack(Key key);

    const int m_inAll;
    const int m_fromAddress;
    mutable std::mutex m_mutex;
    int m_count = 0;
    QHash<Key, int> m_perAddress;
};

} // namespace tessera::http
