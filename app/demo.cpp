// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo.h"

#include "app/words.h"

namespace tessera::app {

Result<void, runtime::RuntimeError> prepareDemo(runtime::Installation &installation)
{
    const users::NewUser alice{.email = EmailAddress::fromText(demoEmail).value(),
        .name = QStringLiteral("Alice"),
        .roles = {},
        .password = QString(demoPassword),
        .emailVerified = true};
    const auto added = installation.users().add(alice, users::Actor{}, users::PasswordRules::Skip).result();
    if (!added)
        return fail(runtime::RuntimeError::NoStart, added.error().detail);
    const auto opened =
        installation.settings().set(QStringLiteral("registration"), QStringLiteral("open"), keys::Actor{}).result();
    if (!opened)
        return fail(runtime::RuntimeError::NoStart, opened.error().detail);
    return {};
}

QString demoNotice(const QString &dataFolder)
{
    const QString who =
        Words::tr("This is a demonstration: anybody who reaches the services may register, and there is "
                  "the user %1 with password %2.")
            .arg(demoEmail, demoPassword);
    return who + u'\n' + Words::tr("Everything it keeps is in %1 and is deleted when it ends.").arg(dataFolder) + u'\n';
}

} // namespace tessera::app
