// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "jose/algorithm.h"

#include <QList>
#include <QString>

namespace tessera::resource {

/// What an access token must satisfy (RFC 9068 section 4, RFC 8725). A plain value; the composition root may publish a
/// new one while the service runs.
struct AccessTokenPolicy
{
    /// The `iss` that a token must have, character by character.
    QString issuer{};
    /// What `aud` must contain.
    QString audience{};
    /// The algorithms that are allowed; never empty.
    QList<jose::Algorithm> algorithms{jose::Algorithm::RS256, jose::Algorithm::RS384, jose::Algorithm::RS512,
        jose::Algorithm::PS256, jose::Algorithm::ES256, jose::Algorithm::ES384, jose::Algorithm::EdDSA};
    /// `typ` may be `JWT` beside `at+jwt`.
    bool allowTypJwt = false;
    /// By how much the clocks of issuer and resource may differ: 0 to 10 min.
    Duration leeway = std::chrono::seconds(60);

    friend bool operator==(const AccessTokenPolicy &, const AccessTokenPolicy &) = default;
};

} // namespace tessera::resource
