// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/groups.h"
#include "app/cli/invocation.h"
#include "app/cli/json.h"
#include "app/words.h"

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
        QList<Row> rows;
        for (const admin::Session &session : *sessions) {
            rows.append({session.id.toText(), session.email, shown(session.createdAt), shown(session.refreshedAt),
                session.revokedAt ? Words::tr("ended: %1").arg(session.revokeReason) : shown(session.expiresAt),
                session.address, session.userAgent.left(40)});
        }
        invocation.output().show(toJson(*sessions),
            table({Words::tr("ID"), Words::tr("USER"), Words::tr("SIGNED IN"), Words::tr("REFRESHED"),
                      Words::tr("EXPIRES"), Words::tr("ADDRESS"), Words::tr("CLIENT")},
                rows));
        return ExitCode::Done;
    });
}

ExitCode revoke(Invocation &invocation)
{
    const QString user = invocation.value(L("user"));
    const std::optional<SessionId> session = SessionId::fromText(invocation.argument(0));
    if (user.isEmpty() == invocation.argument(0).isEmpty())
        return invocation.output().wrongUsage(Words::tr("Name one session by its id, or all of a user with --user."));
    if (user.isEmpty() && !session)
        return invocation.output().refuse(QStringLiteral("not-found"),
            Words::tr("There is no session \"%1\".").arg(unmarked(invocation.argument(0))));
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
            session && ended->count == 0 ? Words::tr("That session had ended already.")
                                         : Words::tr("Ended %n sessions.", nullptr, static_cast<int>(ended->count)));
        if (until)
            invocation.output().note(Words::tr("Access tokens that were given out stay good at resource services "
                                               "until %1 at the latest.")
                    .arg(shown(until)));
        return ExitCode::Done;
    });
}

constexpr OptionSpec listOptions[] = {
    {L("user"), L("USER"), QT_TRANSLATE_NOOP("tessera::app", "Only those of this user.")},
    {L("all"), {}, QT_TRANSLATE_NOOP("tessera::app", "Ended ones too.")},
    {L("limit"), L("N"), QT_TRANSLATE_NOOP("tessera::app", "At most so many (100), 1 to 10000.")},
};
constexpr OptionSpec revokeOptions[] = {
    {L("user"), L("USER"), QT_TRANSLATE_NOOP("tessera::app", "All sessions of this user.")},
    {L("reason"), L("TEXT"), QT_TRANSLATE_NOOP("tessera::app", "Why, for the audit log.")},
};

constexpr Command commands[] = {
    {L("session"), L("list"), QT_TRANSLATE_NOOP("tessera::app", "List sessions, the newest first."), {}, listOptions,
        list},
    {L("session"), L("revoke"), QT_TRANSLATE_NOOP("tessera::app", "End a session, or all of a user."), L("[ID]"),
        revokeOptions, revoke},
};

} // namespace

std::span<const Command> sessionCommands() { return commands; }

} // namespace tessera::app
