// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/requesthead.h"

#include "http/requesttarget.h"

#include <llhttp.h>

#include <algorithm>

namespace tessera::http {
namespace {

using namespace Qt::StringLiterals;
using Checked = std::expected<void, Refusal>;

std::unexpected<Refusal> refuse(int status, QLatin1StringView reason)
{
    return std::unexpected(Refusal{status, reason});
}

/// RFC 9110 section 5.6.2.
bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
    });
}

std::optional<Method> methodFrom(QByteArrayView text)
{
    for (const Method method :
        {Method::Get, Method::Post, Method::Put, Method::Patch, Method::Delete, Method::Options}) {
        if (text == toText(method))
            return method;
    }
    return text == "HEAD" ? std::optional(Method::Get) : std::nullopt;
}

Checked parseRequestLine(QByteArrayView line, RequestHead &head)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first <= 0 || last == first || line.sliced(first + 1, last - first - 1).contains(' '))
        return refuse(400, "The request line must be a method, a target and a version."_L1);
    const QByteArrayView version = line.sliced(last + 1);
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    if (version.size() != 8 || !version.startsWith("HTTP/") || !digit(version[5]) || version[6] != '.' ||
        !digit(version[7]))
        return refuse(400, "The request line must end with an HTTP version."_L1);
    if (version != "HTTP/1.1" && version != "HTTP/1.0")
        return refuse(505, "This server speaks HTTP/1.1."_L1);
    head.http11 = version == "HTTP/1.1";
    head.keepAlive = head.http11;
    head.methodText = line.first(first);
    if (!isToken(head.methodText))
        return refuse(400, "The method is not a token."_L1);
    head.method = methodFrom(head.methodText);
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    if (target == "*" && head.method == Method::Options) {
        head.path = target;
        return {};
    }
    const auto parts = parseTarget(target);
    if (!parts)
        return std::unexpected(parts.error());
    head.path = parts->path;
    head.query = parts->query;
    return {};
}

struct Collector
{
    HeaderList *headers;
    QByteArrayView name;
    QByteArrayView value;
    unsigned flags = 0;
    quint64 contentLength = 0;
};

/// Only ever called with a whole head, so that every span comes in one piece.
const llhttp_settings_t &settings()
{
    static const llhttp_settings_t instance = [] {
        llhttp_settings_t made;
        llhttp_settings_init(&made);
        made.on_header_field = [](llhttp_t *parser, const char *at, size_t size) {
            auto *collector = static_cast<Collector *>(parser->data);
            collector->name = QByteArrayView(at, qsizetype(size));
            collector->value = {};
            return 0;
        };
        made.on_header_value = [](llhttp_t *parser, const char *at, size_t size) {
            static_cast<Collector *>(parser->data)->value = QByteArrayView(at, qsizetype(size)).trimmed();
            return 0;
        };
        made.on_header_value_complete = [](llhttp_t *parser) {
            const auto *collector = static_cast<Collector *>(parser->data);
            collector->headers->append(collector->name, collector->value);
            return 0;
        };
        made.on_headers_complete = [](llhttp_t *parser) {
            auto *collector = static_cast<Collector *>(parser->data);
            collector->flags = parser->flags;
            collector->contentLength = parser->content_length;
            return 0;
        };
        return made;
    }();
    return instance;
}

/// Ours and llhttp's reading of the length must agree.
Checked parseLength(RequestHead &head, const Collector &framed)
{
    const QByteArrayView coding = head.headers.value("Transfer-Encoding");
    const size_t lengths = head.headers.count("Content-Length");
    if (head.headers.count("Transfer-Encoding") > 0) {
        if (lengths > 0)
            return refuse(400, "Content-Length and Transfer-Encoding exclude each other."_L1);
        if (!head.http11 || head.headers.count("Transfer-Encoding") > 1 ||
            coding.compare("chunked", Qt::CaseInsensitive) != 0)
            return refuse(400, "The only transfer coding here is `chunked`, in HTTP/1.1."_L1);
        head.chunked = true;
    }
    if (lengths > 1)
        return refuse(400, "There is more than one Content-Length."_L1);
    if (lengths == 1) {
        const QByteArrayView text = head.headers.value("Content-Length");
        if (text.isEmpty() || !std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; }))
            return refuse(400, "Content-Length is not a number."_L1);
        bool fits = false;
        head.contentLength = text.toLongLong(&fits);
        if (!fits)
            return refuse(413, "The body is too long."_L1);
    }
    if (head.chunked != bool(framed.flags & F_CHUNKED) ||
        quint64(head.contentLength.value_or(0)) != framed.contentLength)
        return refuse(400, "The length of the body is not clear."_L1);
    return {};
}

