// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "jose/algorithm.h"
#include "jose/joseerror.h"

#include <QJsonObject>

namespace tessera::jose {

/// What a JWK says about itself beside its numbers (RFC 7517 4.2 to 4.5).
struct JwkTerms
{
    KeyId kid; ///< may be empty
    std::optional<Algorithm> algorithm;
};

/// Reads `use`, `key_ops`, `alg` and `kid`, and refuses where they forbid what the key is wanted for. `operations` are
/// the ones of which `key_ops`, where present, must have at least one.
[[nodiscard]] Result<JwkTerms, JoseError> readTerms(const QJsonObject &jwk, const QStringList &operations);

} // namespace tessera::jose
