// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/servicehost.h"

#include "backup/scratchfolder.h"
#include "runtime/portcheck.h"
#include "runtime/scheduling.h"

#include <QFileInfo>
#include <QLoggingCategory>

namespace tessera::runtime {

namespace {

Q_LOGGING_CATEGORY(lcRuntime, "tessera.runtime")

using admin::Service;

QSet<KeyId> revokedKeys(const keys::KeyRing &ring)
{
    QSet<KeyId> revoked;
    for (const keys::KeyView &key : ring.keys()) {
        if (key.revokedAt)
            revoked.insert(key.kid);
    }
    return revoked;
}

// What the start of a console can do without; its window says so, too.
QString orWithout(const char *service, const Result<QString, RuntimeError> &started)
{
    if (!started)
        qCWarning(lcRuntime, "The %s service could not start: %s", service, qUtf8Printable(started.error().detail));
    return started.value_or(QString());
}

QObject *carrierTo(QThread &thread, const QString &name)
{
    auto *carrier = new QObject;
    carrier->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, carrier, &QObject::deleteLater);
    // All threads of the services come from these.
    QObject::connect(&thread, &QThread::started, carrier, wakeWithoutInterrupting);
    thread.setObjectName(name);
    return carrier;
}

} // namespace

ServiceHost::ServiceHost(Configuration configuration, SecretStore *keyring, QString administrator, Prepare prepare,
    StartMode mode, QObject *parent)
    : QObject(parent)
    , m_keyring(keyring)
    , m_administrator(std::move(administrator))
    , m_prepare(std::move(prepare))
    , m_mode(mode)
    , m_composition(std::move(configuration), m_services, m_clock)
    , m_live(
          m_composition, m_services, [this](std::function<void()> job) { run(std::move(job)); },
          [this](const Configuration &wanted) { return apply(wanted); },
          [this](const LiveConfiguration::Differences &differences) { return record(differences); })
    , m_inThread(carrierTo(m_thread, QStringLiteral("installation")))
    , m_inChanging(carrierTo(m_changing, QStringLiteral("changes")))
{
    connect(&m_services, &admin::ServiceControl::statusChanged, m_inChanging, [this] { followServices(); });
    if (mode == StartMode::WhatCanRun)
        m_services.requests().setFollowed(true);
    m_thread.start();
    m_changing.start();
}

ServiceHost::~ServiceHost()
{
    stopAll().waitForFinished();
    // What was asked for before is still answered.
    QMetaObject::invokeMethod(m_inChanging, [] {}, Qt::BlockingQueuedConnection);
    m_changing.quit();
    m_changing.wait();
    m_thread.quit();
    m_thread.wait();
}

Future<Result<Addresses, RuntimeError>> ServiceHost::startAll()
{
    auto promise = std::make_shared<Promise<Result<Addresses, RuntimeError>>>();
    QMetaObject::invokeMethod(m_inThread, [this, promise] {
        auto opened = open();
        if (!opened)
            close();
        promise->finish(std::move(opened));
    });
    return promise->future();
}

Future<void> ServiceHost::stopAll()
{
    auto promise = std::make_shared<Promise<void>>();
    QMetaObject::invokeMethod(m_inThread, [this, promise] {
        close();
        promise->finish();
    });
    return promise->future();
}

void ServiceHost::run(std::function<void()> job) { QMetaObject::invokeMethod(m_inChanging, std::move(job)); }

Result<Addresses, RuntimeError> ServiceHost::open()
{
    const std::scoped_lock lock(m_mutex);
    auto opened = openHere();
    const bool isInUse = !opened && opened.error().code == RuntimeError::InUse;
    return isInUse && m_mode == StartMode::WhatCanRun ? attach() : opened;
}

