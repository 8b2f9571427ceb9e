// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/usertext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace tessera::ui {

namespace {

class UserText
{
    Q_DECLARE_TR_FUNCTIONS(tessera::ui::UserText)
};

QDateTime local(Instant instant) { return QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant)); }

// Hours of the day are counted to 24 everywhere in the window.
QString clockTime(const QDateTime &time) { return QLocale().toString(time.time(), QStringLiteral("HH:mm")); }

QString longTime(Instant instant)
{
    const QDateTime time = local(instant);
    return QLocale().toString(time.date(), QLocale::LongFormat) + u' ' +
           QLocale().toString(time, QStringLiteral("HH:mm:ss t"));
}

} // namespace

QString userColumnTitle(UserColumn column)
{
    switch (column) {
    case UserColumn::Email: return UserText::tr("Email");
    case UserColumn::Name: return UserText::tr("Name");
    case UserColumn::State: return UserText::tr("State");
    case UserColumn::Roles: return UserText::tr("Roles");
    case UserColumn::LastSignIn: return UserText::tr("Last sign-in");
    case UserColumn::Created: return UserText::tr("Created");
    }
    Q_UNREACHABLE_RETURN({});
}

QString userCell(const admin::User &user, UserColumn column, Instant now)
{
    switch (column) {
    case UserColumn::Email: return user.email;
    case UserColumn::Name: return user.name;
    case UserColumn::State: return userStateText(user, now);
    case UserColumn::Roles: return user.roles.join(QStringLiteral(", "));
    case UserColumn::LastSignIn: return user.lastSignInAt ? shortTime(*user.lastSignInAt) : UserText::tr("Never");
    case UserColumn::Created: return shortTime(user.createdAt);
    }
    Q_UNREACHABLE_RETURN({});
}

QString userToolTip(const admin::User &user, UserColumn column, Instant now)
{
    switch (column) {
    case UserColumn::Email:
        return user.emailVerified ? UserText::tr("%1 (verified)").arg(user.email)
                                  : UserText::tr("%1 (not verified)").arg(user.email);
    case UserColumn::LastSignIn:
        return user.lastSignInAt ? longTime(*user.lastSignInAt) : UserText::tr("Has never signed in.");
    case UserColumn::Created: return longTime(user.createdAt);
    case UserColumn::Name:
    case UserColumn::State:
    case UserColumn::Roles: break;
    }
    return userCell(user, column, now);
}

QString userStateText(const admin::User &user, Instant now)
{
    if (!user.isActive)
        return UserText::tr("Disabled");
    if (!user.lockedUntil || *user.lockedUntil <= now)
        return UserText::tr("Enabled");
    const QDateTime until = local(*user.lockedUntil);
    const bool isToday = until.date() == local(now).date();
    return UserText::tr("Locked until %1").arg(isToday ? clockTime(until) : shortTime(*user.lockedUntil));
}

QString shortTime(Instant instant)
{
    const QDateTime time = local(instant);
    return QLocale().toString(time.date(), QLocale::ShortFormat) + u' ' + clockTime(time);
}

} // namespace tessera::ui
