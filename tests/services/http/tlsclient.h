// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rawclient.h"

#include <memory>

struct ssl_st;

namespace tessera::test {

/// What a client is willing to speak.
struct TlsWish
{
    /// 0x0303 is TLS 1.2, 0x0304 is 1.3.
    int least = 0x0303;
    int most = 0x0304;
    /// Of TLS 1.2; empty: OpenSSL's own choice.
    QByteArray ciphers = {};
    /// Each with its length before it (RFC 7301); empty: none is offered.
    QByteArray protocols = {};
};

/// A client of OpenSSL's over a RawClient: believes every certificate, and tells which one it saw.
class TlsClient
{
public:
    explicit TlsClient(quint16 port, const TlsWish &wish = {});

    [[nodiscard]] bool isEncrypted() const { return m_isEncrypted; }
    [[nodiscard]] int version() const;
    [[nodiscard]] QByteArray cipher() const;
    [[nodiscard]] QByteArray protocol() const;
    /// Of the server's certificate, the first name.
    [[nodiscard]] QByteArray serverName() const;

    bool send(QByteArrayView bytes);
    /// Until so many bytes are there, or the other side has ended.
    [[nodiscard]] QByteArray read(qsizetype atLeast);
    [[nodiscard]] QByteArray readToEnd();
    /// The other side said that it ends, instead of only vanishing.
    [[nodiscard]] bool wasClosedInOrder() const { return m_wasClosed; }
    RawClient &raw() { return m_raw; }

private:
    struct Free
    {
        void operator()(ssl_st *tls) const;
    };

    RawClient m_raw;
    std::unique_ptr<ssl_st, Free> m_tls;
    bool m_isEncrypted = false;
    bool m_wasClosed = false;
};

} // namespace tessera::test
