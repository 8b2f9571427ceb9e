// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/request.h"

#include <QList>

#include <expected>
#include <utility>

namespace tessera::http {

/// The proxies whose word about their clients counts: addresses and networks. A value.
class TrustedProxies
{
public:
    TrustedProxies() = default;
    /// `127.0.0.1, ::1, 10.1.0.0/16`; empty: none. The failure is half a sentence that names the wrong one.
    [[nodiscard]] static std::expected<TrustedProxies, QString> fromText(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_networks.isEmpty(); }
    [[nodiscard]] bool contains(const QHostAddress &address) const;
    /// As fromText() reads it.
    [[nodiscard]] QString toText() const;

    friend bool operator==(const TrustedProxies &, const TrustedProxies &) = default;

private:
    QList<std::pair<QHostAddress, int>> m_networks;
};

/// Who sent a request that came from `peer`: the peer itself, or, where that is a trusted proxy, the last one in
/// `Forwarded` (RFC 7239) or `X-Forwarded-For` that is none. A proxy that knows one of the two passes on what a client
/// wrote into the other, so where both are there they must say the same; and where a field cannot be read, or the
/// proxy hides whom it speaks for, it is the one that is known last.
[[nodiscard]] QHostAddress clientOf(const HeaderList &headers, const QHostAddress &peer, const TrustedProxies &proxies);

} // namespace tessera::http
