// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/authserviceparts.h"

#include <QLoggingCategory>

namespace tessera::runtime {

namespace {

Q_LOGGING_CATEGORY(lcRuntime, "tessera.runtime")

} // namespace

AuthServiceParts::AuthServiceParts(Installation &installation)
    : m_settings(installation.settings())
    , m_service(auth::AuthParts{installation.database(), installation.keys(), installation.issuer(),
          installation.sessions(), installation.users(), installation.authenticator(), installation.clock(),
          installation.settings().registrationOpen(), installation.settings().rotation()})
{
}

void AuthServiceParts::start()
{
    // Waited for, so that whoever lowers max-age once it listens finds the mark. A full disk does not keep it from
    // serving; then the next start marks it.
    if (const auto noted = m_settings.noteKeySetServed().result(); !noted)
        qCWarning(lcRuntime, "That the key set is served could not be noted: %s", qUtf8Printable(noted.error().detail));
}

} // namespace tessera::runtime
