// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource/resourceconfiguration.h"

#include "resource/issuermetadata.h"

namespace tessera::resource {

using namespace std::chrono_literals;

namespace {

Result<void, ConfigurationError> checkBounds(const ResourceConfiguration &configuration)
{
    const JwksClientConfiguration &keys = configuration.keys;
    for (const Duration duration :
        {keys.keepAtLeast, keys.keepAtMost, keys.keepByDefault, keys.waitAtMost, keys.requestTimeout})
        if (duration <= 0ms)
            return fail(
                ConfigurationError::Bounds, QStringLiteral("The times of the key set must be longer than nothing."));
    if (keys.keepAtMost < keys.keepAtLeast)
        return fail(
            ConfigurationError::Bounds, QStringLiteral("A key set cannot be kept at least longer than at most."));
    if (keys.cooldown < 0ms || keys.staleAtMost < 0ms || keys.missingFor < 0ms || keys.missingAtMost < 1 ||
        keys.waitersAtMost < 1 || configuration.rememberedTokens < 0)
        return fail(ConfigurationError::Bounds, QStringLiteral("The bounds of the key set must not be negative."));
    if (configuration.tokens.leeway < 0ms || configuration.tokens.leeway > 10min)
        return fail(ConfigurationError::Bounds, QStringLiteral("The leeway must be between 0 and 10 minutes."));
    return {};
}

} // namespace

Result<void, ConfigurationError> checkResource(const QString &resource)
{
    const QUrl url(resource, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https" && url.scheme() != u"http") ||
        url.hasFragment() || !url.userInfo().isEmpty())
        return fail(ConfigurationError::Resource,
            QStringLiteral("\"%1\" is not an http or https URL without a fragment.").arg(resource));
    return {};
}

Result<void, ConfigurationError> check(const ResourceConfiguration &configuration)
{
    if (const auto issuer = issuerUrl(configuration.keys.issuer); !issuer)
        return fail(ConfigurationError::Issuer, issuer.error().detail);
    if (configuration.tokens.issuer != configuration.keys.issuer)
        return fail(
            ConfigurationError::Issuer, QStringLiteral("The issuer of the tokens must be the issuer of the keys."));
    if (configuration.tokens.audience.isEmpty())
        return fail(ConfigurationError::Audience, QStringLiteral("The audience must not be empty."));
    if (configuration.tokens.algorithms.isEmpty())
        return fail(ConfigurationError::Algorithms, QStringLiteral("At least one algorithm must be allowed."));
    if (configuration.keys.jwksUri)
        if (const auto jwksUri = checkKeyUrl(*configuration.keys.jwksUri); !jwksUri)
            return fail(ConfigurationError::JwksUri, jwksUri.error().detail);
    if (!configuration.resource.isEmpty())
        if (const auto resource = checkResource(configuration.resource); !resource)
            return resource;
    return checkBounds(configuration);
}

} // namespace tessera::resource