/// A method that no route can have is framed as POST is: what it is called changes nothing about that.
Checked frame(QByteArrayView bytes, qsizetype fieldCount, RequestHead &head)
{
    Collector collector{.headers = &head.headers, .name = {}, .value = {}};
    llhttp_t parser;
    llhttp_init(&parser, HTTP_REQUEST, &settings());
    parser.data = &collector;
    head.headers.reserve(bytes.size(), size_t(fieldCount));
    if (!head.method) {
        static constexpr QByteArrayView substitute = "POST";
        llhttp_execute(&parser, substitute.data(), size_t(substitute.size()));
        bytes = bytes.sliced(head.methodText.size());
    }
    const llhttp_errno_t result = llhttp_execute(&parser, bytes.data(), size_t(bytes.size()));
    const bool whole =
        result == HPE_OK || (result == HPE_PAUSED_UPGRADE && llhttp_get_error_pos(&parser) == bytes.end());
    if (result == HPE_INVALID_CONTENT_LENGTH &&
        QByteArrayView(llhttp_get_error_reason(&parser)) == "Content-Length overflow")
        return refuse(413, "The body is too long."_L1);
    if (!whole || head.headers.size() != size_t(fieldCount))
        return refuse(400, "The header fields are not well formed."_L1);
    return parseLength(head, collector);
}

Checked checkHost(const RequestHead &head)
{
    const size_t hosts = head.headers.count("Host");
    if (hosts > 1)
        return refuse(400, "There is more than one Host."_L1);
    if (hosts == 0)
        return head.http11 ? Checked(refuse(400, "There is no Host."_L1)) : Checked();
    const QByteArrayView host = head.headers.value("Host");
    const bool usable = !host.isEmpty() && std::ranges::all_of(host, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               QByteArrayView("-._~%:[]!$&'()*+,;=").contains(c);
    });
    return usable ? Checked() : Checked(refuse(400, "Host is not a name."_L1));
}

Checked parseConnection(RequestHead &head)
{
    for (size_t i = 0; i < head.headers.size(); ++i) {
        if (head.headers.nameAt(i).compare("Connection", Qt::CaseInsensitive) != 0)
            continue;
        const QList<QByteArray> options = head.headers.valueAt(i).toByteArray().split(',');
        for (const QByteArray &option : options) {
            if (option.trimmed().compare("close", Qt::CaseInsensitive) == 0)
                head.keepAlive = false;
        }
    }
    const QByteArrayView expectation = head.headers.value("Expect");
    if (expectation.isNull() || !head.http11) // RFC 9110 section 10.1.1: in HTTP/1.0 it is overlooked
        return {};
    if (expectation.compare("100-continue", Qt::CaseInsensitive) != 0)
        return refuse(417, "The only expectation met here is 100-continue."_L1);
    head.expectsContinue = true;
    return {};
}

} // namespace

std::expected<RequestHead, Refusal> parseHead(QByteArrayView bytes, qsizetype fieldCount)
{
    if (bytes.startsWith("\r\n"))
        bytes = bytes.sliced(2);
    RequestHead head;
    Checked checked = parseRequestLine(bytes.first(bytes.indexOf("\r\n")), head);
    if (checked)
        checked = frame(bytes, fieldCount, head);
    if (checked)
        checked = checkHost(head);
    if (checked)
        checked = parseConnection(head);
    if (!checked)
        return std::unexpected(checked.error());
    return head;
}

} // namespace tessera::http
