// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/authserviceparts.h"

namespace tessera::runtime {

AuthServiceParts::AuthServiceParts(Installation &installation)
    : m_authenticator(installation.database(), installation.hashing(), installation.clock(),
          installation.settings().signIn(), installation.settings().argon2())
    , m_service(auth::AuthParts{installation.database(), installation.keys(), installation.issuer(),
          installation.sessions(), installation.users(), m_authenticator, installation.clock(),
          installation.settings().registrationOpen(), installation.settings().rotation()})
{
}

} // namespace tessera::runtime
