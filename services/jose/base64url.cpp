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

quint32 valueOf(char character) { return values[static_cast<unsigned char>(character)]; }

/// -1 for a length that no bytes have.
qsizetype decodedSize(qsizetype size) { return size % 4 == 1 ? -1 : size / 4 * 3 + (size % 4 == 0 ? 0 : size % 4 - 1); }

/// Whether the text was good. Does not stop at the first bad character, so the time says nothing of where it stands.
bool decode(QByteArrayView text, std::span<char> bytes)
{
    quint32 bad = 0;
    const char *in = text.data();
    char *out = bytes.data();
    for (qsizetype quads = text.size() / 4; quads > 0; --quads, in += 4) {
        const quint32 first = valueOf(in[0]), second = valueOf(in[1]), third = valueOf(in[2]), fourth = valueOf(in[3]);
        bad |= first | second | third | fourth;
        const quint32 bits = (first << 18) | (second << 12) | (third << 6) | fourth;
        *out++ = static_cast<char>(bits >> 16);
        *out++ = static_cast<char>(bits >> 8);
        *out++ = static_cast<char>(bits);
    }
    // RFC 4648 3.5: bits left over must be zero, or one value would have many texts.
    quint32 leftOver = 0;
    if (const qsizetype rest = text.size() % 4; rest > 0) {
        const quint32 first = valueOf(in[0]), second = valueOf(in[1]), third = rest == 3 ? valueOf(in[2]) : 0;
        bad |= first | second | third;
        const quint32 bits = (first << 12) | (second << 6) | third;
        *out++ = static_cast<char>(bits >> 10);
        if (rest == 3)
            *out++ = static_cast<char>(bits >> 2);
        leftOver = bits & (rest == 3 ? 0x3u : 0x3ffu);
    }
    return (bad & 0x80) == 0 && leftOver == 0;
}

} // namespace

QByteArray toBase64Url(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size())
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
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
