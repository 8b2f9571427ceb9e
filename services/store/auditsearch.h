// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/auditrecord.h"
#include "store/connection.h"

namespace tessera::store {

/// Text that is looked for in audit records without regard to case. SQLite knows that of ASCII alone, so it is asked
/// for what may hold the text (`pattern`), and what it finds is looked at once more. Immutable.
class AuditText final
{
public:
    explicit AuditText(const QString &text);

    /// For LIKE ? ESCAPE '\': every field that holds the text matches; some that do not may, too.
    [[nodiscard]] QString pattern() const;
    /// Likewise for details, which are JSON: a quotation mark in a value stands there as `\"`.
    [[nodiscard]] QString detailsPattern() const;

    [[nodiscard]] bool isIn(const AuditEvent &event, const QString &details) const;

private:
    QString m_text;
    QString m_json;
};

/// What stands after WHERE, with a value for each `?`.
struct AuditCondition
{
    QString sql;
    QVariantList values;
};

/// The conditions whose records together are those of the query (where it has a text, before that was looked at once
/// more). Each of them is read from one index that has them in the order of their numbers already, so that a page costs
/// the same in a log of a million records; what that index does not know is looked at record by record. A query for
/// several subjects or several actions is taken apart for that. Throws StoreFailure.
[[nodiscard]] QList<AuditCondition> auditConditions(const AuditQuery &query, Connection &connection);

} // namespace tessera::store
