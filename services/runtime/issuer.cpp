// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/issuer.h"

namespace tessera::runtime {

NamedIssuer namedIssuer(const Configuration &configuration, const DataFolder &folder)
{
    const auto service = ServiceLock::running(folder);
    const QString running = service ? service->issuer : QString();
    if (configuration.issuer)
        return {*configuration.issuer, IssuerOrigin::Configured, running};
    if (!running.isEmpty())
        return {running, IssuerOrigin::Running, running};
    if (const QString last = ServiceLock::lastIssuer(folder); !last.isEmpty())
        return {last, IssuerOrigin::LastRun, {}};
    return {issuerOf(configuration), IssuerOrigin::Default, {}};
}

QString issuerOf(const Configuration &configuration)
{
    const ListenAddress &auth = configuration.authListen;
    return configuration.issuer.value_or(baseUrl(auth.host(), auth.port(), configuration.isSecure()));
}

} // namespace tessera::runtime
