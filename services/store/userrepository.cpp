// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/userrepository.h"

#include <algorithm>

namespace tessera::store {

namespace {

constexpr QLatin1StringView columns(
    "user.id, user.email, user.name, user.email_verified, user.is_active, user.password_hash, user.created_at, "
    "user.updated_at, user.password_changed_at, user.last_sign_in_at, (SELECT json_group_array(role ORDER BY "
    "role) FROM user_role WHERE user_id = user.id)");

QString folded(const QString &text) { return text.normalized(QString::NormalizationForm_C).toCaseFolded(); }

UserRow readUser(const Statement &row)
{
    const auto email = EmailAddress::fromText(row.text(1));
    if (!email)
        row.throwDamaged(1);
    return {
        .id = row.id<UserId>(0),
        .email = *email,
        .name = row.text(2),
        .emailVerified = row.flag(3),
        .isActive = row.flag(4),
        .passwordHash = row.text(5),
        .roles = row.texts(10),
        .createdAt = row.instant(6),
        .updatedAt = row.instant(7),
        .passwordChangedAt = row.instant(8),
        .lastSignInAt = row.optionalInstant(9),
    };
}

/// Each of these is the order of an index; the address decides between equals.
QString orderBy(UserOrder order, bool descending)
{
    const QString direction = descending ? QStringLiteral(" DESC") : QString();
    switch (order) {
    case UserOrder::Email: break;
    case UserOrder::Name: return QStringLiteral("user.name_folded%1, user.email_folded%1").arg(direction);
    case UserOrder::CreatedAt: return QStringLiteral("user.created_at%1, user.email_folded%1").arg(direction);
    case UserOrder::LastSignInAt: return QStringLiteral("user.last_sign_in_at%1, user.email_folded%1").arg(direction);
    }
    return QStringLiteral("user.email_folded%1").arg(direction);
}

/// What puts a row at its place, for comparing it with another one; nothing comes before any instant, as in an index.
QString placeBy(UserOrder order)
{
    switch (order) {
    case UserOrder::Email: break;
    case UserOrder::Name: return QStringLiteral("name_folded, email_folded");
    case UserOrder::CreatedAt: return QStringLiteral("created_at, email_folded");
    case UserOrder::LastSignInAt: return QStringLiteral("ifnull(last_sign_in_at, -9223372036854775808), email_folded");
    }
    return QStringLiteral("email_folded");
}

struct Condition
{
    QString sql;
    QVariantList values;
};

Condition conditionOf(const UserQuery &query)
{
    QStringList conditions{QStringLiteral("1")};
    QVariantList values;
    if (const QString text = folded(query.text.trimmed()); !text.isEmpty()) {
        conditions.append(QStringLiteral("(instr(email_folded, ?) > 0 OR instr(name_folded, ?) > 0)"));
        values << text << text;
    }
    if (query.isActive) {
        conditions.append(QStringLiteral("is_active = ?"));
        values << sqlValue(*query.isActive);
    }
    if (query.lockedAt) {
        conditions.append(
            QStringLiteral("email_folded IN (SELECT account_key FROM account_lock WHERE locked_until > ?)"));
        values << sqlValue(*query.lockedAt);
    }
    if (!query.role.isEmpty()) {
        conditions.append(QStringLiteral("id IN (SELECT user_id FROM user_role WHERE role = ?)"));
        values << query.role;
    }
    return {conditions.join(QStringLiteral(" AND ")), values};
}

} // namespace

std::optional<UserRow> UserRepository::find(const UserId &id)
{
    static const QString sql = QStringLiteral("SELECT %1 FROM user WHERE id = ?").arg(columns);
    Statement row = m_connection.query(sql, id);
    return row.next() ? std::optional(readUser(row)) : std::nullopt;
}

std::optional<UserRow> UserRepository::findByEmail(const EmailAddress &email)
{
    static const QString sql = QStringLiteral("SELECT %1 FROM user WHERE email_folded = ?").arg(columns);
    Statement row = m_connection.query(sql, email.folded());
    return row.next() ? std::optional(readUser(row)) : std::nullopt;
}

UserPage UserRepository::list(const UserQuery &query)
{
    auto [condition, values] = conditionOf(query);
    const QVariantList conditionValues = values;
    UserPage page;
    values << query.limit << query.offset;
    // The inner query walks an index alone; only the rows of the page are read from the table.
    Statement rows = m_connection.run(
        QStringLiteral("SELECT %1 FROM (SELECT rowid AS place FROM user WHERE %2 ORDER BY %3 LIMIT ? OFFSET ?) "
                       "CROSS JOIN user ON user.rowid = place ORDER BY %3")
            .arg(columns, condition, orderBy(query.order, query.descending)),
        values);
    while (rows.next())
        page.rows.append(readUser(rows));
    // Where the page is the last one, it was found out already how many there are.
    page.total = query.offset + page.rows.size();
    if (page.rows.size() >= query.limit || (page.rows.isEmpty() && query.offset > 0)) {
        Statement total =
            m_connection.run(QStringLiteral("SELECT count(*) FROM user WHERE %1").arg(condition), conditionValues);
        page.total = total.next() ? total.integer(0) : 0;
    }
    for (const UserId &id : query.located) {
        const auto shown = std::ranges::find(page.rows, id, &UserRow::id);
        const std::optional<qint64> place =
            shown == page.rows.end() ? placeOf(id, query) : std::optional(query.offset + (shown - page.rows.begin()));
        if (place)
            page.places.insert(id, *place);
    }
    return page;
}

/// Nothing where the query does not find the user.
std::optional<qint64> UserRepository::placeOf(const UserId &id, const UserQuery &query)
{
    auto [condition, values] = conditionOf(query);
    values.prepend(sqlValue(id));
    if (!m_connection.run(QStringLiteral("SELECT 1 FROM user WHERE id = ? AND %1").arg(condition), values).next())
        return std::nullopt;
    values.append(values.takeFirst());
    Statement before = m_connection.run(
        QStringLiteral("SELECT count(*) FROM user WHERE %1 AND (%2) %3 (SELECT %2 FROM user WHERE id = ?)")
            .arg(condition, placeBy(query.order), query.descending ? QStringLiteral(">") : QStringLiteral("<")),
        values);
    return before.next() ? std::optional(before.integer(0)) : std::nullopt;
}

qint64 UserRepository::count()
{
    Statement row = m_connection.query(QStringLiteral("SELECT count(*) FROM user"));
    return row.next() ? row.integer(0) : 0;
}

UserCounts UserRepository::counts(Instant now)
{
    UserCounts counts;
    if (Statement row =
            m_connection.query(QStringLiteral("SELECT count(*), count(*) FILTER (WHERE NOT is_active) FROM user"));
        row.next()) {
        counts.total = row.integer(0);
        counts.disabled = row.integer(1);
    }
    // CROSS JOIN: from the few that are locked to their users, never the other way.
    Statement locked = m_connection.query(
        QStringLiteral("SELECT count(*) FROM account_lock CROSS JOIN user ON email_folded = account_key "
                       "WHERE locked_until > ?"),
        now);
    if (locked.next())
        counts.locked = locked.integer(0);
    return counts;
}

QStringList UserRepository::roles()
{
    QStringList roles;
    // From one role to the next along the index, not past everybody who has it.
    Statement rows =
        m_connection.query(QStringLiteral("WITH RECURSIVE each(role) AS (SELECT min(role) FROM user_role UNION ALL "
                                          "SELECT (SELECT min(role) FROM user_role WHERE role > each.role) FROM each "
                                          "WHERE each.role IS NOT NULL) SELECT role FROM each WHERE role IS NOT NULL"));
    while (rows.next())
        roles.append(rows.text(0));
    return roles;
}

UserRepository::Outcome UserRepository::insert(const UserRow &row)
{
    if (findByEmail(row.email))
        return Outcome::EmailTaken;
    m_connection.execute(
        QStringLiteral("INSERT INTO user (id, email, email_folded, name, name_folded, email_verified, is_active, "
                       "password_hash, created_at, updated_at, password_changed_at, last_sign_in_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        row.id, row.email.toText(), row.email.folded(), row.name, folded(row.name), row.emailVerified, row.isActive,
        row.passwordHash, row.createdAt, row.updatedAt, row.passwordChangedAt, row.lastSignInAt);
    writeRoles(row);
    return Outcome::Done;
}

UserRepository::Outcome UserRepository::update(const UserRow &row)
{
    if (const std::optional<UserRow> other = findByEmail(row.email); other && other->id != row.id)
        return Outcome::EmailTaken;
    const qint64 changed = m_connection.execute(
        QStringLiteral("UPDATE user SET email = ?, email_folded = ?, name = ?, name_folded = ?, email_verified = ?, "
                       "is_active = ?, password_hash = ?, updated_at = ?, password_changed_at = ?, last_sign_in_at = ? "
                       "WHERE id = ?"),
        row.email.toText(), row.email.folded(), row.name, folded(row.name), row.emailVerified, row.isActive,
        row.passwordHash, row.updatedAt, row.passwordChangedAt, row.lastSignInAt, row.id);
    if (changed == 0)
        return Outcome::NotFound;
    m_connection.execute(QStringLiteral("DELETE FROM user_role WHERE user_id = ?"), row.id);
    writeRoles(row);
    return Outcome::Done;
}

void UserRepository::writeRoles(const UserRow &row)
{
    for (const QString &role : row.roles)
        m_connection.execute(
            QStringLiteral("INSERT INTO user_role (user_id, role) VALUES (?, ?) ON CONFLICT DO NOTHING"), row.id, role);
}

bool UserRepository::setPasswordHash(const UserId &id, const QString &hash, Instant changedAt)
{
    return m_connection.execute(
               QStringLiteral(
                   "UPDATE user SET password_hash = ?, password_changed_at = max(?, password_changed_at + 1), "
                   "updated_at = ? WHERE id = ?"),
               hash, changedAt, changedAt, id) > 0;
}

bool UserRepository::rehash(const UserId &id, const QString &oldHash, const QString &newHash)
{
    return m_connection.execute(QStringLiteral("UPDATE user SET password_hash = ? WHERE id = ? AND password_hash = ?"),
               newHash, id, oldHash) > 0;
}

bool UserRepository::setActive(const UserId &id, bool active, Instant at)
{
    return m_connection.execute(
               QStringLiteral("UPDATE user SET is_active = ?, updated_at = ? WHERE id = ?"), active, at, id) > 0;
}

bool UserRepository::setLastSignIn(const UserId &id, Instant at)
{
    return m_connection.execute(QStringLiteral("UPDATE user SET last_sign_in_at = ? WHERE id = ?"), at, id) > 0;
}

bool UserRepository::remove(const UserId &id)
{
    return m_connection.execute(QStringLiteral("DELETE FROM user WHERE id = ?"), id) > 0;
}

} // namespace tessera::store
