// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/routes.h"
#include "resource/accesstokenvalidator.h"
#include "resource/resourceconfiguration.h"

namespace tessera::resource {

/// The resource service: the paths that a token opens, those that tell of it, and what judges the tokens. Learns the
/// issuer's keys over HTTP alone. Built by the composition root, lives on the thread that made it, and outlives the
/// http::Server that serves its routes; the routes are called on any of that server's threads.
class ResourceService
{
public:
    /// Refuses a configuration that check() refuses. The clock must outlive the service.
    [[nodiscard]] static Result<std::unique_ptr<ResourceService>, ConfigurationError> create(
        const ResourceConfiguration &configuration, const Clock &clock, Jitter jitter);
    ~ResourceService();
    ResourceService(const ResourceService &) = delete;
    ResourceService &operator=(const ResourceService &) = delete;

    /// Begins to fetch keys.
    void start();
    /// Ends that; every call that waits for a key gets its answer. Stop it before the server is drained or after.
    void stop();

    /// GET /api/data, /api/claims, /verify, /.well-known/oauth-protected-resource, /healthz, /readyz.
    [[nodiscard]] http::Routes routes() const;

    /// Puts another policy in force from the next call on. Its issuer must stay what it was.
    void setPolicy(const AccessTokenPolicy &policy);

    /// Says by which URL clients know this service, where that is known only once it listens (port 0). Any thread.
    [[nodiscard]] Result<void, ConfigurationError> setResource(const QString &resource);

    /// What is held of the issuer's keys, for the console and metrics. Any thread.
    [[nodiscard]] std::shared_ptr<const HeldKeys> heldKeys() const { return m_keys.held(); }
    /// To connect to heldChanged() and to make it look at the clock.
    [[nodiscard]] JwksClient &keys() { return m_keys; }

private:
    ResourceService(const ResourceConfiguration &configuration, const Clock &clock, Jitter jitter);

    const ResourceConfiguration m_configuration;
    const Clock &m_clock;
    const std::shared_ptr<Snapshot<AccessTokenPolicy>> m_policy;
    const std::shared_ptr<http::DocumentSource> m_metadata;
    const std::shared_ptr<Snapshot<QByteArray>> m_metadataUrl;
    JwksClient m_keys;
    AccessTokenValidator m_validator;
};

} // namespace tessera::resource
