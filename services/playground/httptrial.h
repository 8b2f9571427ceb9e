// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <expected>
#include <optional>

namespace tessera::playground {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// A request that a person sends by hand.
struct HttpTrial
{
    QByteArray method = "GET";
    QUrl url;
    HttpHeaders headers;
    QByteArray body;
    /// Goes along as a bearer token (RFC 6750 section 2.1), unless empty or a header says Authorization itself.
    QByteArray token;
};

/// Since the request was begun; nothing for what did not come to pass, or needed not (a connection that was there).
struct HttpTimes
{
    std::optional<std::chrono::microseconds> connected, firstByte, whole;
};

/// What came of it.
struct HttpAnswer
{
    /// 0 where none came; then `failure` says why.
    int status = 0;
    QString reason;
    HttpHeaders headers;
    QByteArray body;
    /// There was more of the body than is kept.
    bool isCut = false;
    HttpTimes times;
    /// In a sentence; empty where an answer came whole.
    QString failure;
};

/// Lines of `Name: value`; empty ones are skipped. The sentence says which line is none, without what stands in it.
[[nodiscard]] std::expected<HttpHeaders, QString> headersFromText(const QString &text);

/// The same request for a shell, with `$TOKEN` in place of the token, so that it can be shown and kept.
[[nodiscard]] QString curlFor(const HttpTrial &trial);

/// What WWW-Authenticate means (RFC 6750 section 3, RFC 9728 section 5.1), a sentence for each thing that it says; none
/// where it is of another scheme than Bearer.
[[nodiscard]] QStringList explainChallenge(QByteArrayView challenge);

} // namespace tessera::playground
