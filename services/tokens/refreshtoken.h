// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "crypto/secretbytes.h"

namespace tessera::tokens {

/// What a refresh token says.
struct RefreshTicket
{
    SessionId session;
    qint64 sequence = 0;

    friend bool operator==(const RefreshTicket &, const RefreshTicket &) = default;
};

/// Writes and reads refresh tokens: a session id, a sequence number and a MAC over both under a key derived (HKDF) from
/// a server secret. Deterministic, so the same ticket always gives the same token; a token that is read was written
/// under the same secret. Immutable: any thread may use it. Owned by the token issuer.
class RefreshTokenCodec final
{
public:
    explicit RefreshTokenCodec(const crypto::SecretBytes &serverSecret);

    /// 75 base64url characters.
    [[nodiscard]] QByteArray encode(const RefreshTicket &ticket) const;
    /// Nothing unless every character is canonical and the MAC fits; compared in constant time.
    [[nodiscard]] std::optional<RefreshTicket> decode(QByteArrayView token) const;

private:
    crypto::SecretBytes m_key;
};

} // namespace tessera::tokens
