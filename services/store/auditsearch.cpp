// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditsearch.h"

#include "store/sqlvalue.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tessera::store {

namespace {

/// SQLite refuses patterns of some 50,000 bytes; the beginning of a long text finds few enough.
constexpr qsizetype longestPattern = 200;

QString patternOf(const QString &text)
{
    QString pattern(u'%');
    for (const QChar character : QStringView(text).first(std::min(text.size(), longestPattern))) {
        if (character.isLowSurrogate())
            continue; // the one before it stands for both
        if (character.unicode() >= 0x80)
            pattern += u'_';
        else if (character == u'%' || character == u'_' || character == u'\\')
            (pattern += u'\\') += character;
        else
            pattern += character;
    }
    return pattern += u'%';
}

/// The same expression as in the index audit_by_email.
constexpr QLatin1StringView email(
    "CASE WHEN instr(details, '\"email\":\"') > 0 THEN substr(details, instr(details, '\"email\":\"') + 9, "
    "instr(substr(details, instr(details, '\"email\":\"') + 9), '\"') - 1) END COLLATE NOCASE");

/// As it stands in the details, between its quotation marks.
QString inJson(const QString &text)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).sliced(2).chopped(2));
}

} // namespace

AuditText::AuditText(const QString &text)
    : m_text(text)
    , m_json(inJson(text))
{
}

QString AuditText::pattern() const { return patternOf(m_text); }

QString AuditText::detailsPattern() const { return patternOf(m_json); }

bool AuditText::isIn(const AuditEvent &event, const QString &details) const
{
    const auto fields = {&event.action, &event.actor, &event.subject, &event.address, &event.requestId};
    return details.contains(m_json, Qt::CaseInsensitive) || std::ranges::any_of(fields, [this](const QString *field) {
        return field->contains(m_text, Qt::CaseInsensitive);
    });
}

