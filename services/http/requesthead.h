// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/headscanner.h"
#include "http/request.h"

namespace tessera::http {

/// A request head that is complete and well framed. The views end with the bytes it was read from.
struct RequestHead
{
    /// As sent; may be one that no route knows.
    QByteArrayView methodText;
    /// Nothing for a method that no route can have. HEAD counts as GET.
    std::optional<Method> method;
    QByteArrayView path;
    QByteArrayView query;
    bool http11 = true;
    /// The client lets the connection stay open; never for HTTP/1.0.
    bool keepAlive = true;
    bool expectsContinue = false;
    bool chunked = false;
    /// What Content-Length says; nothing where there is none.
    std::optional<qint64> contentLength;
    HeaderList headers;

    [[nodiscard]] bool hasBody() const { return chunked || contentLength.value_or(0) > 0; }
};

/// Reads a head whose end HeadScanner found. Framed by llhttp in strict mode and by checks of our own, which must agree
/// (RFC 9112): one Host; Content-Length once, digits only, never beside Transfer-Encoding; no coding but `chunked`;
/// HTTP/1.0 or 1.1; an origin-form target (or `*` for OPTIONS) without fragment, dot segment or encoded separator.
/// Absolute-form is refused although RFC 9112 section 3.2.2 has servers accept it: it is a way around a proxy's path
/// rules.
[[nodiscard]] std::expected<RequestHead, Refusal> parseHead(QByteArrayView bytes, qsizetype fieldCount);

} // namespace tessera::http
