// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/auditvalues.h"

namespace tessera::ui {

class UserNames;

/// What the subject of an event is the name of.
enum class AuditSubject { Nothing, User, Session, Key, Setting, Other };

[[nodiscard]] AuditSubject subjectKind(const AuditEvent &event);

/// Who did it: an email address, `Console`, `System`, `anna (command line)`.
[[nodiscard]] QString actorName(const QString &actor, UserNames &names);
/// What it was done to: an email address where it is a user or a user's session, also of one who does not exist (any
/// more), else as it stands.
[[nodiscard]] QString subjectName(const AuditEvent &event, UserNames &names);

/// One thing more that is known of an event, in words.
struct AuditDetail
{
    QString name;
    /// What it was before; nothing where nothing was changed.
    std::optional<QString> before;
    QString value;
};

/// Everything that is known of an event, in words.
[[nodiscard]] QList<AuditDetail> auditDetails(const QJsonObject &details);
/// The same on one line, the reason of a refusal first, without what subjectName() says, what is empty, and the ids of
/// sessions.
[[nodiscard]] QString detailsLine(const QJsonObject &details);

/// The words for groups and single actions by which one filters, in the order in which they are offered.
struct AuditActionChoice
{
    /// What AuditQuery::action takes.
    QString action;
    QString name;
    /// Of those that belong to the group above.
    bool isInGroup = false;
};
[[nodiscard]] QList<AuditActionChoice> auditActionChoices();

} // namespace tessera::ui
