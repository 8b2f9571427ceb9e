// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/groups.h"
#include "app/cli/invocation.h"
#include "app/cli/json.h"
#include "app/cli/writeout.h"
#include "app/words.h"
#include "language/refusals.h"

#include <QJsonDocument>

#include <algorithm>

namespace tessera::app {

namespace {

using admin::AdminApi;
using L = QLatin1StringView;

OptionValue<admin::AuditQuery> query(const Invocation &invocation, int limit)
{
    admin::AuditQuery query;
    const QStringList actions = admin::auditActions();
    const QString action = invocation.value(L("action"));
    const bool isKnown = actions.contains(action) || std::ranges::any_of(actions, [&action](const QString &known) {
        return known.startsWith(action + u'.');
    });
    if (invocation.isSet(L("action")) && !isKnown)
        return std::unexpected(
            Words::tr("There is no action \"%1\". There are %2; what stands before a full stop finds all of those.")
                .arg(unmarked(action), actions.join(QStringLiteral(", "))));
    query.action = action;
    query.actor = invocation.value(L("actor"));
    query.subject = invocation.value(L("subject"));
    query.requestId = invocation.value(L("request"));
    query.text = invocation.value(L("text"));
    if (invocation.isSet(L("failed")))
        query.succeeded = false;
    const auto since = invocation.instant(L("since"));
    const auto until = invocation.instant(L("until"));
    const auto most = invocation.number(L("limit"), limit, 1, 10'000);
    if (!since || !until)
        return std::unexpected(since ? until.error() : since.error());
    if (!most)
        return std::unexpected(most.error());
    query.since = *since;
    query.until = *until;
    query.limit = *most;
    return query;
}

ExitCode list(Invocation &invocation)
{
    const auto asked = query(invocation, 100);
    if (!asked)
        return invocation.output().wrongUsage(asked.error());
    return invocation.with([&](AdminApi &api) {
        const auto entries = Invocation::await(api.audit().list(*asked));
        if (!entries)
            return invocation.output().refuse(entries.error());
        QList<Row> rows;
        for (const admin::AuditEntry &entry : *entries) {
            const AuditEvent &event = entry.event;
            const QByteArray details =
                event.details.isEmpty() ? QByteArray() : QJsonDocument(event.details).toJson(QJsonDocument::Compact);
            rows.append({QString::number(entry.number), shown(event.at), event.action,
                event.succeeded ? Words::tr("ok", "how an action ended") : Words::tr("failed", "how an action ended"),
                event.actor, event.subject, event.address, QString::fromUtf8(details)});
        }
        invocation.output().show(
            toJson(*entries), table({QStringLiteral("#"), Words::tr("WHEN"), Words::tr("ACTION"), Words::tr("OUTCOME"),
                                        Words::tr("WHO"), Words::tr("WHAT", "whom or what an action was done to"),
                                        Words::tr("ADDRESS"), Words::tr("DETAILS")},
                                  rows));
        return ExitCode::Done;
    });
}

ExitCode verify(Invocation &invocation)
{
    return invocation.with([&](AdminApi &api) {
        const auto verdict = Invocation::await(api.audit().verify());
        if (!verdict)
            return invocation.output().refuse(verdict.error());
        const QString head = QString::fromLatin1(verdict->headHash.toHex());
        const QJsonObject json{{QStringLiteral("whole"), verdict->isWhole}, {QStringLiteral("intact"), verdict->intact},
            {QStringLiteral("first_broken"),
                verdict->firstBroken ? QJsonValue(*verdict->firstBroken) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("detail"), verdict->detail}, {QStringLiteral("head"), head}};
        invocation.output().show(
            json, verdict->isWhole ? Words::tr("All %n entries are as they were written. The last one's hash is %1.",
                                         nullptr, static_cast<int>(verdict->intact))
                                         .arg(head)
                                   : Words::tr("Broken at entry %1: %2")
                                         .arg(verdict->firstBroken.value_or(0))
                                         .arg(language::inOurLanguage(verdict->detail)));
        return verdict->isWhole ? ExitCode::Done : ExitCode::Refused;
    });
}

ExitCode exportAll(Invocation &invocation)
{
    auto asked = query(invocation, 10'000);
    if (!asked)
        return invocation.output().wrongUsage(asked.error());
    return invocation.with([&](AdminApi &api) {
        // The latest entries come first; the file is written in the order in which they happened.
        QList<QByteArray> lines;
        while (true) {
            const auto entries = Invocation::await(api.audit().list(*asked));
            if (!entries)
                return invocation.output().refuse(entries.error());
            for (const admin::AuditEntry &entry : *entries)
                lines.prepend(QJsonDocument(toJson(entry)).toJson(QJsonDocument::Compact) + '\n');
            if (entries->size() < asked->limit || invocation.isSet(L("limit")))
                break;
            asked->before = entries->last().number;
        }
        return writeOut(invocation.output(), invocation.argument(0), lines.join());
    });
}

constexpr OptionSpec queryOptions[] = {
    {L("action"), L("ACTION"),
        QT_TRANSLATE_NOOP(
            "tessera::app", "Only these: a whole name as signin.refused, or signin for all of signin.*.")},
    {L("actor"), L("WHO"),
        QT_TRANSLATE_NOOP("tessera::app", "Only what this one did: an email address, or as it stands in the log.")},
    {L("subject"), L("WHAT"),
        QT_TRANSLATE_NOOP("tessera::app", "Only what was done to this: an email address, or as it stands in the log.")},
    {L("request"), L("ID"),
        QT_TRANSLATE_NOOP("tessera::app", "Only what this request caused: the X-Request-Id of its answer.")},
    {L("text"), L("TEXT"),
        QT_TRANSLATE_NOOP("tessera::app", "Only what has this in it somewhere; upper and lower case are alike.")},
    {L("failed"), {}, QT_TRANSLATE_NOOP("tessera::app", "Only what was refused.")},
    {L("since"), L("INSTANT"), QT_TRANSLATE_NOOP("tessera::app", "From then on, as 2026-11-23T08:15:30Z.")},
    {L("until"), L("INSTANT"), QT_TRANSLATE_NOOP("tessera::app", "Before then; likewise.")},
    {L("limit"), L("N"),
        QT_TRANSLATE_NOOP("tessera::app", "At most so many, the latest; 1 to 10000 (list: 100, export: all).")},
};

constexpr Command commands[] = {
    {L("audit"), L("list"), QT_TRANSLATE_NOOP("tessera::app", "List what was done and refused, the latest first."), {},
        queryOptions, list},
    {L("audit"), L("verify"), QT_TRANSLATE_NOOP("tessera::app", "Check that no entry was changed, removed or moved."),
        {}, {}, verify},
    {L("audit"), L("export"), QT_TRANSLATE_NOOP("tessera::app", "Write entries as lines of JSON, the oldest first."),
        L("[FILE]"), queryOptions, exportAll},
};

} // namespace

std::span<const Command> auditCommands() { return commands; }

} // namespace tessera::app
