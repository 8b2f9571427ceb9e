// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playground/attack.h"

#include <QFuture>
#include <QNetworkAccessManager>
#include <QPromise>
#include <QUrl>

#include <expected>

class QNetworkReply;

namespace tessera::playground {

enum class AttackOutcome {
    Refused, ///< As it should be: an answer of the 400s.
    Taken,   ///< The resource let it in.
    Broke,   ///< The resource failed over it: an answer of the 500s, or none.
};

struct AttackResult
{
    Attack attack;
    AttackOutcome outcome = AttackOutcome::Refused;
    /// 0 where none came.
    int status = 0;
    /// Of WWW-Authenticate, or why no answer came; may be empty.
    QString answer;
};

struct AttackReport
{
    QUrl url;
    QList<AttackResult> results;

    [[nodiscard]] bool isSound() const;
};

/// Sends the attacks to one address, one after the other, each as a bearer token of a GET request. The good token is
/// sent before the first and after the last: a resource that refuses it proves nothing by refusing the others.
/// Redirects are not followed, and no answer within 10 s is none. Lives in the thread that made it, whose event loop it
/// needs; destroyed before its end, it finishes with a failure.
class AttackRun final : public QObject
{
    Q_OBJECT

public:
    using Outcome = std::expected<AttackReport, QString>;

    AttackRun(QUrl url, QByteArray goodToken, QList<Attack> attacks, QObject *parent = nullptr);
    ~AttackRun() override;

    /// At most once. The failure is a sentence: the good token was not accepted.
    [[nodiscard]] QFuture<Outcome> run();

private:
    enum class Stage { Before, Attacking, After, Ended };

    void send(const QByteArray &token);
    void handle(QNetworkReply &reply);
    void next();
    void finish(Outcome outcome);

    const QUrl m_url;
    const QByteArray m_goodToken;
    const QList<Attack> m_attacks;
    QNetworkAccessManager m_network;
    QPromise<Outcome> m_promise;
    Stage m_stage = Stage::Before;
    AttackReport m_report;
};

} // namespace tessera::playground
