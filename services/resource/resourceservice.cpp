// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource/resourceservice.h"

#include "http/apidescription.h"
#include "resource/bearerguard.h"
#include "resource/claimsendpoint.h"
#include "resource/dataendpoint.h"
#include "resource/healthendpoint.h"
#include "resource/protectedresourcemetadata.h"
#include "resource/readyendpoint.h"
#include "resource/verifyendpoint.h"

namespace tessera::resource {

Result<std::unique_ptr<ResourceService>, ConfigurationError> ResourceService::create(
    const ResourceConfiguration &configuration, const Clock &clock, Jitter jitter)
{
    if (const Result<void, ConfigurationError> checked = check(configuration); !checked)
        return std::unexpected(checked.error());
    return std::unique_ptr<ResourceService>(new ResourceService(configuration, clock, std::move(jitter)));
}

ResourceService::ResourceService(const ResourceConfiguration &configuration, const Clock &clock, Jitter jitter)
    : m_configuration(configuration)
    , m_clock(clock)
    , m_policy(std::make_shared<Snapshot<AccessTokenPolicy>>(configuration.tokens))
    , m_metadata(std::make_shared<http::DocumentSource>(metadataDocument(configuration, configuration.resource)))
    , m_metadataUrl(std::make_shared<Snapshot<QByteArray>>(metadataUrl(configuration.resource)))
    , m_keys(configuration.keys, clock, std::move(jitter))
    , m_validator(m_policy, m_keys, clock, configuration.rememberedTokens)
{
}

ResourceService::~ResourceService() = default;

void ResourceService::start() { m_keys.start(); }

void ResourceService::stop() { m_keys.stop(); }

http::Routes ResourceService::routes() const
{
    http::Routes routes;
    const BearerGuard guard(m_validator, m_metadataUrl);
    addDataEndpoint(routes, guard);
    addClaimsEndpoint(routes, guard, m_clock);
    addVerifyEndpoint(routes, guard);
    addHealthEndpoint(routes);
    addReadyEndpoint(routes, m_keys, m_clock);
    http::addApiDescription(routes, QStringLiteral(":/openapi/resource.json"));
    const QByteArray wellKnown = metadataPath({});
    routes.addDocument(wellKnown, m_metadata);
    if (const QByteArray path = metadataPath(m_configuration.resource); path != wellKnown)
        routes.addDocument(path, m_metadata);
    return routes;
}

void ResourceService::setPolicy(const AccessTokenPolicy &policy) { m_policy->store(policy); }

Result<void, ConfigurationError> ResourceService::setResource(const QString &resource)
{
    if (const Result<void, ConfigurationError> checked = checkResource(resource); !checked)
        return checked;
    m_metadata->store(metadataDocument(m_configuration, resource));
    m_metadataUrl->store(metadataUrl(resource));
    return {};
}

} // namespace tessera::resource
