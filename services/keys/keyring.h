// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jose/keyset.h"
#include "jose/signingkey.h"
#include "keys/lifecycle.h"

#include <QHash>

#include <memory>

namespace tessera::keys {

/// What is known of one key, without its private part: for lists, pages and the command line.
struct KeyView
{
    KeyId kid;
    qint64 sequence = 0;
    QString algorithm;
    KeyState state = KeyState::Removed;
    Instant createdAt;
    Instant activatesAt;
    std::optional<Instant> retiresAt;
    Instant expiryHorizon;
    std::optional<Instant> revokedAt;
    QString revokeReason;
    QString origin;
    /// When it left the key set by itself; nothing where it has not, or that is not known.
    std::optional<Instant> removedAt;
    /// The public JWK (RFC 7517), canonical JSON.
    QByteArray publicJwk;

    friend bool operator==(const KeyView &, const KeyView &) = default;
};

/// Keys by kid as OpenSSL holds them, parsed once and kept from one ring to the next.
struct KeyHandles
{
    QHash<KeyId, std::shared_ptr<const jose::SigningKey>> signing;
    QHash<KeyId, std::shared_ptr<const jose::Jwk>> verifying;
};

/// Every key as it was at one instant: the one that signs, those that verify, and the JWKS document.
/// Immutable; any thread may hold and read it for as long as it likes. Made by `KeyService` alone, never empty.
class KeyRing final
{
public:
    /// `rows` in the order of their sequence. Null where there is no active key at `now`, or `handles` lacks its
    /// private part or the public part of a published key.
    [[nodiscard]] static std::shared_ptr<const KeyRing> build(
        KeyRows rows, Instant now, const RotationPolicy &policy, const KeyHandles &handles);

    /// The key time that this ring shows.
    [[nodiscard]] Instant instant() const { return m_instant; }
    /// The key that signs.
    [[nodiscard]] const jose::SigningKey &active() const { return *m_active; }
    [[nodiscard]] const KeyId &activeKid() const { return m_active->kid(); }
    /// The active key's persisted expiry horizon when this ring was made.
    [[nodiscard]] Instant activeHorizon() const { return m_activeHorizon; }
    /// The public keys that are announced, active or retired.
    [[nodiscard]] const jose::KeySet &verificationKeys() const { return m_verificationKeys; }
    /// All keys, removed and revoked ones too, in the order of their sequence.
    [[nodiscard]] const QList<KeyView> &keys() const { return m_keys; }
    [[nodiscard]] std::optional<KeyView> find(const KeyId &kid) const;

    /// The JWKS document (RFC 7517 section 5): the same bytes for the same keys, on every node and after every restart.
    [[nodiscard]] const QByteArray &document() const { return m_document; }
    /// Its strong entity tag with quotes (RFC 9110 section 8.8.3).
    [[nodiscard]] const QByteArray &etag() const { return m_etag; }
    /// For `Cache-Control: max-age`: never longer than the propagation time.
    [[nodiscard]] std::chrono::seconds maxAge() const { return m_maxAge; }

private:
    KeyRing() = default;

    Instant m_instant;
    Instant m_activeHorizon;
    std::shared_ptr<const jose::SigningKey> m_active;
    jose::KeySet m_verificationKeys;
    QList<KeyView> m_keys;
    QByteArray m_document;
    QByteArray m_etag;
    std::chrono::seconds m_maxAge{0};
};

} // namespace tessera::keys
