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

admin::HeldKeySet fromHeld(const resource::HeldKeys &held)
{
    admin::HeldKeySet set{.jwksUri = held.jwksUri.toString(),
        .kids = {},
        .etag = held.etag,
        .confirmedAt = held.confirmedAt,
        .freshUntil = held.freshUntil,
        .nextFetchAt = held.nextFetchAt,
        .failure = held.failure ? held.failure->reason : QString(),
        .fetches = held.fetches};
    if (held.keys) {
        for (const jose::Jwk &key : held.keys->keys())
            set.kids.append(key.kid().toText());
    }
    return set;
}

} // namespace

ServiceHost::ServiceHost(
    Configuration configuration, SecretStore *keyring, QString administrator, Prepare prepare, QObject *parent)
    : ServiceControl(parent)
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
    const auto runner =
        makeRunner(admin::Service::Auth, address, [this]() -> std::expected<std::unique_ptr<ServiceParts>, QString> {
            return std::make_unique<AuthServiceParts>(*m_installation);
        });
    const admin::ServiceStatus status = runner->start().result();
    if (status.state != admin::ServiceState::Running)
        return fail(RuntimeError::NoStart, status.failure);
    return status.url;
}

Result<QString, RuntimeError> ServiceHost::startResource(const QString &issuer, const QString &auth)
{
    std::optional<QUrl> jwksUri;
    if (!auth.isEmpty()) {
        const http::Endpoint endpoint = runner(admin::Service::Auth)->endpoint().value();
        jwksUri = QUrl(baseUrl(endpoint.address, endpoint.port) + jwksPath);
    }
    const auto runner = makeRunner(admin::Service::Resource, m_configuration.resourceListen,
        [this, issuer, jwksUri] { return makeResource(issuer, jwksUri); });
    const admin::ServiceStatus status = runner->start().result();
    if (status.state != admin::ServiceState::Running)
        return fail(RuntimeError::NoStart, status.failure);
    return status.url;
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
    return std::make_unique<ResourceParts>(*std::move(service), [this](const resource::HeldKeys &held) {
        m_held.store(std::optional(fromHeld(held)));
        Q_EMIT heldKeysChanged();
    });
}

void ServiceHost::applySettings()
{
    const std::shared_ptr<const settings::Settings> settings = m_installation->settings().current();
    http::CorsPolicy cors;
    for (const QString &origin : settings->corsOrigins)
        cors.origins.append(origin.toUtf8());
    m_cors->store(std::move(cors));
    if (const auto resource = runner(admin::Service::Resource)) {
        const QString issuer = m_installation->issuer().identity().issuer;
        const resource::AccessTokenPolicy policy =
            resourceConfiguration(m_configuration, issuer, {}, settings.get()).tokens;
        resource->withParts(
            [policy](ServiceParts &parts) { static_cast<ResourceParts &>(parts).service().setPolicy(policy); });
    }
}

void ServiceHost::followChanges()
{
    m_changes = std::make_unique<ChangeLog>(m_installation->settings(), m_installation->keys());
    connect(&m_installation->settings(), &settings::SettingsService::settingsChanged, m_inThread, [this] {
        if (m_changes)
            m_changes->lookAtSettings();
    });
    connect(&m_installation->keys(), &keys::KeyService::ringChanged, m_inThread, [this] {
        if (m_changes)
            m_changes->lookAtKeys();
    });
}

void ServiceHost::close()
{
    const auto auth = runner(admin::Service::Auth);
    const auto resource = runner(admin::Service::Resource);
    // Side by side, so that two slow drains take no longer than one.
    const auto authEnd = auth ? auth->stop() : QFuture<admin::ServiceStatus>();
    if (resource)
        resource->stop().waitForFinished();
    if (auth)
        QFuture(authEnd).waitForFinished();
    setRunner(admin::Service::Auth, nullptr);
    setRunner(admin::Service::Resource, nullptr);
    m_held.store(std::optional<admin::HeldKeySet>());
    m_api = nullptr;
    if (m_installation)
        qCInfo(lcRuntime, "Everything that was acknowledged is written; the database is closed.");
    m_changes.reset();
    m_installation.reset();
    m_lock.reset();
}

admin::AdminApi *ServiceHost::api() const { return m_api; }

std::shared_ptr<ServiceRunner> ServiceHost::runner(admin::Service service) const
{
    const std::scoped_lock lock(m_mutex);
    return service == admin::Service::Auth ? m_auth : m_resource;
}

void ServiceHost::setRunner(admin::Service service, std::shared_ptr<ServiceRunner> runner)
{
    {
        const std::scoped_lock lock(m_mutex);
        (service == admin::Service::Auth ? m_auth : m_resource).swap(runner);
    }
    // What was there before ends here, outside the lock.
}

std::shared_ptr<ServiceRunner> ServiceHost::makeRunner(
    admin::Service service, const ListenAddress &address, ServiceRunner::Make make)
{
    http::ServerConfiguration listener;
    listener.name = admin::name(service);
    listener.host = address.host().toString();
    listener.port = address.port();
    listener.workers = m_configuration.workers > 0 ? m_configuration.workers : QThread::idealThreadCount();
    listener.limits.connections = m_configuration.maxConnections;
    listener.limits.connectionsPerAddress = m_configuration.maxConnectionsPerAddress;
    listener.cors = m_cors;
    auto runner = std::make_shared<ServiceRunner>(service, std::move(listener), std::move(make), m_clock,
        service == admin::Service::Auth ? m_authLog : m_resourceLog);
    connect(runner.get(), &ServiceRunner::statusChanged, this, [this, service] { Q_EMIT statusChanged(service); });
    setRunner(service, runner);
    return runner;
}

QList<admin::ServiceStatus> ServiceHost::statuses() const
{
    QList<admin::ServiceStatus> statuses;
    for (const admin::Service service : {admin::Service::Auth, admin::Service::Resource}) {
        if (const auto found = runner(service))
            statuses.append(found->status());
    }
    return statuses;
}

namespace {

admin::Answer<admin::ServiceStatus> answerOf(QFuture<admin::ServiceStatus> future)
{
    return admin::turned(future, [](const admin::ServiceStatus &status) -> admin::Outcome<admin::ServiceStatus> {
        if (status.state != admin::ServiceState::Failed)
            return status;
        // At the start of the program that is said by whoever started it; of a later one the log should know.
        qCWarning(lcRuntime, "The %s service could not start: %s", admin::name(status.service).data(),
            qUtf8Printable(status.failure));
        return fail(admin::AdminError::Refused, status.failure);
    });
}

admin::Answer<admin::ServiceStatus> notHere()
{
    return admin::answered<admin::ServiceStatus>(fail(
        admin::AdminError::NotFound, QStringLiteral("This process was told not to run that service, or is ending.")));
}

} // namespace

admin::Answer<admin::ServiceStatus> ServiceHost::start(admin::Service service)
{
    const auto found = runner(service);
    return found ? answerOf(found->start()) : notHere();
}

admin::Answer<admin::ServiceStatus> ServiceHost::stop(admin::Service service)
{
    const auto found = runner(service);
    return found ? answerOf(found->stop()) : notHere();
}

admin::Answer<admin::ServiceStatus> ServiceHost::restart(admin::Service service)
{
    const auto found = runner(service);
    if (!found)
        return notHere();
    // Both are queued for the runner's thread, in this order.
    (void)found->stop();
    return answerOf(found->start());
}

std::optional<admin::HeldKeySet> ServiceHost::heldKeys() const { return *m_held.load(); }

} // namespace tessera::runtime
