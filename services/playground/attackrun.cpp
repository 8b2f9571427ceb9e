// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "playground/attackrun.h"

#include <QNetworkReply>

#include <algorithm>

namespace tessera::playground {

namespace {

AttackOutcome outcomeOf(int status)
{
    if (status >= 200 && status < 300)
        return AttackOutcome::Taken;
    // A redirect is no entry; who follows it comes with the same token.
    return status >= 300 && status < 500 ? AttackOutcome::Refused : AttackOutcome::Broke;
}

} // namespace

bool AttackReport::isSound() const
{
    return std::ranges::all_of(
        results, [](const AttackResult &result) { return result.outcome == AttackOutcome::Refused; });
}

AttackRun::AttackRun(QUrl url, QByteArray goodToken, QList<Attack> attacks, QObject *parent)
    : QObject(parent)
    , m_url(std::move(url))
    , m_goodToken(std::move(goodToken))
    , m_attacks(std::move(attacks))
{
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_report.url = m_url;
}

AttackRun::~AttackRun()
{
    if (m_stage != Stage::Ended)
        finish(std::unexpected(QStringLiteral("The run was given up.")));
}

QFuture<AttackRun::Outcome> AttackRun::run()
{
    m_promise.start();
    send(m_goodToken);
    return m_promise.future();
}

void AttackRun::send(const QByteArray &token)
{
    QNetworkRequest request(m_url);
    request.setTransferTimeout(std::chrono::seconds(10));
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
    const QString said = status == 0 ? reply.errorString() : QString::fromUtf8(reply.rawHeader("WWW-Authenticate"));
    if (m_stage == Stage::Attacking) {
        m_report.results.append({m_attacks[m_report.results.size()], outcomeOf(status), status, said});
    } else if (outcomeOf(status) != AttackOutcome::Taken) {
        const QString when = m_stage == Stage::Before ? QStringLiteral("so nothing can be said of the forged ones")
                                                      : QStringLiteral("after the attacks, which it took before");
        finish(std::unexpected(QStringLiteral("%1 does not accept the good token (%2), %3.")
                .arg(m_url.toString(), status == 0 ? said : QStringLiteral("status %1").arg(status), when)));
        return;
    }
    next();
}

void AttackRun::next()
{
    if (m_stage == Stage::After) {
        finish(m_report);
    } else if (m_report.results.size() < m_attacks.size()) {
        m_stage = Stage::Attacking;
        send(m_attacks[m_report.results.size()].token);
    } else {
        m_stage = Stage::After;
        send(m_goodToken);
    }
}

void AttackRun::finish(Outcome outcome)
{
    m_stage = Stage::Ended;
    m_promise.addResult(std::move(outcome));
    m_promise.finish();
}

} // namespace tessera::playground
