// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHostAddress>

#include <array>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace tessera::http {

/// What a route can be for. HEAD is served through GET, its body cut.
enum class Method { Get, Post, Put, Patch, Delete, Options };
inline constexpr std::array allMethods{
    Method::Get, Method::Post, Method::Put, Method::Patch, Method::Delete, Method::Options};

/// `GET` and so on.
[[nodiscard]] QByteArrayView toText(Method method);

/// The fields of a request or answer head, in the order they came, in one piece of memory. Names compare without
/// regard to case (RFC 9110 section 5.1). A value type.
class HeaderList
{
public:
    /// Room for that many bytes of names and values, and that many fields.
    void reserve(qsizetype bytes, size_t fields);
    void append(QByteArrayView name, QByteArrayView value);

    [[nodiscard]] size_t size() const { return m_fields.size(); }
    /// Both views end with this list.
    [[nodiscard]] QByteArrayView nameAt(size_t index) const;
    [[nodiscard]] QByteArrayView valueAt(size_t index) const;
    /// The first field of that name; a null view where there is none.
    [[nodiscard]] QByteArrayView value(QByteArrayView name) const;
    [[nodiscard]] size_t count(QByteArrayView name) const;

private:
    struct Field
    {
        qsizetype nameStart, nameSize, valueStart, valueSize;
    };

    QByteArray m_bytes;
    std::vector<Field> m_fields;
};

/// One request as the gate let it through: framed, complete, within every limit, its path matched. Handlers share it
/// as `RequestPtr`, keep it as long as they like, and may read it on any thread.
struct Request
{
    /// GET also for HEAD.
    Method method = Method::Get;
    /// As sent: begins with `/`, holds no empty or dot segment.
    QByteArray path;
    /// What follows `?`, still percent-encoded; empty where there is none.
    QByteArray query;
    HeaderList headers;
    /// Decoded from its transfer coding, at most the limit of the listener.
    QByteArray body;
    /// The client, or the proxy before it where nobody vouches for what that says.
    QHostAddress peer;
    /// The same as in the answer's X-Request-Id and in the logs.
    QByteArray id;
    Instant receivedAt{};
    /// Came over TLS.
    bool secure = false;
    /// Names and values of the route's `{name}` segments.
    std::vector<std::pair<QByteArray, QByteArray>> pathParameters;

    /// The first header field of that name; a null view where there is none. The view ends with the request.
    [[nodiscard]] QByteArrayView header(QByteArrayView name) const { return headers.value(name); }
    /// The segment that stood for `{name}` in the route's path; empty where the route has no such segment.
    [[nodiscard]] QByteArray pathParameter(QByteArrayView name) const;
    /// The first parameter of that name in the query, percent-decoded, `+` read as a space.
    [[nodiscard]] std::optional<QByteArray> queryParameter(QByteArrayView name) const;
};

using RequestPtr = std::shared_ptr<const Request>;

} // namespace tessera::http
