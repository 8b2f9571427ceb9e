// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resource/resourceservice.h"
#include "runtime/configuration.h"
#include "runtime/servicerunner.h"
#include "settings/settings.h"

namespace tessera::runtime {

/// The resource service as the configuration wants it.
class ResourceParts final : public ServiceParts
{
public:
    /// Called with what is held of the issuer's keys whenever that changes, in the thread of the service, and with
    /// null when it has stopped.
    using HeldChanged = std::function<void(const resource::HeldKeys *)>;
    /// Called once the listener is open.
    using Listens = std::function<void()>;

    /// `made`: the policy that the service was made with. `isNamed`: it is known by another address than its
    /// listener's.
    ResourceParts(std::unique_ptr<resource::ResourceService> service, resource::AccessTokenPolicy made, bool isNamed,
        HeldChanged heldChanged, Listens listens);

    [[nodiscard]] http::Routes routes() override { return m_service->routes(); }
    void start() override { m_service->start(); }
    void listening(const http::Endpoint &endpoint) override;
    void stop() override;

    [[nodiscard]] resource::ResourceService &service() { return *m_service; }
    /// Puts these settings in force; issuer and audience stay those that the service was made for.
    void follow(const settings::Settings &settings);

private:
    std::unique_ptr<resource::ResourceService> m_service;
    const bool m_isNamed;
    resource::AccessTokenPolicy m_policy;
    const HeldChanged m_heldChanged;
    const Listens m_listens;
};

/// What the resource service is to know: issuer, audience, and where the keys are. `jwksUri`: nothing where the
/// issuer's metadata is to be asked. `settings`: of the installation beside it, null where there is none.
[[nodiscard]] resource::ResourceConfiguration resourceConfiguration(const Configuration &configuration,
    const QString &issuer, const std::optional<QUrl> &jwksUri, const settings::Settings *settings);

} // namespace tessera::runtime
