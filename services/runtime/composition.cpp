// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/composition.h"

#include "runtime/authserviceparts.h"
#include "runtime/localtls.h"
#include "runtime/tlsfiles.h"
#include "runtime/tlswatch.h"

#include <QRandomGenerator>
#include <QTcpServer>

namespace tessera::runtime {

namespace {

// Another program may take it in the moment before it is listened on; then another one is tried.
quint16 freePort(const QHostAddress &host)
{
    QTcpServer probe;
    return probe.listen(host, 0) ? probe.serverPort() : 0;
}

// What goes together, before anything of it is read.
Result<void, RuntimeError> checkTls(const Configuration &configuration)
{
    const bool hasNames = !configuration.tlsNames.isEmpty();
    if (hasNames && configuration.tlsCertificateFile)
        return fail(RuntimeError::WrongConfiguration,
            QStringLiteral("There are two certificates for TLS: one of a file (tls.certificate-file) and one of the "
                           "local authority (tls.names). Name one of them."));
    if (hasNames && !configuration.runsAuth)
        return fail(RuntimeError::WrongConfiguration,
            QStringLiteral("A resource service alone has no authority. Let that of the auth service issue it a "
                           "certificate (tls issue), and name that with tls.certificate-file instead of tls.names."));
    if (!configuration.tlsCertificateFile && (configuration.tlsKeyFile || configuration.tlsPassphraseFile))
        return fail(RuntimeError::WrongConfiguration,
            QStringLiteral("A key for TLS is named and no certificate; name that too (tls.certificate-file), or "
                           "neither."));
    return {};
}

} // namespace

Composition::Composition(Configuration configuration, RunningServices &services, const Clock &clock)
    : m_configuration(std::move(configuration))
    , m_services(services)
    , m_clock(clock)
{
}

std::unique_ptr<TlsSource> Composition::tlsSource() const
{
    const auto configured = configuration();
    Installation *installation = m_installation;
    if (configured->tlsCertificateFile)
        return std::make_unique<TlsFiles>(*configured);
    if (!configured->tlsNames.isEmpty() && installation)
        return std::make_unique<LocalTls>(installation->authority(), configured->tlsNames, m_clock);
    return nullptr;
}

Result<void, RuntimeError> Composition::readCertificates()
{
    const auto configured = configuration();
    if (const auto possible = checkTls(*configured); !possible)
        return possible;
    Certificates certificates;
    if (const auto source = tlsSource()) {
        auto identity = source->read();
        if (!identity)
            return std::unexpected(identity.error());
        tellShown(**identity);
        certificates.tls = std::make_shared<http::TlsSnapshot>(*std::move(identity));
    }
    if (configured->jwksCaFile) {
        auto trusted = readTrustedCertificates(*configured->jwksCaFile);
        if (!trusted)
            return std::unexpected(trusted.error());
        certificates.trusted = *std::move(trusted);
    }
    m_certificates.store(std::move(certificates));
    return {};
}

ListenAddress Composition::address(admin::Service service) const
{
    const auto configured = configuration();
    if (service == admin::Service::Auth) {
        const ListenAddress &auth = configured->authListen;
        return auth.port() == 0 ? ListenAddress(auth.host(), m_authPort) : auth;
    }
    const auto runner = m_services.runner(service);
    const auto endpoint = runner ? runner->endpoint() : std::nullopt;
    const ListenAddress &resource = configured->resourceListen;
    return resource.port() == 0 && endpoint && endpoint->address == resource.host()
               ? ListenAddress(resource.host(), endpoint->port)
               : resource;
}

void Composition::chooseAuthPort()
{
    const ListenAddress auth = configuration()->authListen;
    m_authPort = auth.port() == 0 ? freePort(auth.host()) : auth.port();
}

QString Composition::issuer() const
{
    const ListenAddress auth = address(admin::Service::Auth);
    return configuration()->issuer.value_or(baseUrl(auth.host(), auth.port(), configuration()->isSecure()));
}

void Composition::nameIssuer()
{
    Installation *installation = m_installation;
    if (!installation)
        return;
    tokens::TokenIdentity identity = *installation->issuer().identity();
    identity.issuer = issuer();
    identity.audience = configuration()->audience;
    installation->issuer().setIdentity(std::move(identity));
}

http::ServerConfiguration Composition::listener(admin::Service service) const
{
    const auto configured = configuration();
    const bool isAuth = service == admin::Service::Auth;
    const ListenAddress own = address(service);
    http::ServerConfiguration listener;
    listener.name = admin::name(service);
    listener.host = own.host().toString();
    listener.port = own.port();
    if (isAuth ? configured->runsResource : configured->runsAuth)
        listener.spokenFor = {address(isAuth ? admin::Service::Resource : admin::Service::Auth).port()};
    listener.workers = configured->workers > 0 ? configured->workers : QThread::idealThreadCount();
    listener.limits.connections = configured->maxConnections;
    listener.limits.connectionsPerAddress = configured->maxConnectionsPerAddress;
    listener.trustedProxies = configured->trustedProxies;
    listener.cors = m_cors;
    listener.tls = certificates()->tls;
    listener.strictTransport = listener.tls && configured->issuer && QUrl(*configured->issuer).scheme() == u"https";
    return listener;
}

void Composition::add(admin::Service service)
{
    if (service == admin::Service::Resource)
        return m_services.add(service, listener(service), [this] { return makeResource(); });
    m_services.add(service, listener(service), [this]() -> std::expected<std::unique_ptr<ServiceParts>, QString> {
        return std::make_unique<AuthServiceParts>(*m_installation);
    });
    // In the thread of the auth service, which goes on only when nobody asks at its address any more.
    const auto auth = m_services.runner(service);
    QObject::connect(
        auth.get(), &ServiceRunner::statusChanged, auth.get(), [this] { followTrust(); }, Qt::DirectConnection);
}

Composition::Trust Composition::trust() const
{
    const auto configured = configuration();
    Trust trust{.issuer = issuer(),
        .audience = configured->audience,
        .jwksUri = configured->jwksUri,
        .withheld = {},
        .believed = certificates()->trusted};
    if (trust.jwksUri || !configured->runsAuth)
        return trust;
    const auto auth = m_services.runner(admin::Service::Auth);
    if (auth && auth->status().state == admin::ServiceState::Running) {
        const http::Endpoint endpoint = auth->endpoint().value();
        trust.jwksUri = QUrl(baseUrl(endpoint.address, endpoint.port, endpoint.isSecure) + jwksPath);
    } else {
        trust.withheld = QStringLiteral(
            "The auth service beside it does not run, so nobody is asked for its keys; start it to go on.");
    }
    return trust;
}

QString Composition::withheldFrom(const Trust &made) const
{
    const Trust now = trust();
    if (!now.withheld.isEmpty() || made.jwksUri == now.jwksUri)
        return now.withheld;
    return made.withheld.isEmpty()
               ? QStringLiteral("The auth service beside it is elsewhere now, so nobody is asked where it was.")
               : made.withheld;
}

void Composition::followTrust()
{
    const std::scoped_lock lock(m_mutex);
    for (const Asking &asking : std::as_const(m_asking))
        asking.keys->withhold(withheldFrom(asking.trust));
}

void Composition::forget(const resource::JwksClient *keys)
{
    const std::scoped_lock lock(m_mutex);
    m_asking.removeIf([keys](const Asking &asking) { return asking.keys == keys; });
}

Result<void, resource::ConfigurationError> Composition::checkResource() const
{
    return configuration()->runsResource ? resource::check(resourceConfiguration(trust()))
                                         : Result<void, resource::ConfigurationError>();
}

resource::ResourceConfiguration Composition::resourceConfiguration(const Trust &trust) const
{
    const Installation *installation = m_installation;
    const auto settings = installation ? m_installation.load()->settings().current() : nullptr;
    resource::ResourceConfiguration made =
        runtime::resourceConfiguration(*configuration(), trust.issuer, trust.jwksUri, settings.get());
    made.keys.withheld = trust.withheld;
    made.keys.trusted = trust.believed;
    if (configuration()->runsAuth && !configuration()->jwksUri)
        made.keys.beside = certificates()->tls;
    return made;
}

std::expected<std::unique_ptr<ServiceParts>, QString> Composition::makeResource()
{
    auto generator = std::make_shared<QRandomGenerator>(QRandomGenerator::securelySeeded());
    // Held until it is among those that are told: what changes from here on changes for it, too.
    const std::scoped_lock lock(m_mutex);
    const Trust now = trust();
    const resource::ResourceConfiguration made = resourceConfiguration(now);
    auto service =
        resource::ResourceService::create(made, m_clock, [generator] { return generator->generateDouble(); });
    if (!service)
        return std::unexpected(service.error().detail);
    resource::JwksClient *const keys = &(*service)->keys();
    m_asking.append({keys, now});
    return std::make_unique<ResourceParts>(
        *std::move(service), made.tokens, configuration()->resourceUrl.has_value(),
        [this, keys, issuer = now.issuer](const resource::HeldKeys *held) {
            if (!held)
                forget(keys);
            m_services.setHeldKeys(issuer, held);
        },
        [this, now] { setTrust(now); });
}

void Composition::applySettings()
{
    Installation &installation = *m_installation;
    const std::shared_ptr<const settings::Settings> settings = installation.settings().current();
    http::CorsPolicy cors;
    cors.origins.reserve(settings->corsOrigins.size());
    for (const QString &origin : settings->corsOrigins)
        cors.origins.append(origin.toUtf8());
    m_cors->store(std::move(cors));
    if (const auto resource = m_services.runner(admin::Service::Resource))
        resource->withParts([settings](ServiceParts &parts) { static_cast<ResourceParts &>(parts).follow(*settings); });
}

} // namespace tessera::runtime
