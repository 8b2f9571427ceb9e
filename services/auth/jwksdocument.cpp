// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/jwksdocument.h"

#include "core/failurepoint.h"

#include <mutex>

namespace tessera::auth {

/// Shared with the connection, so that a change which is just being told outlives this document.
struct JwksDocument::Published
{
    void replace(const keys::KeyService &keys)
    {
        // Two threads may come at once; the ring is asked for under the lock, so the later one publishes the later
        // ring.
        const std::scoped_lock lock(replacing);
        const std::shared_ptr<const keys::KeyRing> ring = keys.ring();
        failurePoint("auth.before-key-set");
        const QByteArray maxAge = QByteArray::number(qint64(ring->maxAge().count()));
        source->store(http::Document(ring->document(), {"application/json", "application/jwk-set+json"},
            "public, max-age=" + maxAge, ring->etag().sliced(1).chopped(1)));
    }

    std::mutex replacing;
    std::shared_ptr<http::DocumentSource> source = std::make_shared<http::DocumentSource>();
};

JwksDocument::JwksDocument(const keys::KeyService &keys)
    : m_published(std::make_shared<Published>())
    , m_following(QObject::connect(
          &keys, &keys::KeyService::ringChanged, &keys, [published = m_published, &keys] { published->replace(keys); },
          Qt::DirectConnection))
{
    m_published->replace(keys);
}

JwksDocument::~JwksDocument() { QObject::disconnect(m_following); }

void JwksDocument::addTo(http::Routes &routes) const
{
    routes.addDocument("/.well-known/jwks.json", m_published->source);
}

} // namespace tessera::auth
