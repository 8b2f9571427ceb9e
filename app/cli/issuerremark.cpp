// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/issuerremark.h"

namespace tessera::app {

using L = QLatin1StringView;

IssuerRemark remarkOnIssuer(const Invocation &invocation)
{
    using runtime::IssuerOrigin;
    const runtime::NamedIssuer &named = invocation.namedIssuer();
    const QString says = QStringLiteral("The issuer is %1, ").arg(named.issuer);
    switch (named.origin) {
    case IssuerOrigin::Configured:
        return invocation.isSet(L("issuer"))
                   ? IssuerRemark{QStringLiteral("option"), says + QStringLiteral("as --issuer says.")}
                   : IssuerRemark{QStringLiteral("configuration"), says + QStringLiteral("as the configuration says.")};
    case IssuerOrigin::Running:
        return {QStringLiteral("running"), says + QStringLiteral("that of the services that run on this data folder.")};
    case IssuerOrigin::LastRun:
        return {QStringLiteral("last-run"),
            says + QStringLiteral("that of the services that ran on this data folder last.")};
    case IssuerOrigin::Default: break;
    }
    return {QStringLiteral("default"),
        says + QStringLiteral("since no services have run on this data folder yet; --issuer names another one.")};
}

} // namespace tessera::app
