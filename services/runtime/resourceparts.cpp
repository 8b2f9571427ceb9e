// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/resourceparts.h"

#include <QLoggingCategory>

namespace tessera::runtime {

namespace {

Q_LOGGING_CATEGORY(lcRuntime, "tessera.runtime")

void apply(const settings::Settings &settings, resource::AccessTokenPolicy &policy)
{
    policy.allowTypJwt = settings.tokens.typ == u"JWT";
    policy.leeway = settings.rotation.leeway;
}

} // namespace

ResourceParts::ResourceParts(std::unique_ptr<resource::ResourceService> service, resource::AccessTokenPolicy made,
    bool isNamed, HeldChanged heldChanged, Listens listens)
    : m_service(std::move(service))
    , m_isNamed(isNamed)
    , m_policy(std::move(made))
    , m_heldChanged(std::move(heldChanged))
    , m_listens(std::move(listens))
{
    // In the client's own thread, where it is alive for as long as it emits.
    resource::JwksClient &keys = m_service->keys();
    QObject::connect(
        &keys, &resource::JwksClient::heldChanged, &keys, [this, &keys] { m_heldChanged(keys.held().get()); },
        Qt::DirectConnection);
}

void ResourceParts::stop()
{
    m_service->stop();
    // What is emitted for this thread and has not come yet would come after the end.
    m_service->keys().disconnect();
    m_heldChanged(nullptr);
}

void ResourceParts::listening(const http::Endpoint &endpoint)
{
    const QString own = baseUrl(endpoint.address, endpoint.port, endpoint.isSecure);
    if (const auto set = m_isNamed ? Result<void, resource::ConfigurationError>() : m_service->setResource(own); !set)
        qCWarning(lcRuntime, "The resource service keeps the name it was configured with: %s",
            qUtf8Printable(set.error().detail));
    m_listens();
}

void ResourceParts::follow(const settings::Settings &settings)
{
    apply(settings, m_policy);
    m_service->setPolicy(m_policy);
}

resource::ResourceConfiguration resourceConfiguration(const Configuration &configuration, const QString &issuer,
    const std::optional<QUrl> &jwksUri, const settings::Settings *settings)
{
    resource::ResourceConfiguration made;
    made.keys.issuer = issuer;
    made.keys.jwksUri = configuration.jwksUri ? configuration.jwksUri : jwksUri;
    made.tokens.issuer = issuer;
    made.tokens.audience = configuration.audience;
    const ListenAddress &own = configuration.resourceListen;
    made.resource = configuration.resourceUrl.value_or(baseUrl(own.host(), own.port(), configuration.isSecure()));
    made.scopes = tokens::TokenIdentity().scopes;
    if (settings)
        apply(*settings, made.tokens);
    return made;
}

} // namespace tessera::runtime
