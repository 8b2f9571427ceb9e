// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/descriptor.h"
#include "http/transport.h"

namespace tessera::http {

/// Bytes on a TCP socket as they are.
class PlainTransport final : public Transport
{
public:
    explicit PlainTransport(Descriptor socket);

    [[nodiscard]] int descriptor() const override { return m_socket.get(); }
    [[nodiscard]] Moved handshake() override { return {Moved::State::Done, 0}; }
    [[nodiscard]] Moved read(std::span<char> into) override;
    [[nodiscard]] Moved write(QByteArrayView bytes) override;
    void shutDownWriting() override;
    [[nodiscard]] bool holdsBytes() const override { return false; }
    [[nodiscard]] bool isSecure() const override { return false; }

private:
    Descriptor m_socket;
};

} // namespace tessera::http
