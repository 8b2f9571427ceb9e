// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/refreshtoken.h"

#include "crypto/hash.h"
#include "jose/base64url.h"

#include <QtEndian>

namespace tessera::tokens {
namespace {

constexpr qsizetype idSize = 16;
constexpr qsizetype sequenceSize = 8;
constexpr qsizetype bodySize = idSize + sequenceSize;
constexpr qsizetype macSize = 32;
constexpr qsizetype textSize = 75; // of 56 bytes in base64url

} // namespace

RefreshTokenCodec::RefreshTokenCodec(const crypto::SecretBytes &serverSecret)
    : m_key(crypto::hkdfSha256(serverSecret, {}, "tessera refresh token v1", macSize))
{
}

QByteArray RefreshTokenCodec::encode(const RefreshTicket &ticket) const
{
    QByteArray bytes = ticket.session.toBytes();
    bytes.resize(bodySize);
    qToBigEndian(ticket.sequence, bytes.data() + idSize);
    bytes.append(crypto::hmacSha256(m_key, bytes));
    return jose::toBase64Url(bytes);
}

std::optional<RefreshTicket> RefreshTokenCodec::decode(QByteArrayView token) const
{
    if (token.size() != textSize)
        return std::nullopt;
    const std::optional<QByteArray> bytes = jose::fromBase64Url(token);
    if (!bytes || bytes->size() != bodySize + macSize)
        return std::nullopt;
    const QByteArrayView body = QByteArrayView(*bytes).first(bodySize);
    if (!crypto::equalInConstantTime(crypto::hmacSha256(m_key, body), QByteArrayView(*bytes).sliced(bodySize)))
        return std::nullopt;
    const auto session = SessionId::fromBytes(body.first(idSize));
    if (!session)
        return std::nullopt;
    return RefreshTicket{*session, qFromBigEndian<qint64>(body.data() + idSize)};
}

} // namespace tessera::tokens
