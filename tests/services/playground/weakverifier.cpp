// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "weakverifier.h"

#include "crypto/certificate.h"
#include "crypto/hash.h"
#include "jose/base64url.h"
#include "jose/jws.h"
#include "jose/strictjson.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpSocket>

#include <algorithm>
#include <stdexcept>

namespace tessera::test {

namespace {

QByteArray fetched(const QJsonValue &address)
{
    QNetworkAccessManager network;
    QNetworkReply *reply = network.get(QNetworkRequest(QUrl(address.toString())));
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return reply->readAll();
}

bool verifiesRsa(const crypto::PublicKey &key, const QByteArray &input, const QByteArray &signature)
{
    return key.verify(crypto::SignatureScheme::RsaPkcs1Sha256, input, signature);
}

bool isHmac(const QByteArray &secret, const QByteArray &input, const QByteArray &signature)
{
    return crypto::hmacSha256(crypto::SecretBytes::copyOf(secret), input) == signature;
}

} // namespace

WeakVerifier::WeakVerifier(Weakness weakness, Judge judge)
    : m_weakness(weakness)
    , m_judge(std::move(judge))
    , m_server(new QTcpServer)
{
    m_server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(m_server, [this] { listen(); }, Qt::BlockingQueuedConnection);
}

WeakVerifier::~WeakVerifier()
{
    m_thread.quit();
    m_thread.wait();
}

void WeakVerifier::listen()
{
    if (!m_server->listen(QHostAddress::LocalHost))
        throw std::runtime_error("no port is free");
    m_url = QUrl(QStringLiteral("http://127.0.0.1:%1/protected").arg(m_server->serverPort()));
    QObject::connect(m_server, &QTcpServer::newConnection, m_server, [this] {
        QTcpSocket *socket = m_server->nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
            const QByteArray request = socket->peek(64 * 1024);
            if (!request.endsWith("\r\n\r\n"))
                return;
            socket->skip(request.size());
            QByteArray token;
            const QList<QByteArray> lines = request.split('\n');
            for (const QByteArray &line : lines) {
                if (line.toLower().startsWith("authorization: bearer "))
                    token = line.trimmed().sliced(22);
            }
            const int status = statusFor(token);
            socket->write("HTTP/1.1 " + QByteArray::number(status) + " Said\r\nContent-Length: 0\r\n\r\n");
        });
    });
}

int WeakVerifier::statusFor(const QByteArray &token)
{
    if (m_weakness == Weakness::LetsEverybodyIn)
        return 200;
    if (token.isEmpty() || m_weakness == Weakness::RefusesEverybody)
        return 401;
    if (m_weakness == Weakness::Throttles && ++m_seen > 10)
        return 429;
    if (m_weakness == Weakness::Breaks && !jose::splitCompact(token))
        return 500;
    return accepts(token) ? 200 : 401;
}

bool WeakVerifier::accepts(const QByteArray &token) const
{
    jose::ValidationPolicy policy;
    policy.issuer = m_judge.issuer;
    policy.audience = m_judge.audience;
    if (jose::JwtValidator(policy).validate(token, m_judge.keys, m_judge.now).accepted)
        return true;
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return false;
    const QByteArray payload = QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding);
    const QJsonObject header =
        QJsonDocument::fromJson(QByteArray::fromBase64(parts[0], QByteArray::Base64UrlEncoding)).object();
    if (m_weakness == Weakness::VerifiesNothing)
        return acceptsClaims(payload);
    return (acceptsByValidator(token) || acceptsSignature(header, parts[0] + '.' + parts[1],
                                             QByteArray::fromBase64(parts[2], QByteArray::Base64UrlEncoding))) &&
           acceptsClaims(payload);
}

// By the signature alone, for those who then forget something of the rest.
bool WeakVerifier::acceptsByValidator(const QByteArray &token) const
{
    const bool forgets = m_weakness == Weakness::IgnoresExpiry || m_weakness == Weakness::IgnoresAudience ||
                         m_weakness == Weakness::IgnoresIssuer || m_weakness == Weakness::IgnoresNotBefore ||
                         m_weakness == Weakness::IgnoresType;
    jose::ValidationPolicy policy;
    policy.signatureOnly = true;
    const jose::Validation validation = jose::JwtValidator(policy).validate(token, m_judge.keys, m_judge.now);
    const QString typ = validation.header.value(QStringLiteral("typ")).toString();
    return forgets && validation.accepted && (m_weakness == Weakness::IgnoresType || typ == u"at+jwt");
}

