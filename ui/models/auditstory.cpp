// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/auditstory.h"

#include "ui/models/auditwords.h"
#include "ui/models/requeststory.h"
#include "ui/models/times.h"
#include "ui/models/usernames.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tessera::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tessera::ui::auditstory)
};

StoryRow subjectRow(const AuditEvent &event, UserNames &names)
{
    StoryRow row{.label = Words::tr("About"), .value = event.subject, .isFixed = true};
    switch (subjectKind(event)) {
    case AuditSubject::User:
        row = {.label = Words::tr("User"),
            .value = subjectName(event, names),
            .isFixed = subjectName(event, names) == event.subject,
            .link = QStringLiteral("user:") + event.subject};
        break;
    case AuditSubject::Key:
        row.label = Words::tr("Key");
        row.link = QStringLiteral("key:") + event.subject;
        break;
    case AuditSubject::Session:
        row.label = Words::tr("Session");
        row.link = QStringLiteral("find:") + event.subject;
        break;
    case AuditSubject::Setting:
        row.label = Words::tr("Setting");
        row.link = QStringLiteral("setting:") + event.subject;
        break;
    case AuditSubject::Nothing: row = {.label = Words::tr("About"), .value = subjectName(event, names)}; break;
    case AuditSubject::Other: break;
    }
    return row;
}

StorySection whatHappened(const admin::AuditEntry &entry, UserNames &names)
{
    const AuditEvent &event = entry.event;
    StorySection section{.heading = Words::tr("What happened")};
    section.rows = {{.label = Words::tr("Outcome"),
                        .value = event.succeeded ? Words::tr("succeeded") : Words::tr("refused"),
                        .sign = event.succeeded ? StorySign::Good : StorySign::Bad},
        {.label = Words::tr("When"), .value = localTime(event.at)},
        {.label = Words::tr("By"),
            .value = actorName(event.actor, names),
            .link = UserId::fromText(event.actor) ? QStringLiteral("user:") + event.actor : QString()}};
    if (const StoryRow about = subjectRow(event, names); !about.value.isEmpty())
        section.rows.append(about);
    if (!event.address.isEmpty())
        section.rows.append({.label = Words::tr("Address"), .value = event.address, .isFixed = true});
    return section;
}

std::optional<StorySection> details(const AuditEvent &event)
{
    const QList<AuditDetail> known = auditDetails(event.details);
    if (known.isEmpty())
        return std::nullopt;
    StorySection section{.heading = Words::tr("Details")};
    const bool changes =
        std::ranges::any_of(known, [](const AuditDetail &detail) { return detail.before.has_value(); });
    if (!changes) {
        for (const AuditDetail &detail : known)
            section.rows.append({.label = detail.name, .value = detail.value});
        return section;
    }
    section.columns = {Words::tr("What"), Words::tr("Before"), Words::tr("Now")};
    for (const AuditDetail &detail : known)
        section.cells.append({detail.name, detail.before.value_or(QString()), detail.value});
    return section;
}

std::optional<StorySection> request(const admin::AuditEntry &entry,
    const std::optional<QList<admin::AuditEntry>> &ofTheRequest, const RequestLog &log, UserNames &names, Instant now)
{
    const QString &id = entry.event.requestId;
    if (id.isEmpty())
        return std::nullopt;
    StorySection section{.heading = Words::tr("The request that caused it")};
    const std::optional<quint64> number = log.find(id.toLatin1());
    if (number) {
        section.rows.append(requestRow(log.at(*number), now));
    } else {
        section.sentence = Words::tr("It is no longer in the request log, which holds the latest %1 since the console "
                                     "was started.")
                               .arg(QLocale().toString(RequestLog::capacity));
    }
    section.rows.append({.label = Words::tr("Request id"), .value = id, .isFixed = true});
    if (ofTheRequest) {
        for (const admin::AuditEntry &other : *ofTheRequest) {
            if (other.number != entry.number)
                section.rows.append(auditRow(other, names, now));
        }
    }
    return section;
}

StorySection chain(const admin::AuditEntry &entry)
{
    return {.heading = Words::tr("Place in the log"),
        .rows = {{.label = Words::tr("Number"), .value = QLocale().toString(entry.number)},
            {.label = Words::tr("Action"), .value = entry.event.action, .isFixed = true},
            {.label = Words::tr("Hash"), .value = QString::fromLatin1(entry.hash.toHex()), .isFixed = true},
            {.label = Words::tr("Hash before"),
                .value = QString::fromLatin1(entry.previousHash.toHex()),
                .isFixed = true}}};
}

} // namespace

Story auditStory(const admin::AuditEntry &entry, const std::optional<QList<admin::AuditEntry>> &ofTheRequest,
    const RequestLog &log, UserNames &names, Instant now)
{
    Story story{.title = auditActionName(entry.event.action),
        .sign = entry.event.succeeded ? StorySign::Good : StorySign::Bad,
        .sentence = detailsLine(entry.event.details)};
    const auto add = [&story](const std::optional<StorySection> &section) {
        if (section)
            story.sections.append(*section);
    };
    add(whatHappened(entry, names));
    add(details(entry.event));
    add(request(entry, ofTheRequest, log, names, now));
    add(chain(entry));
    return story;
}

} // namespace tessera::ui
