// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/attackadmin.h"
#include "admin/auditadmin.h"
#include "admin/keyadmin.h"
#include "admin/sessionadmin.h"
#include "admin/settingsadmin.h"
#include "admin/tlsadmin.h"
#include "admin/tokenadmin.h"
#include "admin/useradmin.h"

#include <QObject>

#include <optional>

namespace tessera::admin {

/// Everything an administrator can see or do with an installation, as calls that take and give values and block nobody.
/// The window and the command line use this and nothing below it; it works on the same data folder as running services,
/// and without any. Owned by the composition root, which outlives it with what it is made of. Lives in the thread that
/// made it, where its signals come from; every call may come from any thread.
class AdminApi final : public QObject
{
    Q_OBJECT

public:
    /// What it works on; all of it outlives the api.
    struct Parts
    {
        store::Database &database;
        settings::SettingsService &settings;
        keys::KeyService &keys;
        users::UserService &users;
        users::Authenticator &authenticator;
        tokens::SessionService &sessions;
        tokens::TokenIssuer &issuer;
        keys::LocalAuthority &authority;
        const Clock &clock;
    };

    /// `administrator`: who asks, for the audit log (`cli:NAME`, `console`).
    AdminApi(const Parts &parts, const QString &administrator);
    ~AdminApi() override;

    [[nodiscard]] UserAdmin &users() { return m_users; }
    [[nodiscard]] KeyAdmin &keys() { return m_keys; }
    [[nodiscard]] SessionAdmin &sessions() { return m_sessions; }
    [[nodiscard]] SettingsAdmin &settings() { return m_settings; }
    [[nodiscard]] TokenAdmin &tokens() { return m_tokens; }
    [[nodiscard]] AttackAdmin &attacks() { return m_attacks; }
    [[nodiscard]] TlsAdmin &tls() { return m_tls; }
    [[nodiscard]] AuditAdmin &audit() { return m_audit; }

    /// Why nothing can be written into the database at the moment (a full disk, a file that was taken away), and what
    /// helps; nothing where it can. Found by the last commit or within a second, so that no question is asked twice.
    [[nodiscard]] std::optional<Failure<AdminError>> writingObstacle() const;

Q_SIGNALS:
    // What changed, by whichever process; ask again for what is shown.
    void usersChanged();
    void keysChanged();
    void sessionsChanged();
    void settingsChanged();
    void auditAppended();

private:
    store::Database &m_database;
    UserAdmin m_users;
    KeyAdmin m_keys;
    SessionAdmin m_sessions;
    SettingsAdmin m_settings;
    TokenAdmin m_tokens;
    AttackAdmin m_attacks;
    TlsAdmin m_tls;
    AuditAdmin m_audit;
    Reading m_reading; // ends first, and waits for what runs on the others
};

} // namespace tessera::admin
