// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "users/userchanges.h"

#include <QJsonArray>

namespace tessera::users {

UserFailure userNotFound() { return {UserError::NotFound, QStringLiteral("There is no such user."), {}, {}}; }

UserFailure emailTaken()
{
    return {UserError::EmailTaken, QStringLiteral("There is a user with this email address already."), {}, {}};
}

UserFailure passwordOutdated()
{
    return {UserError::PasswordOutdated, QStringLiteral("The password was changed, or the user disabled, meanwhile."),
        {}, {}};
}

UserFailure passwordRefused(QList<BrokenRule> broken)
{
    QStringList sentences;
    for (const BrokenRule &rule : std::as_const(broken))
        sentences.append(rule.detail);
    return {UserError::PasswordRefused, sentences.join(u' '), std::move(broken), {}};
}

UserFailure withoutHash(const Failure<HashingError> &failure, const HashingPool &pool)
{
    if (failure.code == HashingError::Busy)
        return {UserError::Busy, failure.detail, {}, pool.expectedWait()};
    return {UserError::Unavailable, failure.detail, {}, {}};
}

UserResult<store::UserRow> foundUser(std::optional<store::UserRow> row)
{
    if (!row)
        return std::unexpected(userNotFound());
    return std::move(*row);
}

AuditEvent userEvent(
    const Clock &clock, const QString &action, const UserId &subject, const Actor &actor, const QJsonObject &details)
{
    return {.at = clock.now(),
        .action = action,
        .actor = actor.name,
        .subject = subject.toText(),
        .succeeded = true,
        .address = actor.address,
        .requestId = actor.requestId,
        .details = details};
}

QJsonObject describe(const store::UserRow &user)
{
    return {{QStringLiteral("email"), user.email.toText()}, {QStringLiteral("name"), user.name},
        {QStringLiteral("email_verified"), user.emailVerified}, {QStringLiteral("is_active"), user.isActive},
        {QStringLiteral("roles"), QJsonArray::fromStringList(user.roles)}};
}

QJsonObject difference(const store::UserRow &before, const store::UserRow &after)
{
    const QJsonObject old = describe(before);
    const QJsonObject now = describe(after);
    QJsonObject changes;
    for (auto member = now.constBegin(); member != now.constEnd(); ++member) {
        if (const QJsonValue was = old.value(member.key()); was != member.value())
            changes.insert(
                member.key(), QJsonObject{{QStringLiteral("old"), was}, {QStringLiteral("new"), member.value()}});
    }
    return changes;
}

store::UserRow edited(const store::UserRow &before, const UserEdit &edit, Instant at)
{
    store::UserRow after = before;
    if (edit.email && *edit.email != before.email)
        after.emailVerified = false;
    if (edit.email)
        after.email = *edit.email;
    after.emailVerified = edit.emailVerified.value_or(after.emailVerified);
    after.name = edit.name.value_or(after.name);
    after.roles = edit.roles.value_or(after.roles);
    after.updatedAt = at;
    return after;
}

} // namespace tessera::users
