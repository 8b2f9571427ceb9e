// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/issuerremark.h"

#include "app/words.h"

namespace tessera::app {

using L = QLatin1StringView;

IssuerRemark remarkOnIssuer(const Invocation &invocation)
{
    using runtime::IssuerOrigin;
    const runtime::NamedIssuer &named = invocation.namedIssuer();
    switch (named.origin) {
    case IssuerOrigin::Configured:
        return invocation.isSet(L("issuer"))
                   ? IssuerRemark{QStringLiteral("option"),
                         Words::tr("The issuer is %1, as --issuer says.").arg(named.issuer)}
                   : IssuerRemark{QStringLiteral("configuration"),
                         Words::tr("The issuer is %1, as the configuration says.").arg(named.issuer)};
    case IssuerOrigin::Running:
        return {QStringLiteral("running"),
            Words::tr("The issuer is %1, that of the services that run on this data folder.").arg(named.issuer)};
    case IssuerOrigin::LastRun:
        return {QStringLiteral("last-run"),
            Words::tr("The issuer is %1, that of the services that ran on this data folder last.").arg(named.issuer)};
    case IssuerOrigin::Default: break;
    }
    return {QStringLiteral("default"), Words::tr("The issuer is %1, since no services have run on this data folder "
                                                 "yet; --issuer names another one.")
                                           .arg(named.issuer)};
}

} // namespace tessera::app
