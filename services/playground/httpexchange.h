// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playground/httptrial.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QObject>

class QNetworkReply;

namespace tessera::playground {

/// Sends one request and takes its answer, of whose body a mebibyte is kept. Redirects are shown and not followed, no
/// cookie is kept, and a certificate that cannot be trusted ends it, with the reason. Lives in the thread that made it,
/// whose event loop it needs; destroyed before its end, it just ends.
class HttpExchange final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype largestBody = 1024 * 1024;

    /// `patience`: for the whole of it.
    explicit HttpExchange(
        HttpTrial trial, std::chrono::milliseconds patience = std::chrono::seconds(30), QObject *parent = nullptr);
    ~HttpExchange() override;

    [[nodiscard]] const HttpTrial &trial() const { return m_trial; }
    /// At most once.
    void start();
    /// Ends it now, with what has come so far.
    void cancel();
    [[nodiscard]] const HttpAnswer &answer() const { return m_answer; }

Q_SIGNALS:
    /// The answer is what it will be. Once.
    void finished();

private:
    [[nodiscard]] std::chrono::microseconds elapsed() const;
    void follow();
    void read();
    void end();

    const HttpTrial m_trial;
    const std::chrono::milliseconds m_patience;
    QNetworkAccessManager m_network;
    QNetworkReply *m_reply = nullptr;
    QElapsedTimer m_since;
    bool m_isCancelled = false;
    QStringList m_distrust; // why the certificate is not trusted
    HttpAnswer m_answer;
};

} // namespace tessera::playground
