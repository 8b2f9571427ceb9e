// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/answer.h"
#include "admin/keyadmin.h"
#include "admin/reading.h"
#include "admin/tokenvalues.h"
#include "tokens/tokenissuer.h"

namespace tessera::admin {

/// What an administrator can do with the tokens of this installation. Any thread may call; part of AdminApi.
class TokenAdmin final
{
public:
    /// References must outlive it.
    TokenAdmin(Reading &reading, store::Database &database, keys::KeyService &keys, tokens::TokenIssuer &issuer,
        KeyAdmin &keyAdmin, settings::SettingsService &settings, const Clock &clock, keys::Actor actor);

    /// Signs a token with any header and claims, bounded by the longest lifetime of the settings; audited.
    [[nodiscard]] Answer<QByteArray> mint(const TokenMint &mint);
    /// What mint() would sign now; nothing is signed, and nothing written.
    [[nodiscard]] Answer<MintPreview> preview(const TokenMint &mint);
    /// makeThrowAwayKey(), beside whoever asks.
    [[nodiscard]] Answer<jose::SigningKey> throwAwayKey(const QString &algorithm);
    /// Judges a token as the resource service would, by the keys of this installation; issuer and audience are ours
    /// where none is expected.
    [[nodiscard]] Answer<TokenVerdict> verify(const QByteArray &token, TokenExpectation expectation);

    /// How verify() judges the token at every instant, from first to last: by the keys that are in the key set then, as
    /// far as is known now.
    [[nodiscard]] Answer<QList<TokenStretch>> course(const QByteArray &token, TokenExpectation expectation);

private:
    [[nodiscard]] Outcome<tokens::MintRequest> requestFor(const TokenMint &mint);
    void complete(TokenExpectation &expectation) const;

    Reading &m_reading;
    store::Database &m_database;
    keys::KeyService &m_keys;
    tokens::TokenIssuer &m_issuer;
    KeyAdmin &m_keyAdmin;
    settings::SettingsService &m_settings;
    const Clock &m_clock;
    keys::Actor m_actor;
};

} // namespace tessera::admin