Result<Addresses, RuntimeError> ServiceHost::openHere()
{
    const auto configuration = m_composition.configuration();
    const bool needsAll = m_mode == StartMode::AllOrNothing;
    if (configuration->runsAuth) {
        if (const auto usable = Installation::checkBeforeMaking(*configuration); !usable)
            return std::unexpected(usable.error());
    }
    // Services that run on the folder already are the better reason why their ports are taken; but a folder is made
    // only where the ports are free, or where the start can do without.
    if (configuration->runsAuth && DataFolder::find(configuration->dataFolder)) {
        if (const auto taken = takeFolder(); !taken)
            return std::unexpected(taken.error());
    }
    // Only now: who looks on where others run the services need not be able to read their key.
    if (const auto read = m_composition.readCertificates(); !read)
        return std::unexpected(read.error());
    if (const auto free = needsAll ? checkPorts(*configuration) : Result<void, RuntimeError>(); !free)
        return std::unexpected(free.error());
    Addresses addresses;
    if (configuration->runsAuth) {
        m_composition.chooseAuthPort();
        if (const auto opened = openInstallation(m_composition.issuer(), Installation::Missing::Make); !opened)
            return std::unexpected(opened.error());
        // The local authority is in the installation.
        const bool isLocal = !configuration->tlsNames.isEmpty();
        if (const auto certified = isLocal ? m_composition.readCertificates() : Result<void, RuntimeError>();
            !certified)
            return std::unexpected(certified.error());
        const auto started = startAuth();
        if (!started && needsAll)
            return std::unexpected(started.error());
        addresses.auth = orWithout("auth", started);
    } else if (!configuration->issuer && configuration->authListen.port() == 0) {
        return fail(RuntimeError::WrongConfiguration,
            QStringLiteral("A resource service alone must be told whom it trusts: name the issuer with --issuer."));
    }
    addresses.issuer = m_composition.issuer();
    if (configuration->runsResource) {
        const auto started = startResource();
        if (!started && needsAll)
            return std::unexpected(started.error());
        addresses.resource = orWithout("resource", started);
    }
    if (configuration->metricsListen) {
        const auto started = startMetrics(*configuration->metricsListen);
        if (!started && needsAll)
            return std::unexpected(started.error());
        addresses.metrics = orWithout("metrics", started);
    }
    watchCertificates();
    const bool hasFile = QFileInfo::exists(configuration->file);
    qCInfo(lcRuntime, "The data folder is %ls, the configuration file %ls.", qUtf16Printable(configuration->dataFolder),
        qUtf16Printable(hasFile ? configuration->file : QStringLiteral("none")));
    if (!configuration->file.isEmpty())
        m_fileWatch = std::make_unique<FileWatch>(configuration->file, [this] { m_live.followFile(); });
    note();
    return addresses;
}

Result<Addresses, RuntimeError> ServiceHost::attach()
{
    const auto configuration = m_composition.configuration();
    const auto folder = DataFolder::find(configuration->dataFolder);
    if (!folder)
        return std::unexpected(folder.error());
    const RunningService running = ServiceLock::running(*folder).value_or(RunningService());
    if (const auto opened = openInstallation(running.issuer, Installation::Missing::Refuse); !opened)
        return std::unexpected(opened.error());
    m_attachment = std::make_unique<Attachment>(
        *folder, *configuration, m_services, [this](Service service) { return startHere(service); });
    connect(m_attachment.get(), &Attachment::issuerChanged, m_following.get(), [this](const QString &issuer) {
        tokens::TokenIdentity identity = *m_installation->issuer().identity();
        identity.issuer = issuer;
        m_installation->issuer().setIdentity(std::move(identity));
    });
    qCInfo(lcRuntime, "The process %lld runs the services of %s; this window looks on.",
        static_cast<long long>(running.pid), qUtf8Printable(folder->path()));
    return Addresses{
        .auth = running.auth, .resource = running.resource, .issuer = m_installation->namedIssuer().issuer};
}

