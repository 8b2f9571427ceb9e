// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/servicehost.h"

#include "runtime/authserviceparts.h"
#include "runtime/scheduling.h"

#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTcpServer>

namespace tessera::runtime {

namespace {

Q_LOGGING_CATEGORY(lcRuntime, "tessera.runtime")

constexpr QLatin1StringView jwksPath("/.well-known/jwks.json");

// A port for "any free one" where the issuer's name needs it before anything can listen. Another program may take it in
// the moment between; then another one is tried.
quint16 freePort(const QHostAddress &host)
{
    QTcpServer probe;
    return probe.listen(host, 0) ? probe.serverPort() : 0;
}

QSet<KeyId> revokedKeys(const keys::KeyRing &ring)
{
    QSet<KeyId> revoked;
    for (const keys::KeyView &key : ring.keys()) {
        if (key.revokedAt)
            revoked.insert(key.kid);
    }
    return revoked;
}

} // namespace

ServiceHost::ServiceHost(
    Configuration configuration, SecretStore *keyring, QString administrator, Prepare prepare, QObject *parent)
    : QObject(parent)
    , m_configuration(std::move(configuration))
    , m_keyring(keyring)
    , m_administrator(std::move(administrator))
    , m_prepare(std::move(prepare))
    , m_inThread(new QObject)
{
    m_inThread->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_inThread, &QObject::deleteLater);
    connect(
        &m_thread, &QThread::started, m_inThread, wakeWithoutInterrupting); // all threads of the services come from it
    m_thread.setObjectName(QStringLiteral("installation"));
    m_thread.start();
}

ServiceHost::~ServiceHost()
{
    stopAll().waitForFinished();
    m_thread.quit();
    m_thread.wait();
}

QFuture<Result<Addresses, RuntimeError>> ServiceHost::startAll()
{
    auto promise = std::make_shared<QPromise<Result<Addresses, RuntimeError>>>();
    promise->start();
    QMetaObject::invokeMethod(m_inThread, [this, promise] {
        auto opened = open();
        if (!opened)
            close();
        promise->addResult(std::move(opened));
        promise->finish();
    });
    return promise->future();
}

QFuture<void> ServiceHost::stopAll()
{
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    QMetaObject::invokeMethod(m_inThread, [this, promise] {
        close();
        promise->finish();
    });
    return promise->future();
}

Result<Addresses, RuntimeError> ServiceHost::open()
{
    Addresses addresses{.auth = {}, .resource = {}, .issuer = issuerOf(m_configuration)};
    if (m_configuration.runsAuth) {
        if (const auto usable = Installation::checkBeforeMaking(m_configuration); !usable)
            return std::unexpected(usable.error());
    }
    // Services that run on the folder already are the better reason why their ports are taken; but a folder is made
    // only where the ports are free.
    if (m_configuration.runsAuth && DataFolder::find(m_configuration.dataFolder)) {
        if (const auto taken = takeFolder(); !taken)
            return std::unexpected(taken.error());
    }
    if (const auto free = checkPorts(); !free)
        return std::unexpected(free.error());
    if (m_configuration.runsAuth) {
        const bool anyPort = m_configuration.authListen.port() == 0;
        for (int attempt = 1;; ++attempt) {
            ListenAddress address = m_configuration.authListen;
            if (anyPort)
                address = ListenAddress(address.host(), freePort(address.host()));
            addresses.issuer = m_configuration.issuer.value_or(baseUrl(address.host(), address.port()));
            if (const auto opened = openInstallation(addresses.issuer); !opened)
                return std::unexpected(opened.error());
            const auto started = startAuth(address);
            if (started) {
                addresses.auth = *started;
                break;
            }
            if (!anyPort || attempt == 5)
                return std::unexpected(started.error());
            close();
        }
        m_lock->note(addresses.issuer);
    } else if (!m_configuration.issuer && m_configuration.authListen.port() == 0) {
        return fail(RuntimeError::WrongConfiguration,
            QStringLiteral("A resource service alone must be told whom it trusts: name the issuer with --issuer."));
    }
    if (m_configuration.runsResource) {
        const auto started = startResource(addresses.issuer, addresses.auth);
        if (!started)
            return std::unexpected(started.error());
        addresses.resource = *started;
    }
    return addresses;
}

Result<void, RuntimeError> ServiceHost::checkPorts() const
{
    const auto check = [](bool runs, const ListenAddress &address) -> Result<void, RuntimeError> {
        if (!runs || address.port() == 0)
            return {};
        const auto free = http::checkListenable(address.host(), address.port());
        return free ? Result<void, RuntimeError>() : fail(RuntimeError::NoStart, free.error().detail);
    };
    if (m_configuration.runsAuth && m_configuration.runsResource && m_configuration.authListen.port() != 0 &&
        m_configuration.authListen == m_configuration.resourceListen)
        return fail(RuntimeError::WrongConfiguration,
            QStringLiteral("Both services are told to listen on %1; give one of them another port.")
                .arg(m_configuration.authListen.toText()));
    const auto auth = check(m_configuration.runsAuth, m_configuration.authListen);
    return auth ? check(m_configuration.runsResource, m_configuration.resourceListen) : auth;
}

Result<void, RuntimeError> ServiceHost::takeFolder()
{
    if (m_lock)
        return {};
    auto folder = DataFolder::open(m_configuration.dataFolder);
    if (!folder)
        return std::unexpected(folder.error());
    auto lock = ServiceLock::take(*folder);
    if (!lock)
        return std::unexpected(lock.error());
    m_lock = *std::move(lock);
    return {};
}

