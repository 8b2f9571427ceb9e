// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/useradmin.h"

#include "admin/userlookup.h"
#include "crypto/random.h"
#include "store/userrepository.h"

#include <QHash>

#include <algorithm>

namespace tessera::admin {

namespace {

Failure<AdminError> fromUsers(const users::UserFailure &failure)
{
    using users::UserError;
    QString detail = failure.detail;
    if (failure.code == UserError::PasswordRefused) {
        QStringList sentences;
        for (const users::BrokenRule &rule : failure.broken)
            sentences.append(rule.detail);
        detail = sentences.join(u' ');
    }
    switch (failure.code) {
    case UserError::NotFound: return {AdminError::NotFound, detail};
    case UserError::EmailTaken:
    case UserError::PasswordOutdated:
    case UserError::PasswordRefused: return {AdminError::Refused, detail};
    case UserError::InvalidName:
    case UserError::InvalidDocument:
    case UserError::InvalidRole: return {AdminError::Invalid, detail};
    case UserError::Busy:
    case UserError::Unavailable: break;
    }
    return {AdminError::Unavailable, detail};
}

User fromRow(const store::UserRow &row, const std::optional<Instant> &lockedUntil)
{
    return User{row.id, row.email.toText(), row.name, row.emailVerified, row.isActive, row.roles, row.createdAt,
        row.updatedAt, row.passwordChangedAt, row.lastSignInAt, lockedUntil};
}

QHash<QString, Instant> locks(const users::UserService &users)
{
    QHash<QString, Instant> until;
    if (const auto rows = users.locked()) {
        for (const store::LockRow &row : *rows) {
            if (row.lockedUntil)
                until.insert(row.accountKey, *row.lockedUntil);
        }
    }
    return until;
}

std::optional<Instant> lockOf(const QHash<QString, Instant> &locks, const store::UserRow &row)
{
    const auto found = locks.constFind(row.email.folded());
    return found == locks.cend() ? std::nullopt : std::optional(*found);
}

Outcome<EmailAddress> emailFrom(const QString &text)
{
    const auto email = EmailAddress::fromText(text);
    return email ? Outcome<EmailAddress>(*email) : fail(AdminError::Invalid, email.error().detail);
}

QString textOf(const crypto::SecretBytes &password) { return QString::fromUtf8(password.view()); }

// 24 of 32 characters that are not mistaken for each other, in groups that can be read out: 120 bits.
QString generatedPassword()
{
    static constexpr char alphabet[] = "abcdefghijkmnpqrstuvwxyz23456789";
    QString password;
    const QByteArray random = crypto::randomBytes(24);
    for (const char byte : random) {
        if (password.size() % 7 == 6)
            password += u'-';
        password += QLatin1Char(alphabet[static_cast<unsigned char>(byte) % 32]);
    }
    return password;
}

users::ExchangeFormat formatOf(UserFormat format)
{
    return format == UserFormat::Csv ? users::ExchangeFormat::Csv : users::ExchangeFormat::Json;
}

} // namespace

UserAdmin::UserAdmin(Reading &reading, store::Database &database, users::UserService &users, users::Actor actor)
    : m_reading(reading)
    , m_database(database)
    , m_users(users)
    , m_actor(std::move(actor))
{
}

Outcome<User> UserAdmin::withLock(const users::UserResult<store::UserRow> &row) const
{
    if (!row)
        return std::unexpected(fromUsers(row.error()));
    return fromRow(*row, lockOf(locks(m_users), *row));
}

template <typename Change>
Answer<User> UserAdmin::change(const QString &user, Change how)
{
    return m_reading.run([this, user, how = std::move(how)]() mutable -> Outcome<User> {
        const auto row = findUser(m_database, user);
        if (!row)
            return std::unexpected(row.error());
        return how(*row);
    });
}

Outcome<UserPage> UserAdmin::listLocked(const UserQuery &query) const
{
    const QHash<QString, Instant> locked = locks(m_users);
    UserPage page;
    for (auto it = locked.cbegin(); it != locked.cend(); ++it) {
        // An address may be locked that no user has.
        const auto row = findUser(m_database, it.key());
        if (row && (row->email.folded() + u'\n' + row->name).contains(query.text, Qt::CaseInsensitive))
            page.users.append(fromRow(*row, it.value()));
    }
    std::ranges::sort(page.users, {}, &User::email);
    page.total = page.users.size();
    page.users = page.users.mid(query.offset, query.limit);
    return page;
}

Answer<UserPage> UserAdmin::list(const UserQuery &query)
{
    return m_reading.run([this, query]() -> Outcome<UserPage> {
        if (query.state == UserState::Locked)
            return listLocked(query);
        store::UserQuery asked;
        asked.text = query.text;
        if (query.state != UserState::Any)
            asked.isActive = query.state == UserState::Enabled;
        asked.order = query.order == UserOrder::Email     ? store::UserOrder::Email
                      : query.order == UserOrder::Created ? store::UserOrder::CreatedAt
                                                          : store::UserOrder::LastSignInAt;
        asked.descending = query.descending;
        asked.offset = query.offset;
        asked.limit = query.limit;
        const auto found = m_users.list(asked);
        if (!found)
            return std::unexpected(fromUsers(found.error()));
        const QHash<QString, Instant> locked = locks(m_users);
        UserPage page;
        page.total = found->total;
        for (const store::UserRow &row : found->rows)
            page.users.append(fromRow(row, lockOf(locked, row)));
        return page;
    });
}

Answer<User> UserAdmin::show(const QString &user)
{
    return change(user, [this](const store::UserRow &row) { return withLock(row); });
}

Answer<User> UserAdmin::addWith(const NewUser &user, const QString &password)
{
    return m_reading.run([this, user, password]() -> Outcome<User> {
        const auto email = emailFrom(user.email);
        if (!email)
            return std::unexpected(email.error());
        const users::NewUser added{.email = *email,
            .name = user.name,
            .roles = user.roles,
            .password = password,
            .emailVerified = user.emailVerified,
            .isActive = user.isActive};
        return withLock(m_users.add(added, m_actor).result());
    });
}

Answer<User> UserAdmin::add(const NewUser &user, crypto::SecretBytes password)
{
    return addWith(user, textOf(password));
}

Answer<GeneratedPassword> UserAdmin::addWithGeneratedPassword(const NewUser &user)
{
    const QString password = generatedPassword();
    return turned(addWith(user, password), [password](const Outcome<User> &added) -> Outcome<GeneratedPassword> {
        return added.transform([&password](const User &made) { return GeneratedPassword{made, password}; });
    });
}

Answer<User> UserAdmin::edit(const QString &user, const UserChange &changed)
{
    return change(user, [this, changed](const store::UserRow &row) -> Outcome<User> {
        users::UserEdit edit{
            .email = {}, .name = changed.name, .emailVerified = changed.emailVerified, .roles = changed.roles};
        if (changed.email) {
            const auto email = emailFrom(*changed.email);
            if (!email)
                return std::unexpected(email.error());
            edit.email = *email;
        }
        return withLock(m_users.edit(row.id, edit, m_actor).result());
    });
}

Answer<User> UserAdmin::setPassword(const QString &user, crypto::SecretBytes password)
{
    return change(user, [this, text = textOf(password)](const store::UserRow &row) {
        return withLock(m_users.setPassword(row.id, text, m_actor).result());
    });
}

Answer<GeneratedPassword> UserAdmin::generatePassword(const QString &user)
{
    const QString password = generatedPassword();
    const auto changed = change(user, [this, password](const store::UserRow &row) {
        return withLock(m_users.setPassword(row.id, password, m_actor).result());
    });
    return turned(changed, [password](const Outcome<User> &set) -> Outcome<GeneratedPassword> {
        return set.transform([&password](const User &whose) { return GeneratedPassword{whose, password}; });
    });
}

Answer<User> UserAdmin::setEnabled(const QString &user, bool enabled)
{
    return change(user, [this, enabled](const store::UserRow &row) {
        return withLock(m_users.setActive(row.id, enabled, m_actor).result());
    });
}

Answer<User> UserAdmin::unlock(const QString &user)
{
    return change(user, [this](const store::UserRow &row) -> Outcome<User> {
        const auto unlocked = m_users.unlock(row.email, m_actor).result();
        return unlocked ? withLock(row) : Outcome<User>(std::unexpected(fromUsers(unlocked.error())));
    });
}

Answer<User> UserAdmin::remove(const QString &user)
{
    return change(user, [this](const store::UserRow &row) -> Outcome<User> {
        const auto removed = m_users.remove(row.id, m_actor).result();
        return removed ? Outcome<User>(fromRow(*removed, {})) : std::unexpected(fromUsers(removed.error()));
    });
}

Answer<ImportReport> UserAdmin::importUsers(
    const QByteArray &document, UserFormat format, bool skipRefused, bool dryRun)
{
    const users::ImportOptions options{.skipRefused = skipRefused, .dryRun = dryRun};
    return turned(m_users.import(document, formatOf(format), options, m_actor),
        [](const users::UserResult<users::ImportReport> &done) -> Outcome<ImportReport> {
            if (!done)
                return std::unexpected(fromUsers(done.error()));
            ImportReport report{.added = done->added, .problems = {}};
            for (const users::ImportError &error : done->errors)
                report.problems.append(ImportProblem{error.line, error.detail});
            return report;
        });
}

Answer<QByteArray> UserAdmin::exportUsers(UserFormat format)
{
    return m_reading.run([this, format]() -> Outcome<QByteArray> {
        return m_users.exportAll(formatOf(format), m_actor).result().transform_error(fromUsers);
    });
}

} // namespace tessera::admin
