// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playground/attackrun.h"

#include "playground/canary.h"

#include <QNetworkReply>

#include <algorithm>

namespace tessera::playground {

namespace {

bool isAccepted(int status) { return status >= 200 && status < 300; }

AttackOutcome outcomeOf(int status)
{
    if (isAccepted(status))
        return AttackOutcome::Taken;
    if (status == 429)
        return AttackOutcome::NotJudged;
    // A redirect is no entry; who follows it comes with the same token.
    return status >= 300 && status < 500 ? AttackOutcome::Refused : AttackOutcome::Broke;
}

QString statusText(int status, const QString &said)
{
    return status == 0 ? said : QStringLiteral("status %1").arg(status);
}

} // namespace

AttackRun::AttackRun(Plan plan, const Canary *canary, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_canary(canary)
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_report.url = m_plan.url;
    m_report.planned = m_plan.attacks.size();
    m_report.leftOut = m_plan.leftOut;
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &AttackRun::next);
}

void AttackRun::start()
{
    m_deadline.setRemainingTime(m_plan.pace.total);
    send(m_plan.goodToken);
}

void AttackRun::stop()
{
    m_isStopped = true;
    if (m_pause.isActive())
        m_pause.start(0);
}

void AttackRun::send(const QByteArray &token)
{
    QNetworkRequest request(m_plan.url);
    request.setTransferTimeout(m_plan.pace.patience);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    if (m_stage != Stage::WithoutToken)
        request.setRawHeader("Authorization", "Bearer " + token);
    QNetworkReply *reply = m_network.get(request);
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        handle(*reply);
    });
}

void AttackRun::handle(QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isTooSlow = reply.error() == QNetworkReply::OperationCanceledError;
    const QString said = status != 0 ? QString::fromUtf8(reply.rawHeader("WWW-Authenticate"))
                         : isTooSlow ? QStringLiteral("no answer in time")
                                     : reply.errorString();
    if (m_stage == Stage::Attacking)
        addResult(status, said);
    else
        handleControl(status, said);
    const std::chrono::milliseconds left(std::max<qint64>(m_deadline.remainingTime(), 0));
    if (m_stage != Stage::Ended)
        m_pause.start(m_isStopped ? std::chrono::milliseconds(0) : std::min(m_plan.pace.pause, left));
}

// What the attacks prove depends on these.
void AttackRun::handleControl(int status, const QString &said)
{
    const QString url = m_plan.url.toString();
    if (m_stage == Stage::WithoutToken) {
        if (isAccepted(status))
            end(QStringLiteral("%1 lets everybody in, without a token: it says nothing of tokens.").arg(url));
        else
            m_stage = Stage::Attacking;
        return;
    }
    const bool isAfter = m_stage == Stage::Afterwards;
    if (!isAccepted(status))
        end((isAfter
                 ? QStringLiteral("%1 does not accept the good token any more (%2), which it did before the attacks: "
                                  "it may have refused some of them for another reason than what is wrong with them.")
                 : QStringLiteral("%1 does not accept the good token (%2), so nothing can be said of the forged ones."))
                .arg(url, statusText(status, said)));
    else if (isAfter)
        end({});
    else
        m_stage = Stage::WithoutToken;
}

void AttackRun::addResult(int status, const QString &said)
{
    const Attack &attack = m_plan.attacks[m_report.results.size()];
    const bool isFetched = m_canary && !attack.bait.isEmpty() && m_canary->wasFetched(attack.bait);
    const AttackOutcome outcome = outcomeOf(status);
    m_report.results.append(
        {attack, isFetched && outcome != AttackOutcome::Taken ? AttackOutcome::Fetched : outcome, status, said});
    Q_EMIT resultAdded();
}

void AttackRun::next()
{
    const bool isMore = m_stage == Stage::Attacking && m_report.results.size() < m_plan.attacks.size();
    if (m_stage == Stage::Attacking && !isMore)
        m_stage = Stage::Afterwards;
    if (m_isStopped)
        end(QStringLiteral("The run was stopped after %1 of %2 attacks.")
                .arg(m_report.results.size())
                .arg(m_report.planned));
    else if (m_deadline.hasExpired())
        end(QStringLiteral("The time for the run was over after %1 of %2 attacks.")
                .arg(m_report.results.size())
                .arg(m_report.planned));
    else
        send(isMore ? m_plan.attacks[m_report.results.size()].token : m_plan.goodToken);
}

void AttackRun::end(const QString &hindrance)
{
    m_stage = Stage::Ended;
    m_report.hindrance = hindrance;
    Q_EMIT finished();
}

} // namespace tessera::playground
