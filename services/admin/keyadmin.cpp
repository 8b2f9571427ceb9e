// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/keyadmin.h"

#include "admin/keyoutlook.h"
#include "admin/keyviews.h"
#include "admin/settingsadmin.h"
#include "jose/jwk.h"
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

} // namespace

Failure<AdminError> fromKeys(const Failure<keys::KeyError> &failure) { return {codeOf(failure.code), failure.detail}; }

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

KeyAdmin::KeyAdmin(Reading &reading, keys::KeyService &keys, settings::SettingsService &settings, const Clock &clock,
    keys::Actor actor)
    : m_reading(reading)
    , m_keys(keys)
    , m_settings(settings)
    , m_clock(clock)
    , m_actor(std::move(actor))
{
}

QList<Key> KeyAdmin::list() const
{
    const std::shared_ptr<const keys::KeyRing> ring = m_keys.ring();
    const Duration leeway = m_settings.current()->rotation.leeway;
    QList<Key> keys;
    keys.reserve(ring->keys().size());
    for (const keys::KeyView &view : ring->keys())
        keys.append(fromView(view, ring->instant(), leeway));
    return keys;
}

Answer<Key> KeyAdmin::asKey(const Future<Result<keys::KeyView, keys::KeyError>> &view) const
{
    // Not this object: the key service ends after it, and waits for what it was asked for.
    return turned(view,
        [&keys = m_keys, &settings = m_settings](const Result<keys::KeyView, keys::KeyError> &result) -> Outcome<Key> {
            return result
                .transform([&keys, &settings](const keys::KeyView &key) {
                    return fromView(key, keys.ring()->instant(), settings.current()->rotation.leeway);
                })
                .transform_error(fromKeys);
        });
}

Outcome<Key> KeyAdmin::show(const KeyId &kid) const
{
    const QList<Key> keys = list();
    const auto found = std::ranges::find(keys, kid, &Key::kid);
    if (found != keys.end())
        return *found;
    return fail(AdminError::NotFound, QStringLiteral("There is no key \"%1\".").arg(kid.toText()));
}

PublishedKeySet KeyAdmin::published() const
{
    const std::shared_ptr<const keys::KeyRing> ring = m_keys.ring();
    return PublishedKeySet{ring->document(), ring->etag(), ring->maxAge()};
}

std::optional<Instant> KeyAdmin::clockSeen() const { return m_keys.clockSeen(); }

Answer<Key> KeyAdmin::rotate(bool atOnce) { return asKey(m_keys.rotate(atOnce, m_actor)); }

Outcome<std::optional<Key>> KeyAdmin::nextAtOnce() const
{
    const auto kid = m_keys.nextAtOnce();
    if (!kid)
        return std::unexpected(fromKeys(kid.error()));
    return *kid ? show(**kid).transform([](const Key &key) { return std::optional(key); }) : std::optional<Key>();
}

Answer<AtOncePreview> KeyAdmin::previewAtOnce()
{
    return m_reading.run([this]() -> Outcome<AtOncePreview> {
        const auto next = nextAtOnce();
        if (!next)
            return std::unexpected(next.error());
        const std::shared_ptr<const keys::KeyRing> ring = m_keys.ring();
        AtOncePreview preview{.next = *next, .unknownUntil = {}, .maxAge = ring->maxAge()};
        const Instant now = std::max(m_clock.now(), ring->instant());
        const Instant known = (*next ? (*next)->createdAt : now) + ring->maxAge();
        if (known > now)
            preview.unknownUntil = known;
        return preview;
    });
}

Answer<RevocationPreview> KeyAdmin::previewRevocation(const KeyId &kid)
{
    return m_reading.run([this, kid]() -> Outcome<RevocationPreview> {
        const Outcome<Key> key = show(kid);
        if (!key)
            return std::unexpected(key.error());
        const auto preview = m_keys.previewRevocation(kid);
        if (!preview)
            return std::unexpected(fromKeys(preview.error()));
        std::optional<Key> successor;
        if (preview->successorActiveAtOnce) {
            const auto next = nextAtOnce();
            if (!next)
                return std::unexpected(next.error());
            successor = *next;
        }
        // Who never drops a key accepts it for no shorter than who does.
        return RevocationPreview{*key, preview->liveSessions, preview->latestTokenExpiry, preview->cachesAcceptUntil,
            std::max(preview->othersAcceptUntil, preview->cachesAcceptUntil), preview->successorActiveAtOnce,
            successor};
    });
}

