// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "auth/authservice.h"

#include "auth/healthendpoint.h"
#include "auth/jwksdocument.h"
#include "auth/meendpoint.h"
#include "auth/metadatadocument.h"
#include "auth/passwordendpoint.h"
#include "auth/refreshendpoint.h"
#include "auth/registerendpoint.h"
#include "auth/sessionsendpoint.h"
#include "auth/signinendpoint.h"
#include "auth/signoutendpoint.h"
#include "http/apidescription.h"

namespace tessera::auth {

struct AuthService::Endpoints
{
    explicit Endpoints(const AuthParts &given)
        : parts(given)
    {
    }

    AuthParts parts;
    BearerGuard guard{parts};
    SignInEndpoint signIn{parts};
    RegisterEndpoint registration{parts};
    RefreshEndpoint refresh{parts};
    SignOutEndpoint signOut{parts, guard};
    MeEndpoint me{guard};
    PasswordEndpoint password{parts, guard};
    SessionsEndpoint sessions{parts, guard};
    HealthEndpoint health{parts};
    JwksDocument jwks{parts.keys};
};

AuthService::AuthService(const AuthParts &parts)
    : m_endpoints(std::make_unique<Endpoints>(parts))
{
}

AuthService::~AuthService() = default;

http::Routes AuthService::routes() const
{
    http::Routes routes;
    m_endpoints->signIn.addTo(routes);
    m_endpoints->registration.addTo(routes);
    m_endpoints->refresh.addTo(routes);
    m_endpoints->signOut.addTo(routes);
    m_endpoints->me.addTo(routes);
    m_endpoints->password.addTo(routes);
    m_endpoints->sessions.addTo(routes);
    m_endpoints->health.addTo(routes);
    m_endpoints->jwks.addTo(routes);
    addMetadata(routes, *m_endpoints->parts.tokens.identity());
    http::addApiDescription(routes, QStringLiteral(":/openapi/auth.json"));
    return routes;
}

} // namespace tessera::auth
