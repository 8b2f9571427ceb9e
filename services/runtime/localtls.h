// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/localauthority.h"
#include "runtime/tlssource.h"

namespace tessera::runtime {

/// Lets whatever this process asks by TLS from now on believe that authority (DER) beside those that the system trusts,
/// and none that was given before. Any thread.
void believe(const QByteArray &authority);

/// The certificate that the local authority makes for these names, and makes anew before it ends.
class LocalTls final : public TlsSource
{
public:
    /// The authority outlives it. `names` as crypto::serverName() gives them, at least one.
    LocalTls(keys::LocalAuthority &authority, QStringList names, const Clock &clock)
        : m_authority(authority)
        , m_names(std::move(names))
        , m_clock(clock)
    {
    }

    /// Reads the database.
    [[nodiscard]] QByteArray state() const override;
    /// Writes the database where there is no certificate that is good for some time. This process believes the
    /// authority from then on.
    [[nodiscard]] Result<std::shared_ptr<const http::TlsIdentity>, RuntimeError> read() const override;

private:
    keys::LocalAuthority &m_authority;
    const QStringList m_names;
    const Clock &m_clock;
};

} // namespace tessera::runtime
