// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/requeststory.h"

#include "language/refusals.h"
#include "ui/models/auditwords.h"
#include "ui/models/requestwords.h"
#include "ui/models/times.h"
#include "ui/models/usernames.h"
#include "ui/models/words.h"

#include <QCoreApplication>

namespace tessera::ui {

namespace {

constexpr qsizetype mostRelated = 20;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tessera::ui::requeststory)
};

QString text(const QByteArray &bytes) { return QString::fromUtf8(bytes); }

QString lineOf(const admin::RequestEntry &entry) { return text(entry.method) + u' ' + text(entry.path); }

StorySection theRequest(const admin::RequestEntry &entry)
{
    StorySection section{.heading = Words::tr("Request")};
    section.rows = {{.label = Words::tr("Status"), .value = statusText(entry), .sign = signOf(entry)},
        {.label = Words::tr("Service"), .value = serviceName(entry.service)},
        {.label = Words::tr("Answered"), .value = localTime(entry.at)},
        {.label = Words::tr("Peer"), .value = entry.peer.toString(), .isFixed = true}};
    if (!entry.userAgent.isEmpty())
        section.rows.append({.label = Words::tr("User agent"), .value = text(entry.userAgent)});
    section.rows.append({.label = Words::tr("Request id"), .value = text(entry.id), .isFixed = true});
    const auto sending = entry.duration - entry.receiving - entry.handling;
    section.rows.append({.label = Words::tr("Took"),
        .value = durationText(entry.duration),
        .note = Words::tr("receiving %1, answering %2, sending %3")
            .arg(durationText(entry.receiving), durationText(entry.handling), durationText(sending))});
    return section;
}

QString sessionNote(const admin::Session &session, Instant now)
{
    const QString began = Words::tr("Signed in: %1.").arg(localTime(session.createdAt, now));
    if (session.revokedAt)
        return began + u' ' +
               Words::tr("Ended: %1 (%2).").arg(localTime(*session.revokedAt, now), session.revokeReason);
    return began + u' ' +
           (session.expiresAt > now ? Words::tr("Goes on until %1.").arg(localTime(session.expiresAt, now))
                                    : Words::tr("Expired: %1.").arg(localTime(session.expiresAt, now)));
}

std::optional<StorySection> who(
    const admin::RequestEntry &entry, const RequestStoryParts &parts, UserNames &names, Instant now)
{
    if (entry.user.isEmpty() && entry.session.isEmpty())
        return std::nullopt;
    StorySection section{.heading = Words::tr("Who")};
    if (!entry.user.isEmpty()) {
        const QString email = names.emailOf(entry.user);
        section.rows.append({.label = Words::tr("User"),
            .value = email.isEmpty() ? entry.user : email,
            .isFixed = email.isEmpty(),
            .link = QStringLiteral("user:") + entry.user});
        if (!email.isEmpty())
            section.rows.append({.label = Words::tr("User id"), .value = entry.user, .isFixed = true});
    }
    if (!entry.session.isEmpty())
        section.rows.append({.label = Words::tr("Session"),
            .value = entry.session,
            .isFixed = true,
            .link = QStringLiteral("find:") + entry.session,
            .note = parts.session ? sessionNote(*parts.session, now) : QString()});
    return section;
}

std::optional<StorySection> token(const admin::RequestEntry &entry)
{
    if (entry.tokenId.isEmpty() && entry.kid.isEmpty())
        return std::nullopt;
    StorySection section{.heading = Words::tr("Access token"),
        .sentence =
            entry.tokenIssued ? Words::tr("This request was given it.") : Words::tr("It came with the request.")};
    if (!entry.tokenId.isEmpty())
        section.rows.append({.label = Words::tr("Token id"),
            .value = entry.tokenId,
            .isFixed = true,
            .link = QStringLiteral("find:") + entry.tokenId});
    if (!entry.kid.isEmpty())
        section.rows.append({.label = Words::tr("Key"),
            .value = entry.kid,
            .isFixed = true,
            .link = QStringLiteral("key:") + entry.kid});
    return section;
}

StoryRow rowOf(const TokenCheck &check)
{
    StoryRow row{.label = check.name};
    if (check.verdict == u"pass") {
        row.value = Words::tr("passed");
        row.sign = StorySign::Good;
    } else if (check.verdict == u"fail") {
        row.value = Words::tr("failed");
        row.sign = StorySign::Bad;
    } else {
        row.value = Words::tr("not reached");
        row.sign = StorySign::Muted;
    }
    row.note = language::inOurLanguage(check.reason);
    return row;
}

