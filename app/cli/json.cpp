// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json.h"

#include "app/words.h"

namespace tessera::app {

namespace {

QJsonValue instant(const std::optional<Instant> &value)
{
    return value ? QJsonValue(toIso8601(*value)) : QJsonValue(QJsonValue::Null);
}

QJsonValue textOrNull(const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); }

} // namespace

QJsonObject toJson(const admin::User &user)
{
    return QJsonObject{
        {QStringLiteral("id"), user.id.toText()},
        {QStringLiteral("email"), user.email},
        {QStringLiteral("name"), user.name},
        {QStringLiteral("email_verified"), user.emailVerified},
        {QStringLiteral("is_active"), user.isActive},
        {QStringLiteral("roles"), QJsonArray::fromStringList(user.roles)},
        {QStringLiteral("created_at"), instant(user.createdAt)},
        {QStringLiteral("updated_at"), instant(user.updatedAt)},
        {QStringLiteral("password_changed_at"), instant(user.passwordChangedAt)},
        {QStringLiteral("last_sign_in_at"), instant(user.lastSignInAt)},
        {QStringLiteral("locked_until"), instant(user.lockedUntil)},
    };
}

bool everSigns(const admin::Key &key) { return !key.revokedAt || key.activatesAt < *key.revokedAt; }

QJsonObject toJson(const admin::Key &key)
{
    const bool signs = everSigns(key);
    return QJsonObject{
        {QStringLiteral("kid"), key.kid.toText()},
        {QStringLiteral("sequence"), key.sequence},
        {QStringLiteral("algorithm"), key.algorithm},
        {QStringLiteral("state"), key.state},
        {QStringLiteral("created_at"), instant(key.createdAt)},
        {QStringLiteral("activates_at"), instant(signs ? std::optional(key.activatesAt) : std::nullopt)},
        {QStringLiteral("retires_at"), instant(signs ? key.retiresAt : std::nullopt)},
        {QStringLiteral("expiry_horizon"), instant(key.expiryHorizon)},
        {QStringLiteral("revoked_at"), instant(key.revokedAt)},
        {QStringLiteral("revoke_reason"), textOrNull(key.revokeReason)},
        {QStringLiteral("origin"), key.origin},
    };
}

QJsonObject toJson(const admin::RevocationPreview &preview)
{
    return QJsonObject{
        {QStringLiteral("key"), toJson(preview.key)},
        {QStringLiteral("live_sessions"), preview.liveSessions},
        {QStringLiteral("latest_token_expiry"), instant(preview.latestTokenExpiry)},
        {QStringLiteral("caches_accept_until"), instant(preview.cachesAcceptUntil)},
        {QStringLiteral("others_accept_until"), instant(preview.othersAcceptUntil)},
        {QStringLiteral("successor_active_at_once"), preview.successorActiveAtOnce},
    };
}

QJsonObject toJson(const admin::TimelineEntry &entry)
{
    return QJsonObject{
        {QStringLiteral("sequence"), entry.sequence},
        {QStringLiteral("kid"), textOrNull(entry.kid.toText())},
        {QStringLiteral("algorithm"), entry.algorithm},
        {QStringLiteral("announced_at"), instant(entry.announcedAt)},
        {QStringLiteral("activates_at"), instant(entry.activatesAt)},
        {QStringLiteral("retires_at"), instant(entry.retiresAt)},
        {QStringLiteral("removed_at"), instant(entry.removedAt)},
        {QStringLiteral("revoked_at"), instant(entry.revokedAt)},
    };
}

QJsonObject toJson(const admin::Session &session)
{
    return QJsonObject{
        {QStringLiteral("id"), session.id.toText()},
        {QStringLiteral("user_id"), session.user.toText()},
        {QStringLiteral("email"), session.email},
        {QStringLiteral("created_at"), instant(session.createdAt)},
        {QStringLiteral("refreshed_at"), instant(session.refreshedAt)},
        {QStringLiteral("expires_at"), instant(session.expiresAt)},
        {QStringLiteral("remember"), session.remember},
        {QStringLiteral("revoked_at"), instant(session.revokedAt)},
        {QStringLiteral("revoke_reason"), textOrNull(session.revokeReason)},
        {QStringLiteral("user_agent"), session.userAgent},
        {QStringLiteral("address"), session.address},
        {QStringLiteral("kid"), session.lastKid.toText()},
    };
}

QJsonObject toJson(const admin::Setting &setting)
{
    return QJsonObject{
        {QStringLiteral("name"), setting.name},
        {QStringLiteral("value"), setting.value},
        {QStringLiteral("default"), setting.defaultValue},
        {QStringLiteral("bounds"), setting.bounds},
        {QStringLiteral("description"), setting.description},
    };
}

QJsonObject toJson(const admin::AuditEntry &entry)
{
    return QJsonObject{
        {QStringLiteral("number"), entry.number},
        {QStringLiteral("at"), instant(entry.event.at)},
        {QStringLiteral("action"), entry.event.action},
        {QStringLiteral("actor"), entry.event.actor},
        {QStringLiteral("subject"), textOrNull(entry.event.subject)},
        {QStringLiteral("succeeded"), entry.event.succeeded},
        {QStringLiteral("address"), textOrNull(entry.event.address)},
        {QStringLiteral("request_id"), textOrNull(entry.event.requestId)},
        {QStringLiteral("details"), entry.event.details},
        {QStringLiteral("previous_hash"), QString::fromLatin1(entry.previousHash.toHex())},
        {QStringLiteral("hash"), QString::fromLatin1(entry.hash.toHex())},
    };
}

QJsonObject toJson(const admin::TokenVerdict &verdict)
{
    QJsonArray checks;
    for (const admin::TokenCheck &check : verdict.checks) {
        checks.append(QJsonObject{{QStringLiteral("name"), check.name}, {QStringLiteral("verdict"), check.verdict},
            {QStringLiteral("reason"), textOrNull(check.reason)}});
    }
    return QJsonObject{
        {QStringLiteral("accepted"), verdict.accepted},
        {QStringLiteral("failed"), textOrNull(verdict.failed)},
        {QStringLiteral("checks"), checks},
        {QStringLiteral("header"), verdict.header},
        {QStringLiteral("claims"), verdict.claims},
    };
}

QString shown(const std::optional<Instant> &instant) { return instant ? toIso8601(*instant) : Words::tr("never"); }

} // namespace tessera::app
