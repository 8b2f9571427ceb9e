// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/groups.h"
#include "app/cli/invocation.h"
#include "app/cli/json.h"

namespace tessera::app {

namespace {

using admin::AdminApi;
using L = QLatin1StringView;

ExitCode list(Invocation &invocation)
{
    const auto limit = invocation.number(L("limit"), 100, 1, 10'000);
    if (!limit)
        return invocation.output().wrongUsage(limit.error());
    return invocation.with([&](AdminApi &api) {
        const auto sessions =
            Invocation::await(api.sessions().list(invocation.value(L("user")), invocation.isSet(L("all")), *limit));
        if (!sessions)
            return invocation.output().refuse(sessions.error());
        QList<QStringList> rows;
        for (const admin::Session &session : *sessions) {
            rows.append({session.id.toText(), session.email, shown(session.createdAt), shown(session.refreshedAt),
                session.revokedAt ? QStringLiteral("ended: ") + session.revokeReason : shown(session.expiresAt),
                session.address, session.userAgent.left(40)});
        }
        invocation.output().show(toJson(*sessions),
            table(
                {QStringLiteral("ID"), QStringLiteral("USER"), QStringLiteral("SIGNED IN"), QStringLiteral("REFRESHED"),
                    QStringLiteral("EXPIRES"), QStringLiteral("ADDRESS"), QStringLiteral("CLIENT")},
                rows));
        return ExitCode::Done;
    });
}

ExitCode revoke(Invocation &invocation)
{
    const QString user = invocation.value(L("user"));
    const std::optional<SessionId> session = SessionId::fromText(invocation.argument(0));
    if (user.isEmpty() == invocation.argument(0).isEmpty())
        return invocation.output().wrongUsage(
            QStringLiteral("Name one session by its id, or all of a user with --user."));
    if (user.isEmpty() && !session)
        return invocation.output().refuse(
            QStringLiteral("not-found"), QStringLiteral("There is no session \"%1\".").arg(invocation.argument(0)));
    const QString reason =
        invocation.isSet(L("reason")) ? invocation.value(L("reason")) : QStringLiteral("ended by an administrator");
    return invocation.with([&](AdminApi &api) {
        const auto ended = Invocation::await(
            session ? api.sessions().revoke(*session, reason) : api.sessions().revokeAllOf(user, reason));
        if (!ended)
            return invocation.output().refuse(ended.error());
        const std::optional<Instant> until = ended->tokensGoodUntil;
        invocation.output().show(QJsonObject{{QStringLiteral("ended"), ended->count},
                                     {QStringLiteral("tokens_good_until"),
                                         until ? QJsonValue(toIso8601(*until)) : QJsonValue(QJsonValue::Null)}},
            ended->count == 1              ? QStringLiteral("Ended 1 session.")
            : session && ended->count == 0 ? QStringLiteral("That session had ended already.")
                                           : QStringLiteral("Ended %1 sessions.").arg(ended->count));
        if (until)
            invocation.output().note(QStringLiteral("Access tokens that were given out stay good at resource services "
                                                    "until %1 at the latest.")
                    .arg(shown(until)));
        return ExitCode::Done;
    });
}

constexpr OptionSpec listOptions[] = {
    {L("user"), L("USER"), L("Only those of this user.")},
    {L("all"), {}, L("Ended ones too.")},
    {L("limit"), L("N"), L("At most so many (100), 1 to 10000.")},
};
constexpr OptionSpec revokeOptions[] = {
    {L("user"), L("USER"), L("All sessions of this user.")},
    {L("reason"), L("TEXT"), L("Why, for the audit log.")},
};

constexpr Command commands[] = {
    {L("session"), L("list"), L("List sessions, the newest first."), {}, listOptions, list},
    {L("session"), L("revoke"), L("End a session, or all of a user."), L("[ID]"), revokeOptions, revoke},
};

} // namespace

std::span<const Command> sessionCommands() { return commands; }

} // namespace tessera::app