Result<void, RuntimeError> ServiceHost::openInstallation(const QString &issuer)
{
    if (const auto taken = takeFolder(); !taken)
        return std::unexpected(taken.error());
    auto installation = Installation::open(m_configuration, m_keyring, m_administrator, issuer);
    if (!installation)
        return std::unexpected(installation.error());
    m_installation = *std::move(installation);
    connect(&m_installation->settings(), &settings::SettingsService::settingsChanged, m_inThread,
        [this] { applySettings(); });
    applySettings();
    m_api = &m_installation->api();
    if (m_prepare) {
        if (const auto prepared = m_prepare(*m_installation); !prepared)
            return std::unexpected(prepared.error());
    }
    followChanges();
    return {};
}

Result<QString, RuntimeError> ServiceHost::startAuth(const ListenAddress &address)
{
    const auto started = m_services.add(admin::Service::Auth, listener(admin::Service::Auth, address),
        [this]() -> std::expected<std::unique_ptr<ServiceParts>, QString> {
            return std::make_unique<AuthServiceParts>(*m_installation);
        });
    return started.transform(&http::Endpoint::toUrl);
}

Result<QString, RuntimeError> ServiceHost::startResource(const QString &issuer, const QString &auth)
{
    std::optional<QUrl> jwksUri;
    if (!auth.isEmpty()) {
        const http::Endpoint endpoint = m_services.runner(admin::Service::Auth)->endpoint().value();
        jwksUri = QUrl(baseUrl(endpoint.address, endpoint.port) + jwksPath);
    }
    const auto started =
        m_services.add(admin::Service::Resource, listener(admin::Service::Resource, m_configuration.resourceListen),
            [this, issuer, jwksUri] { return makeResource(issuer, jwksUri); });
    return started.transform(&http::Endpoint::toUrl);
}

std::expected<std::unique_ptr<ServiceParts>, QString> ServiceHost::makeResource(
    const QString &issuer, const std::optional<QUrl> &jwksUri)
{
    const auto settings = m_installation ? m_installation->settings().current() : nullptr;
    auto generator = std::make_shared<QRandomGenerator>(QRandomGenerator::securelySeeded());
    auto service =
        resource::ResourceService::create(resourceConfiguration(m_configuration, issuer, jwksUri, settings.get()),
            m_clock, [generator] { return generator->generateDouble(); });
    if (!service)
        return std::unexpected(service.error().detail);
    return std::make_unique<ResourceParts>(
        *std::move(service), [this](const resource::HeldKeys &held) { m_services.setHeldKeys(held); });
}

void ServiceHost::applySettings()
{
    const std::shared_ptr<const settings::Settings> settings = m_installation->settings().current();
    http::CorsPolicy cors;
    for (const QString &origin : settings->corsOrigins)
        cors.origins.append(origin.toUtf8());
    m_cors->store(std::move(cors));
    if (const auto resource = m_services.runner(admin::Service::Resource)) {
        const QString issuer = m_installation->issuer().identity()->issuer;
        const resource::AccessTokenPolicy policy =
            resourceConfiguration(m_configuration, issuer, {}, settings.get()).tokens;
        resource->withParts(
            [policy](ServiceParts &parts) { static_cast<ResourceParts &>(parts).service().setPolicy(policy); });
    }
}

void ServiceHost::followChanges()
{
    m_changes = std::make_unique<ChangeLog>(m_installation->settings(), m_installation->keys());
    m_revoked = revokedKeys(*m_installation->keys().ring());
    connect(&m_installation->settings(), &settings::SettingsService::settingsChanged, m_inThread, [this] {
        if (m_changes)
            m_changes->lookAtSettings();
    });
    connect(&m_installation->keys(), &keys::KeyService::ringChanged, m_inThread, [this] {
        if (m_changes)
            m_changes->lookAtKeys();
        dropRevokedKeys();
    });
}

// Other services hold a revoked key until their caches end; the one beside the issuer need not.
void ServiceHost::dropRevokedKeys()
{
    QSet<KeyId> revoked = revokedKeys(*m_installation->keys().ring());
    const bool isNew = !m_revoked.contains(revoked);
    m_revoked = std::move(revoked);
    const auto resource = isNew ? m_services.runner(admin::Service::Resource) : nullptr;
    if (!resource)
        return;
    // Later, when the document that is served has followed the ring too.
    QMetaObject::invokeMethod(
        m_inThread,
        [resource] {
            resource->withParts(
                [](ServiceParts &parts) { static_cast<ResourceParts &>(parts).service().keys().fetchNow(); });
        },
        Qt::QueuedConnection);
}

void ServiceHost::close()
{
    m_services.removeAll();
    m_api = nullptr;
    if (m_installation)
        qCInfo(lcRuntime, "Everything that was acknowledged is written; the database is closed.");
    m_changes.reset();
    m_installation.reset();
    m_lock.reset();
}

admin::AdminApi *ServiceHost::api() const { return m_api; }

http::ServerConfiguration ServiceHost::listener(admin::Service service, const ListenAddress &address) const
{
    http::ServerConfiguration listener;
    listener.name = admin::name(service);
    listener.host = address.host().toString();
    listener.port = address.port();
    listener.workers = m_configuration.workers > 0 ? m_configuration.workers : QThread::idealThreadCount();
    listener.limits.connections = m_configuration.maxConnections;
    listener.limits.connectionsPerAddress = m_configuration.maxConnectionsPerAddress;
    listener.cors = m_cors;
    return listener;
}

} // namespace tessera::runtime
