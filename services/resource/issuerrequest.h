// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "resource/jwksclientconfiguration.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <memory>

namespace tessera::resource {

enum class RequestError {
    NotReached, ///< no connection, no TLS, no such host: the other side has done nothing
    Refused     ///< it answered with what is not taken, too much, or too slowly
};

/// What an issuer answered: 200 with JSON, or 304.
struct IssuerAnswer
{
    bool notModified = false;
    QByteArray body;
    QByteArray etag;
    QByteArray cacheControl;
    QByteArray age;

    friend bool operator==(const IssuerAnswer &, const IssuerAnswer &) = default;
};

/// One GET of a JSON document from an issuer. Takes 200 with a JSON media type (or none) of at most 256 KiB, and 304
/// where a known ETag was sent; follows no redirect, sends and keeps no cookie, asks for no compression, and ends after
/// its time whatever the other side does. Made for one request, owned by the fetcher, lives on its thread; finished()
/// comes exactly once, unless it is destroyed before.
class IssuerRequest final : public QObject
{
    Q_OBJECT

public:
    using Outcome = Result<IssuerAnswer, RequestError>;

    static constexpr qsizetype maximumBytes = 256 * 1024;

    IssuerRequest(QNetworkAccessManager &network, const QUrl &url, const QByteArray &knownEtag,
        const JwksClientConfiguration &configuration);

Q_SIGNALS:
    void finished(const tessera::resource::IssuerRequest::Outcome &outcome);

private:
    struct Disconnect
    {
        void operator()(QNetworkReply *reply) const;
    };

    void believeBeside(const http::TlsSnapshot &beside);
    void connecting();
    void read();
    void end();
    void finish(Outcome outcome);
    [[nodiscard]] Outcome outcome() const;

    const QUrl m_url;
    const bool m_etagSent;
    QTimer m_timer;
    QByteArray m_body;
    int m_connections = 0;
    bool m_finished = false;
    std::unique_ptr<QNetworkReply, Disconnect> m_reply;
};

} // namespace tessera::resource
