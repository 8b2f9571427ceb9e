// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/document.h"

#include <QCryptographicHash>

namespace tessera::http {
namespace {

QByteArray etagOf(const QByteArray &body)
{
    return QCryptographicHash::hash(body, QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

Document::Document(
    QByteArray body, QList<QByteArray> contentTypes, const QByteArray &cacheControl, const QByteArray &etag)
    : m_body(std::move(body))
    , m_etag('"' + (etag.isEmpty() ? etagOf(m_body) : etag) + '"')
    , m_contentTypes(std::move(contentTypes))
{
    Q_ASSERT(!m_contentTypes.isEmpty());
    QByteArray common = "ETag: " + m_etag + "\r\nAccess-Control-Allow-Origin: *\r\n";
    common += "Access-Control-Expose-Headers: ETag, X-Request-Id\r\nX-Content-Type-Options: nosniff\r\n";
    if (!cacheControl.isEmpty())
        common += "Cache-Control: " + cacheControl + "\r\n";
    if (m_contentTypes.size() > 1)
        common += "Vary: Accept\r\n";
    for (const QByteArray &type : std::as_const(m_contentTypes)) {
        m_variants.append("HTTP/1.1 200 OK\r\nContent-Type: " + type +
                          "\r\nContent-Length: " + QByteArray::number(m_body.size()) + "\r\n" + common);
    }
    m_notModified = "HTTP/1.1 304 Not Modified\r\n" + common;
}

bool Document::matches(QByteArrayView ifNoneMatch) const
{
    QByteArrayView rest = ifNoneMatch.trimmed();
    if (rest == "*")
        return true;
    // An entity-tag holds no quote, so the quoted text cannot begin inside another one.
    for (qsizetype at = rest.indexOf(m_etag); at >= 0; at = rest.indexOf(m_etag, at + 1)) {
        const QByteArrayView before = rest.first(at).trimmed();
        const QByteArrayView after = rest.sliced(at + m_etag.size()).trimmed();
        const bool begins = before.isEmpty() || before.endsWith(',') || before == "W/" || before.endsWith(",W/") ||
                            before.endsWith(" W/");
        if (begins && (after.isEmpty() || after.startsWith(',')))
            return true;
    }
    return false;
}

} // namespace tessera::http
