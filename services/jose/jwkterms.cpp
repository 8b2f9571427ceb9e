// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/jwkterms.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace tessera::jose {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestKid = 512;
constexpr qsizetype mostOperations = 16;

std::unexpected<Failure<JoseError>> malformed(QLatin1StringView member)
{
    return fail(JoseError::Malformed, u"The member %1 of the JWK is not of the type that it must be."_s.arg(member));
}

Result<void, JoseError> checkUse(const QJsonValue &use)
{
    if (use.isUndefined())
        return {};
    if (!use.isString())
        return malformed("use"_L1);
    if (use.toString() != "sig"_L1)
        return fail(
            JoseError::NotForSigning, u"The JWK is not for signatures: its use is %1."_s.arg(use.toString().left(32)));
    return {};
}

Result<void, JoseError> checkOperations(const QJsonValue &value, const QStringList &wanted)
{
    if (value.isUndefined())
        return {};
    if (!value.isArray() || value.toArray().size() > mostOperations)
        return malformed("key_ops"_L1);
    QSet<QString> operations;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &operation : array) {
        if (!operation.isString())
            return malformed("key_ops"_L1);
        operations.insert(operation.toString());
    }
    if (operations.size() != array.size())
        return fail(JoseError::Malformed, u"The member key_ops of the JWK names an operation twice."_s);
    const bool allowed =
        std::ranges::any_of(wanted, [&operations](const QString &operation) { return operations.contains(operation); });
    if (!allowed)
        return fail(JoseError::NotForSigning,
            u"The member key_ops of the JWK does not allow the operation %1."_s.arg(wanted.join(" or "_L1)));
    return {};
}

} // namespace

Result<JwkTerms, JoseError> readTerms(const QJsonObject &jwk, const QStringList &operations)
{
    if (const auto use = checkUse(jwk.value("use"_L1)); !use)
        return std::unexpected(use.error());
    if (const auto allowed = checkOperations(jwk.value("key_ops"_L1), operations); !allowed)
        return std::unexpected(allowed.error());
    JwkTerms terms;
    if (const QJsonValue kid = jwk.value("kid"_L1); !kid.isUndefined()) {
        if (!kid.isString() || kid.toString().size() > longestKid)
            return malformed("kid"_L1);
        terms.kid = KeyId(kid.toString());
    }
    if (const QJsonValue alg = jwk.value("alg"_L1); !alg.isUndefined()) {
        if (!alg.isString())
            return malformed("alg"_L1);
        terms.algorithm = algorithmFromName(QStringView(alg.toString()));
        if (!terms.algorithm)
            return fail(JoseError::UnsupportedKey,
                u"The JWK is for the algorithm %1, which is not used here."_s.arg(alg.toString().left(32)));
    }
    return terms;
}

} // namespace tessera::jose
