// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace tessera::http {

/// A document that is the same for everybody until it is replaced (JWKS, metadata), with its answer heads made
/// beforehand, so that the gate answers it without a handler: 200, 304 for a matching If-None-Match, 406, HEAD, and
/// open CORS. Immutable; any thread may read it.
class Document
{
public:
    /// \a contentTypes are what the same bytes may be called; the first is given to who asks for nothing in particular.
    /// \a cacheControl may be empty. \a etag is the opaque text of a strong ETag without quotes (letters, digits, `-`,
    /// `_`); left empty it is the SHA-256 of the body.
    Document(
        QByteArray body, QList<QByteArray> contentTypes, const QByteArray &cacheControl, const QByteArray &etag = {});
    /// Answers 404 until it is replaced.
    Document() = default;

    [[nodiscard]] bool isNull() const { return m_variants.isEmpty(); }
    [[nodiscard]] const QByteArray &body() const { return m_body; }
    /// With its quotes.
    [[nodiscard]] const QByteArray &etag() const { return m_etag; }
    [[nodiscard]] const QList<QByteArray> &contentTypes() const { return m_contentTypes; }

    /// The status line and every field that does not change between requests, for one of contentTypes().
    [[nodiscard]] QByteArrayView head(qsizetype contentType) const { return m_variants.at(contentType); }
    [[nodiscard]] QByteArrayView notModifiedHead() const { return m_notModified; }
    /// Whether an If-None-Match field names this document (RFC 9110 section 13.1.2, weak comparison).
    [[nodiscard]] bool matches(QByteArrayView ifNoneMatch) const;

private:
    QByteArray m_body;
    QByteArray m_etag;
    QList<QByteArray> m_contentTypes;
    QList<QByteArray> m_variants;
    QByteArray m_notModified;
};

/// Where the gate finds the document of the moment: whoever makes it replaces it with `store()`, from any thread.
using DocumentSource = Snapshot<Document>;

} // namespace tessera::http
