// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ids.h"
#include "core/requeststory.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace tessera::jose {

/// What is looked at before a token is believed, in this order (RFC 7515 5.2, RFC 7519 7.2, RFC 8725 3, RFC 9068 4).
/// The first that fails ends it.
enum class CheckName {
    Size,         ///< no longer than the policy allows
    Encoding,     ///< three parts, each canonical base64url
    Header,       ///< an object of strict JSON, no member twice
    Algorithm,    ///< `alg` is on the allow-list
    Critical,     ///< no `crit`: there is no extension that we understand
    EmbeddedKeys, ///< `jwk`, `jku`, `x5u`, `x5c` are never used; says so where there is one
    Type,         ///< `typ` is `at+jwt`
    KeyKnown,     ///< the key set has the key that `kid` names
    KeyAlgorithm, ///< `alg` is the one that the key is for
    Signature,
    Claims,    ///< an object of strict JSON, no member twice
    Issuer,    ///< `iss` is ours
    Audience,  ///< `aud` contains ours
    Expiry,    ///< `exp` is a number and not past
    NotBefore, ///< `nbf`, if there is one, is a number and has come
    IssuedAt,  ///< `iat` is a number and not in the future
    Subject,   ///< `sub` is text and not empty
};

enum class Verdict { Pass, Fail, NotReached };

/// For programs and for people: `size`, `encoding`, `header`, `algorithm`, `critical`, `embedded-keys`, `type`,
/// `key-known`, `key-algorithm`, `signature`, `claims`, `issuer`, `audience`, `expiry`, `not-before`, `issued-at`,
/// `subject`.
[[nodiscard]] QString name(CheckName check);
/// `pass`, `fail`, `not-reached`.
[[nodiscard]] QString name(Verdict verdict);

struct Check
{
    CheckName name{};
    Verdict verdict = Verdict::NotReached;
    QString reason; ///< a sentence for a person; may be empty where the check was not reached
};

/// What came of it. `header` and `claims` hold what could be read, but may be believed only where `accepted`.
struct Validation
{
    bool accepted = false;
    QList<Check> checks;             ///< every check of the policy, in order
    std::optional<CheckName> failed; ///< the check that failed; nothing where accepted
    QJsonObject header;
    QJsonObject claims;
    KeyId kid;                        ///< of the key that verified, or that the header asks for; may be empty
    std::optional<Instant> expiresAt; ///< `exp`, where it was reached and is a number

    /// The reason of the check that failed; empty where accepted.
    [[nodiscard]] QString reason() const;
};

/// What may be told of a token that was judged: every check, the key, and, once the signature was found good, whose
/// token it is. What the token says is cut to 128 characters and made printable.
[[nodiscard]] RequestStory tell(const Validation &validation);

} // namespace tessera::jose
