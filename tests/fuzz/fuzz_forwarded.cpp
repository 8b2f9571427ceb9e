// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What proxies say of their clients: the first byte tells how much of the rest is Forwarded, the others
// X-Forwarded-For.
#include "fuzzing.h"
#include "http/forwarded.h"

using namespace tessera;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QHostAddress proxy(QStringLiteral("10.0.0.1"));
    static const QHostAddress stranger(QStringLiteral("203.0.113.9"));
    static const http::TrustedProxies proxies = http::TrustedProxies::fromText(QStringLiteral("10.0.0.0/8")).value();
    const QByteArrayView bytes = fuzz::view(data, size);
    if (bytes.isEmpty())
        return 0;
    const qsizetype at = std::min<qsizetype>(1 + static_cast<unsigned char>(bytes.front()), bytes.size());
    http::HeaderList headers;
    headers.append("Forwarded", bytes.sliced(1, at - 1));
    headers.append("X-Forwarded-For", bytes.sliced(at));
    fuzz::expect(http::clientOf(headers, stranger, proxies) == stranger, "a stranger speaks for nobody");
    const QHostAddress client = http::clientOf(headers, proxy, proxies);
    fuzz::expect(!client.isNull(), "a request has a client");
    if (const auto read = http::TrustedProxies::fromText(QString::fromLatin1(bytes)))
        fuzz::expect(http::TrustedProxies::fromText(read->toText()) == *read, "networks are written as they are read");
    return 0;
}
