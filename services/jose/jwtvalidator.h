// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jose/algorithm.h"
#include "jose/keyset.h"
#include "jose/validation.h"

#include <chrono>

namespace tessera::jose {

/// What a token must be to be believed.
struct ValidationPolicy
{
    QList<Algorithm> algorithms = allAlgorithms(); ///< the allow-list
    QString issuer;                                ///< `iss`, compared by character
    QString audience;                              ///< must be `aud` or one of it
    bool allowTypJwt = false;                      ///< takes `typ` = `JWT` as well as `at+jwt`
    Duration leeway = std::chrono::seconds(60);    ///< for `exp`, `nbf` and `iat`; 0 or more
    qsizetype maxSize = 8192;                      ///< bytes of the whole token
    /// Whether the header must name its key. Where not, a token without `kid` is tried with the keys that fit its `alg`
    /// (no more than 8), and a key without `kid` is tried for any token.
    bool requireKid = true;
    /// Only the checks up to the signature, without the one of `typ`; the payload may be any bytes.
    bool signatureOnly = false;
};

/// Decides whether a token is believed, and says why, check by check. Holds no state between tokens and nothing of
/// their content. A value; any thread may use it. Some 40 us for RS256, nearly all of it the signature.
class JwtValidator final
{
public:
    explicit JwtValidator(ValidationPolicy policy);

    /// Never throws for what a token contains. An unknown key is `failed == CheckName::KeyKnown`.
    [[nodiscard]] Validation validate(QByteArrayView token, const KeySet &keys, Instant now) const;

    [[nodiscard]] const ValidationPolicy &policy() const { return m_policy; }

private:
    ValidationPolicy m_policy;
};

} // namespace tessera::jose