namespace {

/// Conditions that are all to be met.
class Conditions final
{
public:
    template <typename... Values>
    void add(const QString &condition, const Values &...values)
    {
        m_sql.append(condition);
        (m_values.append(sqlValue(values)), ...);
    }
    /// One more, for this time.
    template <typename... Values>
    [[nodiscard]] AuditCondition with(const QString &condition, const Values &...values) const
    {
        return {(m_sql + QStringList{condition}).join(QStringLiteral(" AND ")),
            m_values + QVariantList{sqlValue(values)...}};
    }

private:
    QStringList m_sql;
    QVariantList m_values;
};

/// The least or greatest number of the records that fulfil this, by way of its index. Instants mostly rise with the
/// numbers, but a clock may be set back.
std::optional<qint64> outermost(
    Connection &connection, const QString &which, const QString &condition, const QVariant &value)
{
    Statement row =
        connection.run(QStringLiteral("SELECT %1(+number) FROM audit WHERE %2").arg(which, condition), {value});
    return row.next() && !row.isNull(0) ? std::optional(row.integer(0)) : std::nullopt;
}

/// All actions of that name, or of any: each is one step in the index, however many records have it.
QStringList actionsOf(Connection &connection, const QString &action)
{
    // '/' is what follows '.' in the order of bytes.
    const QString end = action.isEmpty() ? QStringLiteral("\U0010ffff") : QString(action + u'/');
    QStringList actions{action};
    QString last = action.isEmpty() ? action : QString(action + u'.');
    for (;;) {
        Statement next = connection.query(
            QStringLiteral("SELECT action FROM audit WHERE action > ? AND action < ? ORDER BY action LIMIT 1"), last,
            end);
        if (!next.next())
            return actions;
        actions.append(last = next.text(0));
    }
}

enum class Way { Subject, Request, Actor, Action, Number };

/// By what the records are found; the most telling first.
Way wayOf(const AuditQuery &query)
{
    return !query.subjects.isEmpty() || !query.email.isEmpty()      ? Way::Subject
           : !query.requestId.isEmpty()                             ? Way::Request
           : !query.actor.isEmpty()                                 ? Way::Actor
           : !query.action.isEmpty() || query.succeeded.has_value() ? Way::Action
                                                                    : Way::Number;
}

/// What is looked at record by record. A plus keeps SQLite from going by another index than the one that was chosen.
Conditions filtersOf(const AuditQuery &query, Way way)
{
    Conditions filters;
    if (way != Way::Action && !query.action.isEmpty())
        filters.add(QStringLiteral("(+action = ? OR (+action > ? AND +action < ?))"), query.action,
            QString(query.action + u'.'), QString(query.action + u'/'));
    if (way != Way::Action && query.succeeded)
        filters.add(QStringLiteral("+succeeded = ?"), *query.succeeded);
    if (way != Way::Actor && !query.actor.isEmpty())
        filters.add(QStringLiteral("+actor = ?"), query.actor);
    if (way != Way::Request && !query.requestId.isEmpty())
        filters.add(QStringLiteral("+request_id = ?"), query.requestId);
    if (!query.address.isEmpty())
        filters.add(QStringLiteral("address = ?"), query.address);
    if (query.from)
        filters.add(QStringLiteral("+at >= ?"), *query.from);
    if (query.until)
        filters.add(QStringLiteral("+at < ?"), *query.until);
    if (query.before)
        filters.add(QStringLiteral("number < ?"), *query.before);
    if (query.after)
        filters.add(QStringLiteral("number > ?"), *query.after);
    if (!query.text.isEmpty()) {
        const AuditText text(query.text);
        const QString pattern = text.pattern();
        filters.add(
            QStringLiteral(
                "(details LIKE ? ESCAPE '\\' OR action LIKE ? ESCAPE '\\' OR actor LIKE ? ESCAPE '\\' OR subject "
                "LIKE ? ESCAPE '\\' OR address LIKE ? ESCAPE '\\' OR request_id LIKE ? ESCAPE '\\')"),
            text.detailsPattern(), pattern, pattern, pattern, pattern, pattern);
    }
    return filters;
}

/// Whether there may be any record of that time.
bool boundByTime(Conditions &conditions, const AuditQuery &query, Connection &connection)
{
    if (query.from) {
        const auto first =
            outermost(connection, QStringLiteral("min"), QStringLiteral("at >= ?"), sqlValue(*query.from));
        if (!first)
            return false;
        conditions.add(QStringLiteral("number >= ?"), *first);
    }
    if (query.until) {
        const auto last =
            outermost(connection, QStringLiteral("max"), QStringLiteral("at < ?"), sqlValue(*query.until));
        if (!last)
            return false;
        conditions.add(QStringLiteral("number <= ?"), *last);
    }
    return true;
}

} // namespace

QList<AuditCondition> auditConditions(const AuditQuery &query, Connection &connection)
{
    const Way way = wayOf(query);
    Conditions common = filtersOf(query, way);
    if (way != Way::Subject && way != Way::Request && !boundByTime(common, query, connection))
        return {};
    QList<AuditCondition> conditions;
    switch (way) {
    case Way::Subject:
        for (const QString &subject : query.subjects)
            conditions.append(common.with(QStringLiteral("subject = ?"), subject));
        if (!query.email.isEmpty())
            conditions.append(common.with(QStringLiteral("%1 = ?").arg(email), inJson(query.email)));
        break;
    case Way::Request: // said twice, since the index is of those alone
        conditions.append(common.with(QStringLiteral("request_id = ? AND request_id <> ''"), query.requestId));
        break;
    case Way::Actor: conditions.append(common.with(QStringLiteral("actor = ?"), query.actor)); break;
    case Way::Action: {
        const QStringList actions = actionsOf(connection, query.action);
        for (const QString &action : actions) {
            for (const bool succeeded : {false, true}) {
                if (query.succeeded.value_or(succeeded) == succeeded)
                    conditions.append(common.with(QStringLiteral("action = ? AND succeeded = ?"), action, succeeded));
            }
        }
        break;
    }
    case Way::Number: conditions.append(common.with(QStringLiteral("1"))); break;
    }
    return conditions;
}

} // namespace tessera::store
