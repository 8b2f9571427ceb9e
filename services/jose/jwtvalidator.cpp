// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/jwtvalidator.h"

#include "jose/validationrun.h"

namespace tessera::jose {

JwtValidator::JwtValidator(ValidationPolicy policy)
    : m_policy(std::move(policy))
{
}

Validation JwtValidator::validate(QByteArrayView token, const KeySet &keys, Instant now) const
{
    return ValidationRun(m_policy, keys, now).validate(token);
}

} // namespace tessera::jose
