// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/reconfiguration.h"

#include "runtime/listenerreport.h"

namespace tessera::runtime {

namespace {

using admin::AdminError;
using admin::Outcome;
using admin::Service;

bool isSame(const http::ServerConfiguration &one, const http::ServerConfiguration &other)
{
    return one.host == other.host && one.port == other.port && one.workers == other.workers &&
           one.limits.connections == other.limits.connections &&
           one.limits.connectionsPerAddress == other.limits.connectionsPerAddress &&
           one.trustedProxies == other.trustedProxies && one.tls == other.tls &&
           one.strictTransport == other.strictTransport;
}

bool hasOtherCertificates(const Configuration &one, const Configuration &other)
{
    const auto said = [](const Configuration &configuration) {
        return std::tie(configuration.tlsNames, configuration.tlsCertificateFile, configuration.tlsKeyFile,
            configuration.tlsPassphraseFile, configuration.jwksCaFile);
    };
    return said(one) != said(other);
}

} // namespace

Outcome<void> Reconfiguration::apply(const Configuration &wanted)
{
    if (auto possible = check(wanted); !possible)
        return possible;
    const Configuration before = *m_composition.configuration();
    const QString issuerBefore = m_composition.issuer();
    const http::ServerConfiguration authBefore = m_composition.listener(Service::Auth);
    const http::ServerConfiguration resourceBefore = m_composition.listener(Service::Resource);
    const quint16 portBefore = m_composition.authPort();
    const auto certificatesBefore = m_composition.certificates();

    m_composition.setConfiguration(wanted);
    if (hasOtherCertificates(before, wanted)) {
        if (const auto read = m_composition.readCertificates(); !read) {
            m_composition.setConfiguration(before);
            return fail(AdminError::Refused, read.error().detail);
        }
    }
    if (wanted.authListen != before.authListen)
        m_composition.chooseAuthPort();
    m_composition.nameIssuer();
    const bool identityChanged = issuerBefore != m_composition.issuer() || before.audience != wanted.audience;
    const http::ServerConfiguration authTried = m_composition.listener(Service::Auth);
    Outcome<void> done;
    bool authIsNew = false;
    if (const auto startable = m_composition.checkResource(); !startable)
        done = fail(AdminError::Refused,
            QStringLiteral("The resource service could not go on with that.") + u' ' + startable.error().detail);
    if (done) {
        done = renew(Service::Auth, authBefore, identityChanged);
        // One that had to leave its place first came back as another one.
        authIsNew = done || overlap(addressOf(authBefore), addressOf(authTried));
    }
    if (done)
        done = renew(Service::Resource, resourceBefore,
            m_composition.isTrustOutdated() || before.resourceUrl != wanted.resourceUrl);
    if (done)
        return done;

    m_composition.setConfiguration(before);
    m_composition.setCertificates(certificatesBefore);
    m_composition.setAuthPort(portBefore);
    m_composition.nameIssuer();
    if (authIsNew)
        (void)renew(Service::Auth, authTried, identityChanged);
    renewTrust();
    return done;
}

Outcome<void> Reconfiguration::check(const Configuration &wanted) const
{
    const std::shared_ptr<const Configuration> before = m_composition.configuration();
    const bool movesAuth = wanted.runsAuth && wanted.authListen != before->authListen;
    const bool movesResource = wanted.runsResource && wanted.resourceListen != before->resourceListen;
    // Where each will be; one that stays may have had any port, and has a certain one by now.
    const ListenAddress auth = movesAuth ? wanted.authListen : m_composition.address(Service::Auth);
    const ListenAddress resource = movesResource ? wanted.resourceListen : m_composition.address(Service::Resource);
    const auto check = [this](Service service, const ListenAddress &there, std::optional<ListenAddress> other) {
        const auto own = isRunning(service) ? std::optional(m_composition.address(service)) : std::nullopt;
        const admin::ListenerReport report = reportOn(there.toText(), {service, own, std::move(other)});
        return report.isUsable() ? Outcome<void>() : fail(AdminError::Refused, report.problem);
    };
    if (movesAuth) {
        const auto other = wanted.runsResource ? std::optional(resource) : std::nullopt;
        if (auto free = check(Service::Auth, auth, other); !free)
            return free;
    }
    if (movesResource)
        return check(Service::Resource, resource, wanted.runsAuth ? std::optional(auth) : std::nullopt);
    return {};
}

Outcome<void> Reconfiguration::renew(Service service, const http::ServerConfiguration &before, bool isOutdated)
{
    const auto runner = m_services.runner(service);
    const http::ServerConfiguration wanted = m_composition.listener(service);
    if (!runner || (isSame(before, wanted) && !(isOutdated && isRunning(service))))
        return {};
    const ServiceRunner::Moved moved = runner->move(wanted).result();
    return moved ? Outcome<void>() : fail(AdminError::Refused, moved.error());
}

void Reconfiguration::renewTrust()
{
    m_composition.followTrust(); // what was tried and taken back
    if (isRunning(Service::Auth) && isRunning(Service::Resource) && m_composition.isTrustOutdated())
        (void)m_services.runner(Service::Resource)->move(m_composition.listener(Service::Resource)).result();
}

bool Reconfiguration::isRunning(Service service) const
{
    const auto runner = m_services.runner(service);
    return runner && runner->status().state == admin::ServiceState::Running;
}

} // namespace tessera::runtime
