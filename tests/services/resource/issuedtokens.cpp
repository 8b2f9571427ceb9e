// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuedtokens.h"

#include "jose/jws.h"

#include <QJsonDocument>

namespace tessera::test {

jose::SigningKey newKey(jose::Algorithm algorithm, const QString &kid)
{
    crypto::PrivateKey key = crypto::PrivateKey::generate(jose::keyKind(algorithm)).value();
    return kid.isEmpty() ? jose::SigningKey::make(std::move(key), algorithm).value()
                         : jose::SigningKey::make(std::move(key), algorithm, KeyId(kid)).value();
}

QJsonObject goodClaims(const QString &issuer, const QString &audience, Instant now)
{
    const qint64 seconds = toNumericDate(now);
    return {{QStringLiteral("iss"), issuer}, {QStringLiteral("aud"), audience},
        {QStringLiteral("sub"), QStringLiteral("5f0c7b1e-0e5c-4f0e-9b3a-6f3a1d1b2c3d")},
        {QStringLiteral("client_id"), QStringLiteral("tests")}, {QStringLiteral("iat"), seconds},
        {QStringLiteral("nbf"), seconds}, {QStringLiteral("exp"), seconds + 900},
        {QStringLiteral("jti"), QStringLiteral("1")}, {QStringLiteral("scope"), QStringLiteral("read write")},
        {QStringLiteral("email"), QStringLiteral("alice@example.com")}};
}

QByteArray bytes(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QByteArray token(const jose::SigningKey &key, const QJsonObject &claims, const QString &typ)
{
    return jose::signJws({{QStringLiteral("typ"), typ}}, bytes(claims), key);
}

} // namespace tessera::test
