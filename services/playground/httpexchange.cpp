// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playground/httpexchange.h"

#include <QNetworkReply>
#include <QSslError>

namespace tessera::playground {

namespace {

// What the address said is not repeated by it, and no token either.
QString failureOf(const QNetworkReply &reply, const QStringList &distrust)
{
    if (!distrust.isEmpty())
        return QStringLiteral("The certificate is not trusted: %1").arg(distrust.join(QStringLiteral("; ")));
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError: return QStringLiteral("Nothing listens there.");
    case QNetworkReply::HostNotFoundError: return QStringLiteral("There is no host of that name.");
    case QNetworkReply::RemoteHostClosedError:
        return QStringLiteral("The connection was closed before an answer came.");
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError: return QStringLiteral("No answer came in time.");
    case QNetworkReply::SslHandshakeFailedError: return QStringLiteral("The TLS handshake failed.");
    case QNetworkReply::ProtocolUnknownError: return QStringLiteral("The address is neither http nor https.");
    default: return QStringLiteral("It failed: %1").arg(reply.errorString());
    }
}

} // namespace

HttpExchange::HttpExchange(HttpTrial trial, std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_trial(std::move(trial))
    , m_patience(patience)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

HttpExchange::~HttpExchange()
{
    if (m_reply)
        m_reply->disconnect(this);
}

std::chrono::microseconds HttpExchange::elapsed() const
{
    return std::chrono::duration_cast<std::chrono::microseconds>(m_since.durationElapsed());
}

void HttpExchange::start()
{
    QNetworkRequest request(m_trial.url);
    request.setTransferTimeout(m_patience);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    if (!m_trial.token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_trial.token);
    for (const auto &[name, value] : m_trial.headers)
        request.setRawHeader(name, value);
    m_since.start();
    m_reply = m_network.sendCustomRequest(request, m_trial.method, m_trial.body);
    m_reply->setParent(this);
    follow();
}

void HttpExchange::follow()
{
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        if (!m_answer.times.connected)
            m_answer.times.connected = elapsed();
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, [this] {
        if (!m_answer.times.firstByte)
            m_answer.times.firstByte = elapsed();
    });
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_distrust.append(error.errorString());
    });
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::read);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::end);
}

void HttpExchange::read()
{
    m_answer.body += m_reply->read(largestBody - m_answer.body.size());
    if (m_answer.body.size() < largestBody || m_reply->bytesAvailable() == 0)
        return;
    m_answer.isCut = true;
    m_reply->abort();
}

void HttpExchange::cancel()
{
    m_isCancelled = true;
    if (m_reply)
        m_reply->abort();
}

void HttpExchange::end()
{
    m_answer.times.whole = elapsed();
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_answer.reason = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString();
    const QList<QNetworkReply::RawHeaderPair> &headers = m_reply->rawHeaderPairs();
    for (const auto &[name, value] : headers)
        m_answer.headers.append({name, value});
    if (!m_answer.isCut && m_reply->isOpen())
        m_answer.body += m_reply->read(largestBody - m_answer.body.size());
    if (m_isCancelled)
        m_answer.failure = QStringLiteral("It was cancelled.");
    else if (m_answer.status == 0)
        m_answer.failure = failureOf(*m_reply, m_distrust);
    else if (m_answer.isCut)
        m_answer.failure = QStringLiteral("The answer is longer than 1 MiB; the rest was not read.");
    else if (m_reply->error() == QNetworkReply::RemoteHostClosedError)
        m_answer.failure = QStringLiteral("The connection was closed before the answer was whole.");
    Q_EMIT finished();
}

} // namespace tessera::playground
