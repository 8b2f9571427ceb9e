// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playground/attackreport.h"

#include <QDeadlineTimer>
#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>

class QNetworkReply;

namespace tessera::playground {

class Canary;

/// How fast and how long.
struct AttackPace
{
    /// Between an answer and the next token.
    std::chrono::milliseconds pause{0};
    /// For one answer.
    std::chrono::milliseconds patience{10'000};
    /// For all of them.
    std::chrono::milliseconds total{180'000};
};

/// Sends the attacks to one address, one after the other, each as a bearer token of a GET request. Before the first,
/// the good token must be accepted and a request without one be refused, and after the last the good token must be
/// accepted once more: else the report says why nothing can be judged. Redirects are not followed. Lives in the thread
/// that made it, whose event loop it needs; destroyed before its end, it just ends.
class AttackRun final : public QObject
{
    Q_OBJECT

public:
    struct Plan
    {
        QUrl url;
        QByteArray goodToken;
        QList<Attack> attacks;
        AttackPace pace;
        /// Of AttackReport.
        QStringList leftOut = {};
    };

    /// `canary`: what attacks with a bait lead to; may be null, else it outlives this.
    explicit AttackRun(Plan plan, const Canary *canary = nullptr, QObject *parent = nullptr);

    /// At most once.
    void start();
    /// Ends it after what is under way; the report says so.
    void stop();
    [[nodiscard]] const AttackReport &report() const { return m_report; }

Q_SIGNALS:
    /// The report has another result.
    void resultAdded();
    /// The report is what it will be. At most once.
    void finished();

private:
    enum class Stage { WithToken, WithoutToken, Attacking, Afterwards, Ended };

    void send(const QByteArray &token);
    void handle(QNetworkReply &reply);
    void handleControl(int status, const QString &said);
    void addResult(int status, const QString &said);
    void next();
    void end(const QString &hindrance);

    const Plan m_plan;
    const Canary *const m_canary;
    QNetworkAccessManager m_network;
    QTimer m_pause;
    QDeadlineTimer m_deadline;
    QDeadlineTimer m_sent{QDeadlineTimer::Forever};
    Stage m_stage = Stage::WithToken;
    bool m_isStopped = false;
    AttackReport m_report;
};

} // namespace tessera::playground
