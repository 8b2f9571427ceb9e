// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/configuration.h"
#include "runtime/resourceparts.h"
#include "runtime/runningservices.h"
#include "runtime/tlssource.h"

namespace tessera::runtime {

class Installation;

/// Where an auth service has its key set, behind its address.
inline constexpr QLatin1StringView jwksPath("/.well-known/jwks.json");

/// How the services of a process are put together at the moment: the configuration in force, the installation under
/// them, and what each is made of whenever it starts. Owned by the ServiceHost, which makes one change at a time;
/// asking may any thread.
class Composition final
{
public:
    /// Services and clock outlive this.
    Composition(Configuration configuration, RunningServices &services, const Clock &clock);

    [[nodiscard]] std::shared_ptr<const Configuration> configuration() const { return m_configuration.load(); }
    void setConfiguration(Configuration configuration) { m_configuration.store(std::move(configuration)); }

    /// Who the listeners are by TLS, and whose word the resource service takes for who an issuer is.
    struct Certificates
    {
        /// Null where they speak plain HTTP.
        std::shared_ptr<http::TlsSnapshot> tls;
        QList<QSslCertificate> trusted;
    };
    /// Those with which services are made from now on.
    [[nodiscard]] std::shared_ptr<const Certificates> certificates() const { return m_certificates.load(); }
    void setCertificates(std::shared_ptr<const Certificates> certificates)
    {
        m_certificates.store(std::move(certificates));
    }
    /// Reads what the configuration names of certificates, before services are made. Those of the local authority need
    /// an installation: without one they are left out, and everything else is looked at all the same.
    [[nodiscard]] Result<void, RuntimeError> readCertificates();
    /// Where the certificate of the listeners comes from; null where there is none, or not yet.
    [[nodiscard]] std::unique_ptr<TlsSource> tlsSource() const;

    /// That on which services are made from now on; null: none. Not while one runs.
    void setInstallation(Installation *installation) { m_installation = installation; }

    /// Where a service listens or is to listen; a port of 0 only where it has not listened yet.
    [[nodiscard]] ListenAddress address(admin::Service service) const;
    /// Takes a free port for an auth service that may have any: the issuer's name needs it before anything listens.
    void chooseAuthPort();
    [[nodiscard]] quint16 authPort() const { return m_authPort; }
    void setAuthPort(quint16 port) { m_authPort = port; }
    /// What tokens name: as configured, else the address of the auth service.
    [[nodiscard]] QString issuer() const;
    /// Lets the installation's tokens name that, and the audience of the configuration.
    void nameIssuer();

    /// The listener that the configuration wants.
    [[nodiscard]] http::ServerConfiguration listener(admin::Service service) const;
    /// Makes the service, without starting it.
    void add(admin::Service service);

    /// Whom the resource service trusts, and where it learns keys.
    struct Trust
    {
        QString issuer;
        QString audience;
        std::optional<QUrl> jwksUri;
        /// Why no keys are learned; empty: they are.
        QString withheld;
        /// Whose certificates are believed there; none: those that the system trusts.
        QList<QSslCertificate> believed;

        friend bool operator==(const Trust &, const Trust &) = default;
    };
    /// What it is to be now. Keys are learned from the auth service beside it only while that one runs: whoever else
    /// listens at its address is not asked.
    [[nodiscard]] Trust trust() const;
    /// Lets the resource services that exist ask for keys, or not, as the auth service beside them is now. Done by
    /// itself before that one closes its listener and after it has opened it. Any thread.
    void followTrust();
    /// Whether the resource service that listens was made for another one than that.
    [[nodiscard]] bool isTrustOutdated() const { return *m_trust.load() != trust(); }
    /// To be told by the resource service when it listens: what it was made for.
    void setTrust(Trust trust) { m_trust.store(std::move(trust)); }
    /// Nothing, or why a resource service could not start.
    [[nodiscard]] Result<void, resource::ConfigurationError> checkResource() const;

    // Called in the installation's thread, as long as there is one.
    /// Hands the settings on to the services that run.
    void applySettings();
    [[nodiscard]] const std::shared_ptr<http::CorsSnapshot> &cors() const { return m_cors; }

private:
    [[nodiscard]] resource::ResourceConfiguration resourceConfiguration(const Trust &trust) const;
    [[nodiscard]] std::expected<std::unique_ptr<ServiceParts>, QString> makeResource();
    /// Why a resource service that was made for that may not ask for keys now; empty: it may.
    [[nodiscard]] QString withheldFrom(const Trust &made) const;
    void forget(const resource::JwksClient *keys);

    /// A resource service that has not stopped yet.
    struct Asking
    {
        resource::JwksClient *keys;
        Trust trust;
    };

    Snapshot<Configuration> m_configuration;
    RunningServices &m_services;
    const Clock &m_clock;
    const std::shared_ptr<http::CorsSnapshot> m_cors = std::make_shared<http::CorsSnapshot>();
    Snapshot<Certificates> m_certificates;
    std::atomic<Installation *> m_installation = nullptr;
    std::atomic<quint16> m_authPort = 0;
    Snapshot<Trust> m_trust; // of the resource service that listened last
    std::mutex m_mutex;      // guards what follows
    QList<Asking> m_asking;
};

} // namespace tessera::runtime
