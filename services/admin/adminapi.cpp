// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/adminapi.h"

namespace tessera::admin {

AdminApi::AdminApi(const Parts &parts, const QString &administrator)
    : m_database(parts.database)
    , m_users(
          m_reading, parts.database, parts.users, parts.authenticator, parts.clock, users::Actor{administrator, {}, {}})
    , m_keys(m_reading, parts.keys, parts.settings, parts.clock, keys::Actor{administrator, {}, {}})
    , m_sessions(m_reading, parts.database, parts.sessions, parts.clock, keys::Actor{administrator, {}, {}})
    , m_settings(parts.settings, keys::Actor{administrator, {}, {}})
    , m_tokens(m_reading, parts.database, parts.keys, parts.issuer, m_keys, parts.settings, parts.clock,
          keys::Actor{administrator, {}, {}})
    , m_attacks(m_reading, parts.keys, parts.issuer, parts.clock, keys::Actor{administrator, {}, {}})
    , m_tls(m_reading, parts.authority, keys::Actor{administrator, {}, {}})
    , m_audit(m_reading, parts.database)
{
    connect(&parts.database, &store::Database::changed, this, [this](store::Topics topics) {
        if (topics & (store::Topic::Users | store::Topic::Locks))
            Q_EMIT usersChanged();
        if (topics & store::Topic::Sessions)
            Q_EMIT sessionsChanged();
        if (topics & store::Topic::Audit)
            Q_EMIT auditAppended();
    });
    connect(&parts.keys, &keys::KeyService::ringChanged, this, &AdminApi::keysChanged);
    connect(&parts.settings, &settings::SettingsService::settingsChanged, this, &AdminApi::settingsChanged);
}

AdminApi::~AdminApi() = default;

std::optional<Failure<AdminError>> AdminApi::writingObstacle() const
{
    return m_database.writingFault().transform(fromStore);
}

} // namespace tessera::admin
