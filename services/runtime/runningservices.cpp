// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/runningservices.h"

#include "admin/reading.h"
#include "runtime/resourceparts.h"

#include <QLoggingCategory>

#include <algorithm>

namespace tessera::runtime {

namespace {

Q_LOGGING_CATEGORY(lcRuntime, "tessera.runtime")

admin::Answer<admin::ServiceStatus> answerOf(const Future<admin::ServiceStatus> &future)
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

admin::HeldKeySet valuesOf(const QString &issuer, const resource::HeldKeys &held)
{
    admin::HeldKeySet set{.issuer = issuer,
        .jwksUri = held.jwksUri.toString(),
        .kids = {},
        .document = held.keys ? jose::publicKeySet(*held.keys) : QByteArray(),
        .leftOut = {},
        .etag = held.etag,
        .generation = held.generation,
        .confirmedAt = held.confirmedAt,
        .freshUntil = held.freshUntil,
        .usableUntil = held.usableUntil,
        .nextFetchAt = held.nextFetchAt,
        .cooldownUntil = held.cooldownUntil,
        .failure = held.failure ? held.failure->reason : QString(),
        .failedAt = held.failure ? std::optional(held.failure->at) : std::nullopt,
        .failureCount = held.failure ? held.failure->count : 0,
        .fetches = held.fetches,
        .confirmations = held.confirmations,
        .failures = held.failures};
    if (held.keys) {
        for (const jose::Jwk &key : held.keys->keys())
            set.kids.append(key.kid().toText());
        for (const jose::KeySet::Skipped &key : held.keys->skipped())
            set.leftOut.append(key.kid.isEmpty() ? key.reason : key.kid.toText() + QStringLiteral(": ") + key.reason);
    }
    return set;
}

} // namespace

RunningServices::RunningServices(const Clock &clock, QObject *parent)
    : ServiceControl(parent)
    , m_clock(clock)
{
}

void RunningServices::add(admin::Service service, http::ServerConfiguration listener, ServiceRunner::Make make)
{
    const auto runner = std::make_shared<ServiceRunner>(service, std::move(listener), std::move(make), m_clock,
        service == admin::Service::Auth ? m_authLog : m_resourceLog);
    connect(runner.get(), &ServiceRunner::statusChanged, this, [this, service] { Q_EMIT statusChanged(service); });
    replace(service, runner);
}

Result<http::Endpoint, RuntimeError> RunningServices::run(admin::Service service)
{
    const auto found = runner(service);
    const admin::ServiceStatus status = found->start().result();
    if (status.state != admin::ServiceState::Running)
        return fail(RuntimeError::NoStart, status.failure);
    return found->endpoint().value();
}

void RunningServices::showElsewhere(Elsewhere elsewhere)
{
    m_elsewhere.store(std::move(elsewhere));
    QMetaObject::invokeMethod(this, [this] {
        Q_EMIT statusChanged(admin::Service::Auth);
        Q_EMIT statusChanged(admin::Service::Resource);
    });
}

void RunningServices::removeAll()
{
    const auto auth = runner(admin::Service::Auth);
    const auto resource = runner(admin::Service::Resource);
    const auto authEnd = auth ? auth->stop() : Future<admin::ServiceStatus>();
    if (resource)
        resource->stop().waitForFinished();
    if (auth)
        authEnd.waitForFinished();
    replace(admin::Service::Auth, nullptr);
    replace(admin::Service::Resource, nullptr);
}

Future<void> RunningServices::comeRound() const
{
    QList<Future<void>> all;
    for (const admin::Service service : {admin::Service::Auth, admin::Service::Resource}) {
        if (const auto found = runner(service))
            all.append(found->comeRound());
    }
    return Future<void>(whenAll(all));
}

std::shared_ptr<ServiceRunner> RunningServices::runner(admin::Service service) const
{
    const std::scoped_lock lock(m_mutex);
    return service == admin::Service::Auth ? m_auth : m_resource;
}

void RunningServices::replace(admin::Service service, std::shared_ptr<ServiceRunner> runner)
{
    {
        const std::scoped_lock lock(m_mutex);
        (service == admin::Service::Auth ? m_auth : m_resource).swap(runner);
    }
    // What was there before ends here, outside the lock.
}

void RunningServices::setHeldKeys(const QString &issuer, const resource::HeldKeys *held)
{
    m_held.store(held ? std::optional(valuesOf(issuer, *held)) : std::nullopt);
    QMetaObject::invokeMethod(this, [this] { Q_EMIT heldKeysChanged(); });
}

void RunningServices::fetchKeysNow()
{
    if (const auto resource = runner(admin::Service::Resource))
        resource->withParts(
            [](ServiceParts &parts) { static_cast<ResourceParts &>(parts).service().keys().fetchNow(); });
}

void RunningServices::countForMetrics()
{
    m_authLog.countForMetrics();
    m_resourceLog.countForMetrics();
}

metrics::ServerFigures RunningServices::figures(admin::Service service) const
{
    const auto found = runner(service);
    return {.service = admin::name(service).data(),
        .requests = (service == admin::Service::Auth ? m_authLog : m_resourceLog).figures(),
        .load = found ? found->load() : http::ServerLoad()};
}

QList<admin::ServiceStatus> RunningServices::statuses() const
{
    QList<admin::ServiceStatus> statuses;
    for (const admin::Service service : {admin::Service::Auth, admin::Service::Resource}) {
        if (const auto found = runner(service))
            statuses.append(found->status());
    }
    return statuses.isEmpty() ? m_elsewhere.load()->statuses : statuses;
}

admin::Answer<admin::ServiceStatus> RunningServices::start(admin::Service service)
{
    const auto found = runner(service);
    return found ? answerOf(found->start()) : withoutRunner(service, true);
}

admin::Answer<admin::ServiceStatus> RunningServices::stop(admin::Service service)
{
    const auto found = runner(service);
    return found ? answerOf(found->stop()) : withoutRunner(service, false);
}

admin::Answer<admin::ServiceStatus> RunningServices::restart(admin::Service service)
{
    const auto found = runner(service);
    if (!found)
        return withoutRunner(service, true);
    // Both are queued for the runner's thread, in this order.
    (void)found->stop();
    return answerOf(found->start());
}

admin::Answer<admin::ServiceStatus> RunningServices::withoutRunner(admin::Service service, bool starts) const
{
    using admin::AdminError;
    const std::shared_ptr<const Elsewhere> elsewhere = m_elsewhere.load();
    const auto status = std::ranges::find(elsewhere->statuses, service, &admin::ServiceStatus::service);
    if (!elsewhere->refusal.isEmpty())
        return admin::answered<admin::ServiceStatus>(fail(AdminError::Refused, elsewhere->refusal));
    if (status == elsewhere->statuses.cend())
        return admin::answered<admin::ServiceStatus>(
            fail(AdminError::NotFound, QStringLiteral("This process was told not to run that service, or is ending.")));
    return starts ? elsewhere->takeOver(service) : admin::answered<admin::ServiceStatus>(*status);
}

std::optional<admin::HeldKeySet> RunningServices::heldKeys() const { return *m_held.load(); }

} // namespace tessera::runtime
