// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource/issuerrequest.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslConfiguration>

namespace tessera::resource {

namespace {

QNetworkRequest requestFor(const QUrl &url, const QByteArray &knownEtag, const QList<QSslCertificate> &trusted)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setRawHeader("Accept", "application/jwk-set+json, application/json");
    // Saying it ourselves also keeps Qt from unpacking what comes compressed all the same.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("User-Agent", "Tessera");
    if (!knownEtag.isEmpty())
        request.setRawHeader("If-None-Match", knownEtag);
    if (!trusted.isEmpty()) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(trusted);
        request.setSslConfiguration(tls);
    }
    return request;
}

bool isJson(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    return type.isEmpty() || type == "application/json" || (type.startsWith("application/") && type.endsWith("+json"));
}

bool wasNotReached(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError: return true;
    default: return false;
    }
}

std::unexpected<Failure<RequestError>> refused(const QUrl &url, const QString &what)
{
    return fail(RequestError::Refused, QStringLiteral("%1 %2.").arg(url.toString(QUrl::RemoveQuery), what));
}

} // namespace

void IssuerRequest::Disconnect::operator()(QNetworkReply *reply) const
{
    reply->disconnect();
    reply->abort();
    reply->deleteLater();
}

IssuerRequest::IssuerRequest(QNetworkAccessManager &network, const QUrl &url, const QByteArray &knownEtag,
    const JwksClientConfiguration &configuration)
    : m_url(url)
    , m_etagSent(!knownEtag.isEmpty())
    , m_reply(network.get(requestFor(url, knownEtag, configuration.trusted)))
{
    m_reply->setReadBufferSize(maximumBytes + 1);
    connect(m_reply.get(), &QNetworkReply::socketStartedConnecting, this, &IssuerRequest::connecting);
    connect(m_reply.get(), &QIODevice::readyRead, this, &IssuerRequest::read);
    connect(m_reply.get(), &QNetworkReply::finished, this, &IssuerRequest::end);
    if (configuration.beside)
        connect(m_reply.get(), &QNetworkReply::sslErrors, this,
            [this, beside = configuration.beside] { believeBeside(*beside); });
    m_timer.setSingleShot(true);
    const Duration timeout = configuration.requestTimeout;
    m_timer.callOnTimeout(this, [this, timeout] {
        finish(refused(m_url, QStringLiteral("did not answer within %1 ms").arg(timeout.count())));
    });
    m_timer.start(timeout);
}

void IssuerRequest::believeBeside(const http::TlsSnapshot &beside)
{
    if (m_reply->sslConfiguration().peerCertificate().toDer() == beside.load()->certificate())
        m_reply->ignoreSslErrors();
}

void IssuerRequest::connecting()
{
    // Qt connects anew, up to three times, and sends the request again when the other side hangs up without an answer.
    // Once is enough: as a rule this comes too late to stop the second request, but it stops the third.
    if (++m_connections > 1)
        finish(refused(m_url, QStringLiteral("closed the connection without an answer")));
}

void IssuerRequest::read()
{
    m_body += m_reply->read(maximumBytes + 1 - m_body.size());
    if (m_body.size() > maximumBytes)
        finish(refused(m_url, QStringLiteral("answers more than 256 KiB")));
}

void IssuerRequest::end()
{
    read();
    finish(outcome());
}

IssuerRequest::Outcome IssuerRequest::outcome() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0) {
        const RequestError code = wasNotReached(m_reply->error()) ? RequestError::NotReached : RequestError::Refused;
        return fail(code,
            QStringLiteral("%1 cannot be fetched: %2.").arg(m_url.toString(QUrl::RemoveQuery), m_reply->errorString()));
    }
    if (status >= 300 && status < 400 && status != 304)
        return refused(
            m_url, QStringLiteral("answers with a redirect (%1), and redirects are not followed").arg(status));
    if (status != 200 && (status != 304 || !m_etagSent))
        return refused(m_url, QStringLiteral("answers %1").arg(status));
    if (m_reply->error() != QNetworkReply::NoError)
        return refused(m_url, QStringLiteral("broke off: %1").arg(m_reply->errorString()));
    if (status == 200 && !isJson(m_reply->rawHeader("Content-Type")))
        return refused(m_url, QStringLiteral("answers with something else than JSON"));
    return IssuerAnswer{.notModified = status == 304,
        .body = m_body,
        .etag = m_reply->rawHeader("ETag"),
        .cacheControl = m_reply->rawHeader("Cache-Control"),
        .age = m_reply->rawHeader("Age")};
}

void IssuerRequest::finish(Outcome outcome)
{
    if (std::exchange(m_finished, true))
        return;
    m_timer.stop();
    m_reply.reset();
    Q_EMIT finished(outcome);
}

} // namespace tessera::resource
