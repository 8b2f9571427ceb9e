// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playground/attackcontext.h"

#include "crypto/hash.h"
#include "jose/base64url.h"

#include <QJsonDocument>

namespace tessera::playground {

namespace {

QJsonObject decoded(const QByteArray &part)
{
    return QJsonDocument::fromJson(jose::fromBase64Url(part).value_or(QByteArray())).object();
}

QJsonObject with(QJsonObject object, const QJsonObject &changes)
{
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it.value().isNull())
            object.remove(it.key());
        else
            object.insert(it.key(), it.value());
    }
    return object;
}

} // namespace

AttackContext::AttackContext(const AttackMaterial &material)
    : m_material(material)
    , m_parts(material.goodToken.split('.'))
{
    Q_ASSERT(m_parts.size() == 3);
    m_header = decoded(m_parts[0]);
    m_claims = decoded(m_parts[1]);
}

QJsonObject AttackContext::headerWith(const QJsonObject &changes) const { return with(m_header, changes); }

QJsonObject AttackContext::claimsWith(const QJsonObject &changes) const { return with(m_claims, changes); }

QJsonObject AttackContext::forgedClaims() const
{
    return claimsWith(
        {{QStringLiteral("sub"), QStringLiteral("attacker")}, {QStringLiteral("roles"), QStringLiteral("admin")}});
}

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QByteArray signingInput(const QJsonObject &header, const QByteArray &payload)
{
    return jose::toBase64Url(compact(header)) + '.' + jose::toBase64Url(payload);
}

QByteArray hmacToken(const QJsonObject &header, const QByteArray &payload, const QByteArray &secret)
{
    const QByteArray input = signingInput(header, payload);
    return input + '.' + jose::toBase64Url(crypto::hmacSha256(crypto::SecretBytes::copyOf(secret), input));
}

} // namespace tessera::playground