bool WeakVerifier::acceptsSignature(
    const QJsonObject &header, const QByteArray &input, const QByteArray &signature) const
{
    const QString alg = header.value(QStringLiteral("alg")).toString();
    const crypto::PublicKey &known = m_judge.keys.keys().first().publicKey();
    switch (m_weakness) {
    case Weakness::AcceptsNone: return alg == u"none";
    case Weakness::AcceptsNoneSpelt: return alg != u"none" && alg.trimmed().toLower() == u"none";
    case Weakness::ConfusesHmac: return alg == u"HS256" && isHmac(known.toPem(), input, signature);
    case Weakness::TrustsJwk: {
        const auto key = jose::Jwk::fromObject(header.value(QStringLiteral("jwk")).toObject());
        return key && verifiesRsa(key->publicKey(), input, signature);
    }
    case Weakness::TrustsJku:
    case Weakness::FetchesJku: {
        if (!header.contains(QStringLiteral("jku")))
            return false;
        const auto keys = jose::KeySet::fromJson(fetched(header.value(QStringLiteral("jku"))));
        return m_weakness == Weakness::TrustsJku && keys && !keys->isEmpty() &&
               verifiesRsa(keys->keys().first().publicKey(), input, signature);
    }
    case Weakness::TrustsX5c: {
        const QString chain = header.value(QStringLiteral("x5c")).toArray().first().toString();
        const auto certificate = crypto::Certificate::fromDer(QByteArray::fromBase64(chain.toLatin1()));
        return certificate && verifiesRsa(certificate->publicKey(), input, signature);
    }
    case Weakness::TrustsX5u: {
        if (!header.contains(QStringLiteral("x5u")))
            return false;
        const auto certificate = crypto::Certificate::fromPem(fetched(header.value(QStringLiteral("x5u"))));
        return certificate && verifiesRsa(certificate->publicKey(), input, signature);
    }
    case Weakness::IgnoresCritical:
        return header.contains(QStringLiteral("crit")) && verifiesRsa(known, input, signature);
    case Weakness::TakesKidForPath: {
        QFile file(QStringLiteral("keys/") + header.value(QStringLiteral("kid")).toString());
        // As a verifier would that has such a folder.
        file.setFileName(QDir::cleanPath(QDir::tempPath() + u'/' + file.fileName()));
        return alg == u"HS256" && file.open(QIODevice::ReadOnly) && isHmac(file.readAll(), input, signature);
    }
    case Weakness::AcceptsZeroEcdsa:
        return alg == u"ES256" && signature.size() == 64 &&
               std::ranges::all_of(signature, [](char byte) { return byte == 0; });
    default: return false;
    }
}

bool WeakVerifier::acceptsClaims(const QByteArray &payload) const
{
    const auto claims = jose::parseJsonObject(payload);
    if (!claims)
        return false;
    const double now = static_cast<double>(toNumericDate(m_judge.now));
    const QJsonValue expiry = claims->value(QStringLiteral("exp"));
    const bool isInTime = m_weakness == Weakness::IgnoresExpiry || (expiry.isDouble() && expiry.toDouble() > now - 60);
    const bool hasBegun =
        m_weakness == Weakness::IgnoresNotBefore || claims->value(QStringLiteral("nbf")).toDouble() < now + 60;
    const bool isIssued = claims->value(QStringLiteral("iat")).toDouble() < now + 60;
    const bool isIssuer =
        m_weakness == Weakness::IgnoresIssuer || claims->value(QStringLiteral("iss")) == m_judge.issuer;
    const bool isForUs =
        m_weakness == Weakness::IgnoresAudience || claims->value(QStringLiteral("aud")) == m_judge.audience;
    return isInTime && hasBegun && isIssued && isIssuer && isForUs &&
           !claims->value(QStringLiteral("sub")).toString().isEmpty() && payload.size() < 8192;
}

} // namespace tessera::test
