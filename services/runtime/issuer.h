// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/configuration.h"
#include "runtime/datafolder.h"

namespace tessera::runtime {

/// Where it was learned what tokens of an installation name as their issuer.
enum class IssuerOrigin {
    Configured, ///< A flag, the environment or tessera.toml says so.
    Running,    ///< The services that run on the data folder name it.
    LastRun,    ///< Those that ran on it last named it.
    Default,    ///< Nobody said and none has run: the address where the auth service would listen.
};

struct NamedIssuer
{
    QString issuer;
    IssuerOrigin origin = IssuerOrigin::Default;
    /// What the services that run on the folder now name, whatever is configured here; empty where none do.
    QString running;
};

/// What tokens name that are made beside services, or while none run: the first of the above that there is.
[[nodiscard]] NamedIssuer namedIssuer(const Configuration &configuration, const DataFolder &folder);

/// What services name when they start: as configured, else the address of the auth listener.
[[nodiscard]] QString issuerOf(const Configuration &configuration);

} // namespace tessera::runtime
