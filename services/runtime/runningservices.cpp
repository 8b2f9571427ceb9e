// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/runningservices.h"

#include "admin/reading.h"

#include <QLoggingCategory>

namespace tessera::runtime {

namespace {

Q_LOGGING_CATEGORY(lcRuntime, "tessera.runtime")

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

RunningServices::RunningServices(const Clock &clock, QObject *parent)
    : ServiceControl(parent)
    , m_clock(clock)
{
}

Result<http::Endpoint, RuntimeError> RunningServices::add(
    admin::Service service, http::ServerConfiguration listener, ServiceRunner::Make make)
{
    const auto runner = std::make_shared<ServiceRunner>(service, std::move(listener), std::move(make), m_clock,
        service == admin::Service::Auth ? m_authLog : m_resourceLog);
    connect(runner.get(), &ServiceRunner::statusChanged, this, [this, service] { Q_EMIT statusChanged(service); });
    replace(service, runner);
    const admin::ServiceStatus status = runner->start().result();
    if (status.state != admin::ServiceState::Running)
        return fail(RuntimeError::NoStart, status.failure);
    return runner->endpoint().value();
}

void RunningServices::removeAll()
{
    const auto auth = runner(admin::Service::Auth);
    const auto resource = runner(admin::Service::Resource);
    const auto authEnd = auth ? auth->stop() : QFuture<admin::ServiceStatus>();
    if (resource)
        resource->stop().waitForFinished();
    if (auth)
        QFuture(authEnd).waitForFinished();
    replace(admin::Service::Auth, nullptr);
    replace(admin::Service::Resource, nullptr);
    m_held.store(std::optional<admin::HeldKeySet>());
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

void RunningServices::setHeldKeys(const resource::HeldKeys &held)
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
    m_held.store(std::optional(std::move(set)));
    Q_EMIT heldKeysChanged();
}

QList<admin::ServiceStatus> RunningServices::statuses() const
{
    QList<admin::ServiceStatus> statuses;
    for (const admin::Service service : {admin::Service::Auth, admin::Service::Resource}) {
        if (const auto found = runner(service))
            statuses.append(found->status());
    }
    return statuses;
}

admin::Answer<admin::ServiceStatus> RunningServices::start(admin::Service service)
{
    const auto found = runner(service);
    return found ? answerOf(found->start()) : notHere();
}

admin::Answer<admin::ServiceStatus> RunningServices::stop(admin::Service service)
{
    const auto found = runner(service);
    return found ? answerOf(found->stop()) : notHere();
}

admin::Answer<admin::ServiceStatus> RunningServices::restart(admin::Service service)
{
    const auto found = runner(service);
    if (!found)
        return notHere();
    // Both are queued for the runner's thread, in this order.
    (void)found->stop();
    return answerOf(found->start());
}

std::optional<admin::HeldKeySet> RunningServices::heldKeys() const { return *m_held.load(); }

} // namespace tessera::runtime
