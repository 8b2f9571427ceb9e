// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/chunkedbody.h"

namespace tessera::http {

using namespace Qt::StringLiterals;

const llhttp_settings_t &ChunkedBody::settings()
{
    static const llhttp_settings_t instance = [] {
        llhttp_settings_t made;
        llhttp_settings_init(&made);
        made.on_body = [](llhttp_t *parser, const char *at, size_t size) {
            auto *self = static_cast<ChunkedBody *>(parser->data);
            if (qsizetype(size) > self->m_room - self->m_bytes.size())
                return int(HPE_USER);
            self->m_bytes.append(at, qsizetype(size));
            return 0;
        };
        made.on_message_complete = [](llhttp_t *parser) {
            static_cast<ChunkedBody *>(parser->data)->m_complete = true;
            return int(HPE_PAUSED);
        };
        return made;
    }();
    return instance;
}

ChunkedBody::ChunkedBody()
{
    static constexpr QByteArrayView head = "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n";
    llhttp_init(&m_parser, HTTP_REQUEST, &settings());
    m_parser.data = this;
    llhttp_execute(&m_parser, head.data(), size_t(head.size()));
}

std::expected<qsizetype, Refusal> ChunkedBody::decode(QByteArrayView bytes, const Limits &limits)
{
    m_room = limits.bodyBytes;
    const qsizetype before = m_bytes.size();
    const llhttp_errno_t result = llhttp_execute(&m_parser, bytes.data(), size_t(bytes.size()));
    if (result == HPE_USER)
        return std::unexpected(Refusal{413, "The body is too long."_L1});
    if (result != HPE_OK && result != HPE_PAUSED)
        return std::unexpected(Refusal{400, "The chunks of the body are not well formed."_L1});
    const qsizetype taken = m_complete ? llhttp_get_error_pos(&m_parser) - bytes.data() : bytes.size();
    m_overhead += taken - (m_bytes.size() - before);
    if (m_overhead > limits.bodyBytes + limits.headerBytes)
        return std::unexpected(Refusal{413, "The framing of the body is longer than any body may be."_L1});
    return taken;
}

} // namespace tessera::http
