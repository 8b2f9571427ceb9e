// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/keyadmin.h"

#include "admin/settingsadmin.h"
#include "keys/keyimport.h"

#include <algorithm>

namespace tessera::admin {

namespace {

AdminError codeOf(keys::KeyError error)
{
    using keys::KeyError;
    switch (error) {
    case KeyError::NotFound: return AdminError::NotFound;
    case KeyError::NotAKey:
    case KeyError::PublicKeyAlone:
    case KeyError::PassphraseNeeded: return AdminError::Invalid;
    case KeyError::Store:
    case KeyError::Crypto: return AdminError::Unavailable;
    default: return AdminError::Refused;
    }
}

Failure<AdminError> fromKeys(const Failure<keys::KeyError> &failure) { return {codeOf(failure.code), failure.detail}; }

Key fromView(const keys::KeyView &view)
{
    return Key{view.kid, view.sequence, view.algorithm, keys::name(view.state), view.createdAt, view.activatesAt,
        view.retiresAt, view.expiryHorizon, view.revokedAt, view.revokeReason, view.origin, view.publicJwk};
}

TimelineEntry fromTimeline(const keys::TimelineKey &key)
{
    return TimelineEntry{key.sequence, key.kid, key.algorithm, key.createdAt, key.activatesAt, key.retiresAt,
        key.removedAt, key.revokedAt};
}

const auto toKey = [](const Result<keys::KeyView, keys::KeyError> &result) -> Outcome<Key> {
    return result.transform(fromView).transform_error(fromKeys);
};

} // namespace

QStringList algorithmNames()
{
    QStringList names;
    for (const jose::Algorithm algorithm : jose::allAlgorithms())
        names.append(jose::name(algorithm));
    return names;
}

Outcome<void> checkPrivateKey(
    const crypto::SecretBytes &document, const std::optional<crypto::SecretBytes> &passphrase, const QString &algorithm)
{
    const auto read =
        keys::readPrivateKey(document.view(), passphrase, jose::algorithmFromName(algorithm), jose::Algorithm::RS256);
    return read ? Outcome<void>() : std::unexpected(fromKeys(read.error()));
}

KeyAdmin::KeyAdmin(Reading &reading, keys::KeyService &keys, settings::SettingsService &settings, keys::Actor actor)
    : m_reading(reading)
    , m_keys(keys)
    , m_settings(settings)
    , m_actor(std::move(actor))
{
}

QList<Key> KeyAdmin::list() const
{
    QList<Key> keys;
    for (const keys::KeyView &view : m_keys.ring()->keys())
        keys.append(fromView(view));
    return keys;
}

Outcome<Key> KeyAdmin::show(const KeyId &kid) const
{
    for (const keys::KeyView &view : m_keys.ring()->keys()) {
        if (view.kid == kid)
            return fromView(view);
    }
    return fail(AdminError::NotFound, QStringLiteral("There is no key \"%1\".").arg(kid.toText()));
}

PublishedKeySet KeyAdmin::published() const
{
    const std::shared_ptr<const keys::KeyRing> ring = m_keys.ring();
    return PublishedKeySet{ring->document(), ring->etag(), ring->maxAge()};
}

Answer<Key> KeyAdmin::rotate(bool atOnce) { return turned(m_keys.rotate(atOnce, m_actor), toKey); }

Answer<RevocationPreview> KeyAdmin::previewRevocation(const KeyId &kid)
{
    return m_reading.run([this, kid]() -> Outcome<RevocationPreview> {
        const Outcome<Key> key = show(kid);
        if (!key)
            return std::unexpected(key.error());
        const auto preview = m_keys.previewRevocation(kid);
        if (!preview)
            return std::unexpected(fromKeys(preview.error()));
        // Who never drops a key accepts it for no shorter than who does.
        return RevocationPreview{*key, preview->liveSessions, preview->latestTokenExpiry, preview->cachesAcceptUntil,
            std::max(preview->othersAcceptUntil, preview->cachesAcceptUntil), preview->successorActiveAtOnce};
    });
}

Answer<Key> KeyAdmin::revoke(const KeyId &kid, const QString &reason)
{
    return turned(m_keys.revoke(kid, reason, m_actor), toKey);
}

Answer<Key> KeyAdmin::importKey(
    crypto::SecretBytes document, std::optional<crypto::SecretBytes> passphrase, const QString &algorithm)
{
    const std::optional<jose::Algorithm> meant = jose::algorithmFromName(algorithm);
    if (!algorithm.isEmpty() && !meant)
        return answered<Key>(fail(AdminError::Invalid, QStringLiteral("There is no algorithm \"%1\".").arg(algorithm)));
    return turned(m_keys.importKey(std::move(document), std::move(passphrase), meant, m_actor), toKey);
}

Outcome<QByteArray> KeyAdmin::exportPublic(const KeyId &kid, PublicKeyForm form) const
{
    return m_keys
        .exportPublic(kid, form == PublicKeyForm::Pem ? keys::PublicKeyFormat::Pem : keys::PublicKeyFormat::Jwk)
        .transform_error(fromKeys);
}

Answer<QByteArray> KeyAdmin::exportPrivate(const KeyId &kid, crypto::SecretBytes passphrase)
{
    return turned(m_keys.exportPrivate(kid, std::move(passphrase), m_actor),
        [](const Result<QByteArray, keys::KeyError> &result) -> Outcome<QByteArray> {
            return result.transform_error(fromKeys);
        });
}

Answer<QList<TimelineEntry>> KeyAdmin::simulate(const QMap<QString, QString> &otherSettings, int rotations)
{
    return m_reading.run([this, otherSettings, rotations]() -> Outcome<QList<TimelineEntry>> {
        const auto settings = m_settings.preview(otherSettings);
        if (!settings)
            return std::unexpected(fromSettings(settings.error()));
        QList<TimelineEntry> entries;
        const auto timeline = m_keys.simulate(settings->rotation, settings->tokens.accessLifetime, rotations);
        for (const keys::TimelineKey &key : timeline)
            entries.append(fromTimeline(key));
        return entries;
    });
}

} // namespace tessera::admin
