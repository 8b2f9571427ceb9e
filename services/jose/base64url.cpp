// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/base64url.h"

#include <array>
#include <span>

namespace tessera::jose {

namespace {

constexpr QByteArrayView alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr quint8 notInAlphabet = 0xff;

constexpr auto values = [] {
    std::array<quint8, 256> table{};
    table.fill(notInAlphabet);
    for (quint8 value = 0; value < 64; ++value)
        table[static_cast<unsigned char>(alphabet[value])] = value;
    return table;
}();

quint8 valueOf(char character)
{
    return values[static_cast<unsigned char>(character)];
}

/// -1 for a length that no bytes have.
qsizetype decodedSize(qsizetype size)
{
    return size % 4 == 1 ? -1 : size / 4 * 3 + (size % 4 == 0 ? 0 : size % 4 - 1);
}

/// Whether every character was good. Does not stop at the first bad one, so the time says nothing about a secret.
bool decode(QByteArrayView text, std::span<char> bytes)
{
    quint8 bad = 0;
    quint32 bits = 0;
    int held = 0;
    size_t next = 0;
    for (const char character : text) {
        const quint8 value = valueOf(character);
        bad |= static_cast<quint8>(value & 0x80);
        bits = (bits << 6) | (value & 0x3fu);
        held += 6;
        if (held >= 8) {
            held -= 8;
            bytes[next++] = static_cast<char>((bits >> held) & 0xff);
        }
    }
    // RFC 4648 3.5: bits left over must be zero, or one value would have many texts.
    return bad == 0 && (bits & ((1u << held) - 1)) == 0;
}

} // namespace

QByteArray toBase64Url(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size()).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<QByteArray> fromBase64Url(QByteArrayView text)
{
    const qsizetype size = decodedSize(text.size());
    if (size < 0)
        return std::nullopt;
    QByteArray bytes(size, Qt::Uninitialized);
    if (!decode(text, std::span<char>(bytes.data(), static_cast<size_t>(size))))
        return std::nullopt;
    return bytes;
}

std::optional<crypto::SecretBytes> secretFromBase64Url(QByteArrayView text)
{
    const qsizetype size = decodedSize(text.size());
    if (size < 0)
        return std::nullopt;
    crypto::SecretBytes bytes(size);
    if (!decode(text, bytes.writable()))
        return std::nullopt;
    return bytes;
}

} // namespace tessera::jose
