// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Our side of the table: makes keys and tokens for others to judge, and judges and signs with what they made.
#include "crypto/cryptolibrary.h"
#include "jose/jws.h"
#include "jose/jwtvalidator.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

using namespace tessera;

namespace {

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

void say(const QJsonObject &object) { std::puts(compact(object).constData()); }

/// A key and a token for every algorithm, with these claims: `{"jwks": ..., "tokens": [{"alg", "kid", "pem",
/// "token"}]}`.
void make(const QJsonObject &claims)
{
    QList<jose::SigningKey> keys;
    QJsonArray tokens;
    for (const jose::Algorithm algorithm : jose::allAlgorithms()) {
        const auto key =
            jose::SigningKey::make(crypto::PrivateKey::generate(jose::keyKind(algorithm)).value(), algorithm).value();
        keys.append(key);
        const QByteArray token =
            jose::signJws({{QStringLiteral("typ"), QStringLiteral("at+jwt")}}, compact(claims), key);
        tokens.append(
            QJsonObject{{QStringLiteral("alg"), jose::name(algorithm)}, {QStringLiteral("kid"), key.kid().toText()},
                {QStringLiteral("pem"), QString::fromLatin1(key.publicKey().toPem())},
                {QStringLiteral("token"), QString::fromLatin1(token)}});
    }
    say({{QStringLiteral("jwks"), QJsonDocument::fromJson(jose::publicKeySet(keys)).object()},
        {QStringLiteral("tokens"), tokens}});
}

/// `{"jwks": ..., "token": ...}`: every check of an access token, as the resource service makes them.
QJsonObject verify(const QJsonObject &question, const jose::JwtValidator &validator)
{
    const auto keys = jose::KeySet::fromJson(compact(question.value(u"jwks").toObject()));
    if (!keys)
        return {{QStringLiteral("accepted"), false}, {QStringLiteral("failed"), keys.error().detail}};
    const QByteArray token = question.value(u"token").toString().toUtf8();
    const jose::Validation validation = validator.validate(token, *keys, SystemClock().now());
    return {{QStringLiteral("accepted"), validation.accepted}, {QStringLiteral("failed"), validation.reason()}};
}

/// `{"jwk": a private one, "alg": ..., "claims": ...}`: imports the key and signs with it.
QJsonObject sign(const QJsonObject &question)
{
    const auto imported = jose::privateKeyFromJwk(compact(question.value(u"jwk").toObject()));
    const auto algorithm = jose::algorithmFromName(question.value(u"alg").toString());
    if (!imported || !algorithm)
        return {{QStringLiteral("error"), imported ? QStringLiteral("no such algorithm") : imported.error().detail}};
    const auto key = jose::SigningKey::make(imported->key, *algorithm);
    if (!key)
        return {{QStringLiteral("error"), key.error().detail}};
    const QByteArray payload = compact(question.value(u"claims").toObject());
    const QByteArray token = jose::signJws({{QStringLiteral("typ"), QStringLiteral("at+jwt")}}, payload, *key);
    return {{QStringLiteral("token"), QString::fromLatin1(token)},
        {QStringLiteral("jwks"), QJsonDocument::fromJson(jose::publicKeySet({*key})).object()}};
}

} // namespace

int main(int argc, char **argv)
{
    const crypto::CryptoLibrary library;
    const QCoreApplication application(argc, argv);
    const QByteArray command = argc > 1 ? argv[1] : "";
    jose::ValidationPolicy policy;
    policy.issuer = argc > 2 ? QString::fromUtf8(argv[2]) : QString();
    policy.audience = argc > 3 ? QString::fromUtf8(argv[3]) : QString();
    const jose::JwtValidator validator(policy);
    QFile input;
    if ((command != "make" && command != "verify" && command != "sign") || !input.open(stdin, QIODevice::ReadOnly)) {
        std::fputs(
            "usage: tessera_interop make | verify ISSUER AUDIENCE | sign, with lines of JSON as input\n", stderr);
        return 2;
    }
    for (QByteArray line = input.readLine(); !line.isEmpty(); line = input.readLine()) {
        const QJsonObject question = QJsonDocument::fromJson(line).object();
        if (command == "make")
            make(question);
        else
            say(command == "verify" ? verify(question, validator) : sign(question));
    }
    return 0;
}