Result<void, RuntimeError> ServiceHost::takeFolder()
{
    if (m_lock)
        return {};
    auto folder = DataFolder::open(m_composition.configuration()->dataFolder);
    if (!folder)
        return std::unexpected(folder.error());
    auto lock = ServiceLock::take(*folder);
    if (!lock)
        return std::unexpected(lock.error());
    m_lock = *std::move(lock);
    backup::ScratchFolder::clear(folder->path());
    removeUnfinishedKeyFiles(
        m_composition.configuration()->keyEncryptionKeyFile.value_or(folder->keyEncryptionKeyFile()));
    return {};
}

Result<void, RuntimeError> ServiceHost::openInstallation(const QString &issuer, Installation::Missing missing)
{
    const bool isOurs = missing == Installation::Missing::Make;
    if (const auto taken = isOurs ? takeFolder() : Result<void, RuntimeError>(); !taken)
        return std::unexpected(taken.error());
    auto installation = Installation::open(*m_composition.configuration(), m_keyring, m_administrator, issuer, missing);
    if (!installation)
        return std::unexpected(installation.error());
    m_installation = *std::move(installation);
    m_composition.setInstallation(m_installation.get());
    m_following = std::make_unique<QObject>();
    connect(&m_installation->settings(), &settings::SettingsService::settingsChanged, m_following.get(),
        [this] { m_composition.applySettings(); });
    m_composition.applySettings();
    m_api = &m_installation->api();
    m_backups = &m_installation->backups();
    if (m_prepare && isOurs) {
        if (const auto prepared = m_prepare(*m_installation); !prepared)
            return std::unexpected(prepared.error());
    }
    followChanges();
    if (isOurs)
        m_installation->backups().startSchedule(*m_composition.configuration(), m_installation->settings());
    else
        m_installation->backups().showElsewhere();
    return {};
}

Result<QString, RuntimeError> ServiceHost::startAuth()
{
    const bool anyPort = m_composition.configuration()->authListen.port() == 0;
    for (int attempt = 1;; ++attempt) {
        m_composition.add(Service::Auth);
        const auto started = m_services.run(Service::Auth);
        if (started || !anyPort || attempt == 5)
            return started.transform(&http::Endpoint::toUrl);
        m_composition.chooseAuthPort();
        m_composition.nameIssuer();
    }
}

Result<QString, RuntimeError> ServiceHost::startResource()
{
    m_composition.add(Service::Resource);
    return m_services.run(Service::Resource).transform(&http::Endpoint::toUrl);
}

void ServiceHost::followChanges()
{
    m_changes = std::make_unique<ChangeLog>(m_installation->settings(), m_installation->keys());
    m_revoked = revokedKeys(*m_installation->keys().ring());
    connect(&m_installation->settings(), &settings::SettingsService::settingsChanged, m_following.get(),
        [this] { m_changes->lookAtSettings(); });
    connect(&m_installation->keys(), &keys::KeyService::ringChanged, m_following.get(), [this] {
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
    // Later, when the document that is served has followed the ring too.
    if (isNew)
        QMetaObject::invokeMethod(m_inThread, [this] { m_services.fetchKeysNow(); }, Qt::QueuedConnection);
}

void ServiceHost::close()
{
    const std::scoped_lock lock(m_mutex);
    m_metrics.reset();
    if (std::exchange(m_attachment, nullptr))
        m_services.showElsewhere({});
    m_services.removeAll();
    m_tlsWatch.reset();
    m_fileWatch.reset();
    m_api = nullptr;
    m_backups = nullptr;
    m_following.reset();
    if (m_installation)
        qCInfo(lcRuntime, "Everything that was acknowledged is written; the database is closed.");
    m_changes.reset();
    m_composition.setInstallation(nullptr);
    m_installation.reset();
    m_lock.reset();
}

admin::AdminApi *ServiceHost::api() const { return m_api; }

admin::BackupControl *ServiceHost::backups() const { return m_backups; }

} // namespace tessera::runtime