std::optional<StorySection> checks(const admin::RequestEntry &entry)
{
    if (entry.checks.isEmpty())
        return std::nullopt;
    StorySection section{.heading = Words::tr("Checks of the token")};
    for (const TokenCheck &check : entry.checks)
        section.rows.append(rowOf(check));
    return section;
}

StorySection auditSection(const RequestStoryParts &parts, UserNames &names, Instant now)
{
    StorySection section{.heading = Words::tr("Audit log")};
    if (!parts.audit)
        section.sentence = Words::tr("Looking…");
    else if (parts.audit->isEmpty())
        section.sentence = Words::tr("Holds nothing of this request.");
    else
        for (const admin::AuditEntry &entry : *parts.audit)
            section.rows.append(auditRow(entry, names, now));
    return section;
}

/// The newest others for which `belongs` is true.
template <typename Belongs>
std::optional<StorySection> related(const admin::RequestEntry &entry, const RequestLog &log, const QString &heading,
    Instant now, const Belongs &belongs)
{
    StorySection section{.heading = heading};
    int more = 0;
    for (quint64 number = log.end(); number-- > log.first();) {
        const admin::RequestEntry &other = log.at(number);
        if (!belongs(other) || other.id == entry.id)
            continue;
        if (section.rows.size() < mostRelated)
            section.rows.append(requestRow(other, now));
        else
            ++more;
    }
    if (section.rows.isEmpty())
        return std::nullopt;
    if (more > 0)
        section.sentence = Words::tr("The latest; %Ln more are in the log.", nullptr, more);
    return section;
}

} // namespace

bool areRelated(const admin::RequestEntry &a, const admin::RequestEntry &b)
{
    return (!a.tokenId.isEmpty() && a.tokenId == b.tokenId) || (!a.session.isEmpty() && a.session == b.session);
}

StorySign signOf(const admin::RequestEntry &entry)
{
    switch (outcomeOf(entry)) {
    case RequestOutcome::Done: return StorySign::Good;
    case RequestOutcome::Redirected: return StorySign::Muted;
    case RequestOutcome::Refused:
    case RequestOutcome::Failed: return StorySign::Bad;
    case RequestOutcome::Aborted: return StorySign::Attention;
    }
    Q_UNREACHABLE_RETURN({});
}

StoryRow auditRow(const admin::AuditEntry &entry, UserNames &names, Instant now)
{
    const QString details = detailsLine(entry.event.details);
    return {.label = exactTime(entry.event.at, now),
        .value = Words::tr("%1: %2").arg(auditActionName(entry.event.action), subjectName(entry.event, names)),
        .link = QStringLiteral("audit:%1/%2").arg(entry.event.requestId).arg(entry.number),
        .sign = entry.event.succeeded ? StorySign::Good : StorySign::Bad,
        .note = details};
}

StoryRow requestRow(const admin::RequestEntry &entry, Instant now)
{
    return {.label = exactTime(entry.at, now),
        .value = lineOf(entry),
        .link = QStringLiteral("request:") + text(entry.id),
        .sign = signOf(entry),
        .note =
            entry.tokenIssued
                ? Words::tr("%1 answered %2 and gave the token out.").arg(serviceName(entry.service), statusText(entry))
                : Words::tr("%1 answered %2.").arg(serviceName(entry.service), statusText(entry))};
}

Story requestStory(const admin::RequestEntry &entry, const RequestStoryParts &parts, const RequestLog &log,
    UserNames &names, Instant now)
{
    Story story{.title = lineOf(entry), .sign = signOf(entry), .sentence = entry.refusal};
    const auto add = [&story](const std::optional<StorySection> &section) {
        if (section)
            story.sections.append(*section);
    };
    add(theRequest(entry));
    add(who(entry, parts, names, now));
    add(token(entry));
    add(checks(entry));
    add(auditSection(parts, names, now));
    if (!entry.tokenId.isEmpty())
        add(related(entry, log, Words::tr("The same token was used at"), now,
            [&entry](const admin::RequestEntry &other) { return other.tokenId == entry.tokenId; }));
    if (!entry.session.isEmpty())
        add(related(
            entry, log, Words::tr("Others of the same session"), now, [&entry](const admin::RequestEntry &other) {
                return other.session == entry.session && (entry.tokenId.isEmpty() || other.tokenId != entry.tokenId);
            }));
    return story;
}

} // namespace tessera::ui
