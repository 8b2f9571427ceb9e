// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/answer.h"
#include "admin/keyvalues.h"
#include "admin/reading.h"
#include "keys/keyservice.h"
#include "settings/settingsservice.h"

#include <QMap>

namespace tessera::admin {

/// The algorithms that a key can be for: `RS256` ...
[[nodiscard]] QStringList algorithmNames();

/// As an administrator gets a refusal of the keys.
[[nodiscard]] Failure<AdminError> fromKeys(const Failure<keys::KeyError> &failure);

/// Whether a private key could be imported, so far as that can be told without an installation: Invalid or Refused with
/// the reason that importKey() would give. Pure; any thread.
[[nodiscard]] Outcome<void> checkPrivateKey(const crypto::SecretBytes &document,
    const std::optional<crypto::SecretBytes> &passphrase, const QString &algorithm);

/// What an administrator can do with signing keys. Any thread may call; part of AdminApi.
class KeyAdmin final
{
public:
    /// References must outlive it.
    KeyAdmin(Reading &reading, keys::KeyService &keys, settings::SettingsService &settings, const Clock &clock,
        keys::Actor actor);

    /// All keys, also those that left, in the order of their sequence.
    [[nodiscard]] QList<Key> list() const;
    [[nodiscard]] Outcome<Key> show(const KeyId &kid) const;
    [[nodiscard]] PublishedKeySet published() const;
    /// The latest instant that the database has seen, where the clock of this machine is behind it by more than a
    /// minute: until then keys stay as they are, and no planned one begins to sign.
    [[nodiscard]] std::optional<Instant> clockSeen() const;

    /// Announces a new key; `atOnce`: one that signs now, which consumers may refuse for up to the JWKS max-age.
    [[nodiscard]] Answer<Key> rotate(bool atOnce);
    /// What rotate() at once would do.
    [[nodiscard]] Answer<AtOncePreview> previewAtOnce();
    [[nodiscard]] Answer<RevocationPreview> previewRevocation(const KeyId &kid);
    [[nodiscard]] Answer<Key> revoke(const KeyId &kid, const QString &reason);
    /// PEM or JWK, at most 64 KiB. `algorithm`: empty, or what an RSA key is to be used for.
    [[nodiscard]] Answer<Key> importKey(
        crypto::SecretBytes document, std::optional<crypto::SecretBytes> passphrase, const QString &algorithm);
    /// What importKey() would do with it, or why it would refuse; imports nothing.
    [[nodiscard]] Answer<ImportPreview> previewImport(
        crypto::SecretBytes document, std::optional<crypto::SecretBytes> passphrase, const QString &algorithm);
    /// How a key that is new, or was brought forward, fits between the others.
    [[nodiscard]] Answer<NewKeyOutlook> outlook(const KeyId &kid);
    [[nodiscard]] Outcome<QByteArray> exportPublic(const KeyId &kid, PublicKeyForm form) const;
    /// Encrypted PKCS#8; audited.
    [[nodiscard]] Answer<QByteArray> exportPrivate(const KeyId &kid, crypto::SecretBytes passphrase);
    /// The next rotations as they will be, or would be with other settings that are not saved (`keys.*`,
    /// `tokens.access-lifetime`).
    [[nodiscard]] Answer<QList<TimelineEntry>> simulate(const QMap<QString, QString> &otherSettings, int rotations);

private:
    [[nodiscard]] Answer<Key> asKey(const Future<Result<keys::KeyView, keys::KeyError>> &view) const;
    [[nodiscard]] Outcome<std::optional<Key>> nextAtOnce() const;
    [[nodiscard]] Outcome<ImportPreview> placed(const crypto::PrivateKey &key, jose::Algorithm algorithm) const;

    Reading &m_reading;
    keys::KeyService &m_keys;
    settings::SettingsService &m_settings;
    const Clock &m_clock;
    keys::Actor m_actor;
};

} // namespace tessera::admin
