// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/descriptor.h"
#include "http/tlsidentity.h"
#include "http/transport.h"

struct ssl_st;

namespace tessera::http {

/// Bytes on a TCP socket by TLS.
class TlsTransport final : public Transport
{
public:
    TlsTransport(Descriptor socket, std::shared_ptr<const TlsIdentity> identity);
    ~TlsTransport() override;

    [[nodiscard]] int descriptor() const override { return m_socket.get(); }
    /// A client that speaks plain HTTP is told to speak https, in its own language.
    [[nodiscard]] Moved handshake() override;
    [[nodiscard]] Moved read(std::span<char> into) override;
    [[nodiscard]] Moved write(QByteArrayView bytes) override;
    void shutDownWriting() override;
    [[nodiscard]] bool holdsBytes() const override { return m_holdsBytes; }
    [[nodiscard]] bool isSecure() const override { return true; }

private:
    struct Free
    {
        void operator()(ssl_st *tls) const;
    };

    [[nodiscard]] Moved outcomeOf(int result);
    void answerInPlain();

    Descriptor m_socket;
    std::shared_ptr<const TlsIdentity> m_identity;
    std::unique_ptr<ssl_st, Free> m_tls;
    /// A record is decrypted as a whole, so there may be more of it, or another one, however little the last read gave.
    bool m_holdsBytes = true;
    /// OpenSSL allows nothing any more after such an error (SSL_get_error(3)).
    bool m_isBroken = false;
};

} // namespace tessera::http
