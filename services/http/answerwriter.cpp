// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/answerwriter.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace tessera::http {

void AnswerWriter::setTime(Instant now)
{
    const Instant second = std::chrono::floor<std::chrono::seconds>(now);
    if (second == m_second)
        return;
    m_second = second;
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(toMilliseconds(second), QTimeZone::UTC);
    m_date = "Date: " + QLocale::c().toString(utc, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toLatin1() +
             " GMT\r\nX-Request-Id: ";
}

void AnswerWriter::appendHead(QByteArray &out, const Response &response)
{
    out.append("HTTP/1.1 ")
        .append(QByteArray::number(response.status))
        .append(' ')
        .append(reasonPhrase(response.status))
        .append("\r\n");
    if (!response.contentType.isEmpty())
        out.append("Content-Type: ").append(response.contentType).append("\r\n");
    for (const Header &header : response.headers)
        out.append(header.name).append(": ").append(header.value).append("\r\n");
    if (!isBodiless(response.status))
        out.append("Content-Length: ").append(QByteArray::number(response.body.size())).append("\r\n");
}

void AnswerWriter::appendFields(QByteArray &out, const AnswerFields &fields, bool nosniff) const
{
    out.append(m_date).append(fields.requestId).append("\r\n");
    if (nosniff)
        out.append("X-Content-Type-Options: nosniff\r\n");
    if (fields.strictTransport)
        out.append("Strict-Transport-Security: max-age=31536000\r\n");
    if (fields.variesByOrigin)
        out.append("Vary: Origin\r\n");
    if (!fields.allowedOrigin.isEmpty()) {
        out.append("Access-Control-Allow-Origin: ").append(fields.allowedOrigin);
        out.append("\r\nAccess-Control-Expose-Headers: X-Request-Id, WWW-Authenticate, Retry-After\r\n");
    }
    if (fields.close)
        out.append("Connection: close\r\n");
    out.append("\r\n");
}

} // namespace tessera::http
