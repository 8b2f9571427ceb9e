// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/keyset.h"

#include "jose/strictjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tessera::jose {

using namespace Qt::StringLiterals;

namespace {

QByteArray document(const QJsonArray &keys)
{
    return QJsonDocument(QJsonObject{{u"keys"_s, keys}}).toJson(QJsonDocument::Compact);
}

} // namespace

KeySet::KeySet()
    : d(std::make_shared<Shared>())
{
}

KeySet::KeySet(const QList<Jwk> &keys)
{
    auto shared = std::make_shared<Shared>();
    for (const Jwk &key : keys)
        shared->add(key);
    d = std::move(shared);
}

KeySet KeySet::of(const QList<SigningKey> &keys)
{
    QList<Jwk> jwks;
    for (const SigningKey &key : keys)
        jwks.append(Jwk(key.publicKey(), key.algorithm(), key.kid()));
    return KeySet(jwks);
}

void KeySet::Shared::add(const Jwk &key)
{
    const auto [begin, end] = std::as_const(byKid).equal_range(key.kid());
    for (auto same = begin; same != end && !key.kid().isEmpty(); ++same) {
        if (keys.at(*same).publicKey().kind() == key.publicKey().kind()) {
            skipped.append({key.kid(), u"An earlier key of the set has the same kid."_s});
            return;
        }
    }
    byKid.insert(key.kid(), keys.size());
    keys.append(key);
}

Result<KeySet, JoseError> KeySet::fromJson(QByteArrayView json, Jwk::PrivateMembers privateMembers)
{
    const Result<QJsonObject, JoseError> object = parseJsonObject(json, {.size = maximumSize, .depth = 16});
    if (!object)
        return std::unexpected(object.error());
    const QJsonValue value = object->value("keys"_L1);
    if (!value.isArray())
        return fail(JoseError::Malformed, u"The key set has no array in its member keys."_s);
    const QJsonArray array = value.toArray();
    if (array.size() > maximumKeys)
        return fail(JoseError::TooLarge,
            u"The key set has %1 keys; at most %2 are taken."_s.arg(array.size()).arg(maximumKeys));
    auto shared = std::make_shared<Shared>();
    for (const QJsonValue &member : array) {
        if (!member.isObject()) {
            shared->skipped.append({KeyId(), u"A member of the set is not an object."_s});
            continue;
        }
        const QJsonObject jwk = member.toObject();
        if (const Result<Jwk, JoseError> key = Jwk::fromObject(jwk, privateMembers))
            shared->add(*key);
        else
            shared->skipped.append({KeyId(jwk.value("kid"_L1).toString().left(512)), key.error().detail});
    }
    KeySet set;
    set.d = std::move(shared);
    return set;
}

bool KeySet::contains(const KeyId &kid) const { return d->byKid.contains(kid); }

QList<Jwk> KeySet::find(const KeyId &kid) const
{
    QList<Jwk> found;
    const auto [begin, end] = d->byKid.equal_range(kid);
    for (auto index = begin; index != end; ++index)
        found.append(d->keys.at(*index));
    return found;
}

QByteArray publicKeySet(const QList<SigningKey> &keys)
{
    QJsonArray array;
    for (const SigningKey &key : keys)
        array.append(publicJwk(key.publicKey(), key.algorithm(), key.kid()));
    return document(array);
}

QByteArray publicKeySet(const KeySet &keys)
{
    QJsonArray array;
    for (const Jwk &key : keys.keys())
        array.append(publicJwk(key));
    return document(array);
}

} // namespace tessera::jose
