// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jose/jwtvalidator.h"

#include <QJsonValue>

namespace tessera::jose {

/// The claims of a token against a policy at an instant (RFC 7519 4.1, RFC 9068 4). Refers to what it was given.
class ClaimChecks final
{
public:
    struct Outcome
    {
        bool good = false;
        QString reason;
    };

    ClaimChecks(const QJsonObject &claims, const ValidationPolicy &policy, Instant now);

    /// For the checks from Issuer to Subject.
    [[nodiscard]] Outcome check(CheckName check) const;
    /// `exp`, where it is a number that an instant can be made of.
    [[nodiscard]] std::optional<Instant> expiresAt() const;

private:
    [[nodiscard]] Outcome issuer() const;
    [[nodiscard]] Outcome audience() const;
    [[nodiscard]] Outcome expiry() const;
    [[nodiscard]] Outcome notBefore() const;
    [[nodiscard]] Outcome issuedAt() const;
    [[nodiscard]] Outcome subject() const;

    const QJsonObject &m_claims;
    const ValidationPolicy &m_policy;
    Instant m_now;
};

} // namespace tessera::jose
