// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/jws.h"

#include "jose/base64url.h"

#include <QJsonDocument>

namespace tessera::jose {

using namespace Qt::StringLiterals;

QByteArray signJws(const QJsonObject &header, QByteArrayView payload, const SigningKey &key)
{
    QJsonObject complete = header;
    complete.insert("alg"_L1, name(key.algorithm()));
    complete.insert("kid"_L1, key.kid().toText());
    return signJwsAs(complete, payload, key);
}

QByteArray signJwsAs(const QJsonObject &header, QByteArrayView payload, const SigningKey &key)
{
    QByteArray token = toBase64Url(QJsonDocument(header).toJson(QJsonDocument::Compact)) + '.' + toBase64Url(payload);
    const QByteArray signature = key.privateKey().sign(scheme(key.algorithm()), token);
    return token + '.' + toBase64Url(signature);
}

std::optional<CompactParts> splitCompact(QByteArrayView token)
{
    const qsizetype first = token.indexOf('.');
    const qsizetype second = first < 0 ? -1 : token.indexOf('.', first + 1);
    if (first < 1 || second < 0 || second == token.size() - 1 || token.indexOf('.', second + 1) >= 0)
        return std::nullopt;
    return CompactParts{.header = token.first(first),
        .payload = token.sliced(first + 1, second - first - 1),
        .signature = token.sliced(second + 1),
        .signingInput = token.first(second)};
}

} // namespace tessera::jose
