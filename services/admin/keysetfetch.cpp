// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/keysetfetch.h"

#include "admin/reading.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace tessera::admin {

namespace {

constexpr qint64 largest = 256 * 1024;

bool isLoopback(const QString &host) { return host == u"localhost" || QHostAddress(host).isLoopback(); }

Outcome<QByteArray> outcomeOf(QNetworkReply &reply, const QByteArray &body)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QString url = reply.url().toString();
    if (body.size() > largest)
        return fail(AdminError::Unavailable, QStringLiteral("%1 answered more than 256 KiB.").arg(url));
    if (status != 200) {
        const QString why = status == 0 ? reply.errorString() : QStringLiteral("status %1").arg(status);
        return fail(AdminError::Unavailable, QStringLiteral("%1 gave no key set: %2.").arg(url, why));
    }
    return body;
}

} // namespace

Answer<QByteArray> fetchKeySet(const QUrl &url)
{
    if (url.scheme() != u"https" && !(url.scheme() == u"http" && isLoopback(url.host())))
        return answered<QByteArray>(fail(AdminError::Refused,
            QStringLiteral("%1: keys come over https, or over http from this machine.").arg(url.toString())));
    auto *network = new QNetworkAccessManager;
    network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    QNetworkRequest request(url);
    request.setTransferTimeout(std::chrono::seconds(10));
    request.setRawHeader("Accept", "application/jwk-set+json, application/json");
    QNetworkReply *reply = network->get(request);
    auto promise = std::make_shared<Promise<Outcome<QByteArray>>>();
    auto body = std::make_shared<QByteArray>();
    QObject::connect(reply, &QNetworkReply::readyRead, network, [reply, body] {
        body->append(reply->read(largest + 1 - body->size()));
        if (body->size() > largest)
            reply->abort();
    });
    QObject::connect(reply, &QNetworkReply::finished, network, [reply, network, promise, body] {
        promise->finish(outcomeOf(*reply, *body));
        network->deleteLater();
    });
    return promise->future();
}

} // namespace tessera::admin
