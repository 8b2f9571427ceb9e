// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QLatin1StringView>

#include <span>

namespace tessera::playground {

/// A name of IANA's registries "JSON Web Token Claims" and "JSON Web Signature and Encryption Header Parameters".
struct RegisteredName
{
    QLatin1StringView name;
    /// What it says, in a sentence.
    QLatin1StringView meaning;
    /// Where that is written: `RFC 7519 section 4.1.1`.
    QLatin1StringView source;
    /// Whether its value is a NumericDate (RFC 7519 section 2).
    bool isInstant = false;
};

/// Nothing where the name is not registered, or is one of those that tokens of web services do not have. Any thread.
[[nodiscard]] const RegisteredName *registeredClaim(QByteArrayView name);
[[nodiscard]] const RegisteredName *registeredHeader(QByteArrayView name);

/// All of them, in the order in which people want them.
[[nodiscard]] std::span<const RegisteredName> registeredClaims();
[[nodiscard]] std::span<const RegisteredName> registeredHeaders();

} // namespace tessera::playground
