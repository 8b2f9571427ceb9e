// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/requestdocument.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tessera::ui {

namespace {

double milliseconds(std::chrono::microseconds duration)
{
    return std::chrono::duration<double, std::milli>(duration).count();
}

QByteArray csv(const QList<admin::RequestEntry> &requests, const QHash<QString, QString> &emails)
{
    QByteArray document =
        "at,service,request_id,method,path,status,aborted,duration_ms,address,user_agent,user,email,session,"
        "kid,token_id,refusal\r\n";
    for (const admin::RequestEntry &one : requests)
        document += csvLine({toIso8601(one.at), name(one.service), QString::fromLatin1(one.id),
            QString::fromLatin1(one.method), QString::fromUtf8(one.path),
            one.status == 0 ? QString() : QString::number(one.status),
            one.aborted ? QStringLiteral("true") : QStringLiteral("false"),
            QString::number(milliseconds(one.duration), 'f', 3), one.peer.toString(), QString::fromUtf8(one.userAgent),
            one.user, emails.value(one.user), one.session, one.kid, one.tokenId, one.refusal});
    return document;
}

QJsonValue textOrNull(const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); }

QJsonObject json(const admin::RequestEntry &one, const QString &email)
{
    QJsonArray checks;
    for (const TokenCheck &check : one.checks)
        checks.append(QJsonObject{{QStringLiteral("name"), check.name}, {QStringLiteral("verdict"), check.verdict},
            {QStringLiteral("reason"), textOrNull(check.reason)}});
    return {{QStringLiteral("at"), toIso8601(one.at)}, {QStringLiteral("service"), QString(name(one.service))},
        {QStringLiteral("request_id"), QString::fromLatin1(one.id)},
        {QStringLiteral("method"), QString::fromLatin1(one.method)},
        {QStringLiteral("path"), QString::fromUtf8(one.path)},
        {QStringLiteral("status"), one.status == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(one.status)},
        {QStringLiteral("aborted"), one.aborted}, {QStringLiteral("duration_ms"), milliseconds(one.duration)},
        {QStringLiteral("address"), one.peer.toString()},
        {QStringLiteral("user_agent"), textOrNull(QString::fromUtf8(one.userAgent))},
        {QStringLiteral("user"), textOrNull(one.user)}, {QStringLiteral("email"), textOrNull(email)},
        {QStringLiteral("session"), textOrNull(one.session)}, {QStringLiteral("kid"), textOrNull(one.kid)},
        {QStringLiteral("token_id"), textOrNull(one.tokenId)}, {QStringLiteral("token_issued"), one.tokenIssued},
        {QStringLiteral("checks"), checks}, {QStringLiteral("refusal"), textOrNull(one.refusal)}};
}

} // namespace

QByteArray requestDocument(
    const QList<admin::RequestEntry> &requests, const QHash<QString, QString> &emails, LogFormat format)
{
    if (format == LogFormat::Csv)
        return csv(requests, emails);
    QJsonArray all;
    for (const admin::RequestEntry &one : requests)
        all.append(json(one, emails.value(one.user)));
    return QJsonDocument(all).toJson(QJsonDocument::Indented);
}

} // namespace tessera::ui
