// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/document.h"
#include "http/routes.h"
#include "keys/keyservice.h"

namespace tessera::auth {

/// GET /.well-known/jwks.json: the key ring's document, prebuilt for the gate, and replaced when the ring changes.
/// Owned by the auth service; the key service, which outlives it, says so from any of its threads.
class JwksDocument final
{
public:
    explicit JwksDocument(const keys::KeyService &keys);
    ~JwksDocument();
    JwksDocument(const JwksDocument &) = delete;
    JwksDocument &operator=(const JwksDocument &) = delete;

    void addTo(http::Routes &routes) const;

private:
    struct Published;

    std::shared_ptr<Published> m_published;
    QMetaObject::Connection m_following;
};

} // namespace tessera::auth
