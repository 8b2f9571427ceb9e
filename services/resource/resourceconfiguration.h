// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "resource/accesstokenpolicy.h"
#include "resource/jwksclientconfiguration.h"

namespace tessera::resource {

enum class ConfigurationError { Issuer, Audience, JwksUri, Resource, Algorithms, Bounds };

/// All that a resource service knows: whom it trusts, by which name tokens must call it, and by which URL clients do.
/// Made by the composition root from the command line and the file; a plain value.
struct ResourceConfiguration
{
    /// The issuer that is trusted and where its keys are found.
    JwksClientConfiguration keys{};
    /// What a token must say: issuer (the same as `keys.issuer`), audience, algorithms.
    AccessTokenPolicy tokens{};
    /// This service as its clients know it, `resource` of RFC 9728 section 2: an http or https URL without a fragment.
    /// Empty where it is said later, with ResourceService::setResource(); until then there is no metadata.
    QString resource{};
    /// The scopes that its metadata names (RFC 9728 `scopes_supported`); may be empty.
    QStringList scopes{};
    /// How many verified tokens are remembered, in all; 0 remembers none.
    qsizetype rememberedTokens = 8192;
};

/// Nothing is wrong, or the first thing that is, in a sentence that names it.
[[nodiscard]] Result<void, ConfigurationError> check(const ResourceConfiguration &configuration);

/// The same for the URL of the service alone.
[[nodiscard]] Result<void, ConfigurationError> checkResource(const QString &resource);

} // namespace tessera::resource
