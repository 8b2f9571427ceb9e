// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/answer.h"
#include "runtime/composition.h"

namespace tessera::runtime {

/// Puts another configuration in force under services that exist, all of it or nothing: looks whether it can be, then
/// makes the services that it concerns anew, the auth service first, and takes everything back where one of them cannot
/// start. Waits for them, so it is not used in a thread that they or their installation live in. One change at a time.
class Reconfiguration final
{
public:
    Reconfiguration(Composition &composition, RunningServices &services)
        : m_composition(composition)
        , m_services(services)
    {
    }

    [[nodiscard]] admin::Outcome<void> apply(const Configuration &wanted);
    /// Makes the resource service anew where it runs with keys or an issuer that are no longer those of the auth
    /// service beside it.
    void renewTrust();

private:
    [[nodiscard]] admin::Outcome<void> check(const Configuration &wanted) const;
    [[nodiscard]] admin::Outcome<void> renew(
        admin::Service service, const http::ServerConfiguration &before, bool isOutdated);
    [[nodiscard]] bool isRunning(admin::Service service) const;

    Composition &m_composition;
    RunningServices &m_services;
};

} // namespace tessera::runtime