Answer<Key> KeyAdmin::revoke(const KeyId &kid, const QString &reason)
{
    return asKey(m_keys.revoke(kid, reason, m_actor));
}

Answer<Key> KeyAdmin::importKey(
    crypto::SecretBytes document, std::optional<crypto::SecretBytes> passphrase, const QString &algorithm)
{
    const std::optional<jose::Algorithm> meant = jose::algorithmFromName(algorithm);
    if (!algorithm.isEmpty() && !meant)
        return answered<Key>(fail(AdminError::Invalid, QStringLiteral("There is no algorithm \"%1\".").arg(algorithm)));
    return asKey(m_keys.importKey(std::move(document), std::move(passphrase), meant, m_actor));
}

Answer<ImportPreview> KeyAdmin::previewImport(
    crypto::SecretBytes document, std::optional<crypto::SecretBytes> passphrase, const QString &algorithm)
{
    return m_reading.run([this, document = std::move(document), passphrase = std::move(passphrase),
                             algorithm]() -> Outcome<ImportPreview> {
        const jose::Algorithm preferred = m_settings.current()->rotation.algorithm;
        const auto read =
            keys::readPrivateKey(document.view(), passphrase, jose::algorithmFromName(algorithm), preferred);
        const bool wasGiven = passphrase && !passphrase->isEmpty();
        if (!read && read.error().code == keys::KeyError::PassphraseNeeded && !wasGiven) {
            ImportPreview closed;
            closed.needsPassphrase = true;
            return closed;
        }
        if (!read)
            return std::unexpected(fromKeys(read.error()));
        return placed(read->key, read->algorithm);
    });
}

Outcome<ImportPreview> KeyAdmin::placed(const crypto::PrivateKey &key, jose::Algorithm algorithm) const
{
    const QList<Key> keys = list();
    const KeyId kid = jose::thumbprint(key.publicKey());
    if (std::ranges::contains(keys, kid, &Key::kid))
        return fail(AdminError::Refused, QStringLiteral("The key %1 is known already.").arg(kid.toText()));
    const auto activation = m_keys.earliestActivation();
    if (!activation)
        return std::unexpected(fromKeys(activation.error()));
    ImportPreview preview{.kid = kid,
        .kind = kindName(key.kind()),
        .bits = key.bits(),
        .algorithm = jose::name(algorithm),
        .algorithms = algorithmsFor(key.kind()),
        .activatesAt = *activation,
        .cutsShort = {},
        .change = algorithmChange(
            keys, jose::name(algorithm), QString(jose::name(m_settings.current()->rotation.algorithm)))};
    // The last one that is announced: those before it have their end already.
    const auto last = std::ranges::find_last_if(keys, [](const Key &other) { return other.state == u"announced"; });
    if (!last.empty()) {
        preview.cutsShort = last.front();
        preview.cutsShort->retiresAt = preview.activatesAt;
    }
    return preview;
}

Answer<NewKeyOutlook> KeyAdmin::outlook(const KeyId &kid)
{
    return m_reading.run([this, kid]() -> Outcome<NewKeyOutlook> {
        const QList<Key> keys = list();
        const auto key = std::ranges::find(keys, kid, &Key::kid);
        if (key == keys.end())
            return std::unexpected(show(kid).error());
        const std::shared_ptr<const settings::Settings> settings = m_settings.current();
        NewKeyOutlook outlook{.cutsShort = cutShortBy(keys, *key),
            .signsUntil = {},
            .unknownUntil = {},
            .algorithm = algorithmChange(keys, key->algorithm, QString(jose::name(settings->rotation.algorithm)))};
        const Instant known = key->createdAt + m_keys.ring()->maxAge();
        if (known > key->activatesAt)
            outlook.unknownUntil = known;
        const auto timeline = m_keys.simulate(settings->rotation, settings->tokens.accessLifetime, 1);
        for (const keys::TimelineKey &drawn : timeline) {
            if (drawn.kid == kid)
                outlook.signsUntil = drawn.retiresAt;
        }
        return outlook;
    });
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
