// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jose/jwk.h"
#include "jose/signingkey.h"

#include <QHash>

#include <vector>

namespace tessera::jose {

/// The keys that signatures are verified with (RFC 7517 5). Never changes once made; cheap to copy, and any thread may
/// use it. A JWK that cannot be used is left out, with the reason, and spoils nothing for the others.
class KeySet final
{
public:
    static constexpr qsizetype maximumSize = 256 * 1024;
    static constexpr qsizetype maximumKeys = 100;

    struct Skipped
    {
        KeyId kid;      ///< may be empty
        QString reason; ///< a sentence for a person
    };

    /// No key at all.
    KeySet();
    /// In that order. Of two keys with one kid and one kind, the first counts.
    explicit KeySet(const QList<Jwk> &keys);
    [[nodiscard]] static KeySet of(const QList<SigningKey> &keys);

    /// Malformed where it is not an object with an array `keys`, or breaks the rules of checkJson(); TooLarge beyond
    /// maximumSize bytes or maximumKeys keys, the unusable ones counted. A set without one usable key is a good set.
    [[nodiscard]] static Result<KeySet, JoseError> fromJson(
        QByteArrayView json, Jwk::PrivateMembers privateMembers = Jwk::PrivateMembers::Refuse);

    [[nodiscard]] bool contains(const KeyId &kid) const;
    /// The keys of that kid; mostly one, more where a kid is shared by keys of different kinds (RFC 7517 4.5).
    [[nodiscard]] QList<Jwk> find(const KeyId &kid) const;
    [[nodiscard]] const QList<Jwk> &keys() const { return d->keys; }
    [[nodiscard]] qsizetype size() const { return d->keys.size(); }
    [[nodiscard]] bool isEmpty() const { return d->keys.isEmpty(); }
    [[nodiscard]] const QList<Skipped> &skipped() const { return d->skipped; }

private:
    friend class ValidationRun;
    struct Shared
    {
        QList<Jwk> keys;
        QList<Skipped> skipped;
        QMultiHash<KeyId, qsizetype> byKid;

        void add(const Jwk &key);
    };

    std::shared_ptr<const Shared> d;
};

/// A JWKS document, compact: publicJwk() of each, in that order.
[[nodiscard]] QByteArray publicKeySet(const QList<SigningKey> &keys);
/// Likewise, of keys that somebody published: `alg` and `kid` where these said so.
[[nodiscard]] QByteArray publicKeySet(const KeySet &keys);

} // namespace tessera::jose
