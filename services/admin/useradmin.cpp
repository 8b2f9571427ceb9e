// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/useradmin.h"

#include "admin/userconversion.h"
#include "admin/userlookup.h"
#include "crypto/random.h"

namespace tessera::admin {

namespace {

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

UserAdmin::UserAdmin(Reading &reading, store::Database &database, users::UserService &users,
    users::Authenticator &authenticator, const Clock &clock, const users::Actor &actor)
    : m_reading(reading)
    , m_database(database)
    , m_users(users)
    , m_clock(clock)
    , m_actor(actor)
    , m_administratorCheck(database, users, authenticator, clock, actor)
{
}

Outcome<User> UserAdmin::withLock(const users::UserResult<store::UserRow> &row) const
{
    if (!row)
        return std::unexpected(fromUsers(row.error()));
    const auto locked = m_users.lockedAmong({row->email.folded()});
    if (!locked)
        return std::unexpected(fromUsers(locked.error()));
    return fromRow(*row, lockOf(*locked, *row));
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

Answer<UserPage> UserAdmin::list(const UserQuery &query)
{
    return m_reading.run([this, query]() -> Outcome<UserPage> {
        const auto found = m_users.list(toStore(query, m_clock.now()));
        if (!found)
            return std::unexpected(fromUsers(found.error()));
        QStringList addresses;
        for (const store::UserRow &row : found->rows)
            addresses.append(row.email.folded());
        const auto locked = m_users.lockedAmong(addresses);
        if (!locked)
            return std::unexpected(fromUsers(locked.error()));
        UserPage page{.users = {}, .total = found->total, .places = found->places};
        page.users.reserve(found->rows.size());
        for (const store::UserRow &row : found->rows)
            page.users.append(fromRow(row, lockOf(*locked, row)));
        return page;
    });
}

Answer<UserCounts> UserAdmin::counts()
{
    return m_reading.run([this]() -> Outcome<UserCounts> {
        return m_users.counts()
            .transform([](const store::UserCounts &counts) {
                return UserCounts{counts.total, counts.disabled, counts.locked};
            })
            .transform_error(fromUsers);
    });
}

Answer<QStringList> UserAdmin::roles()
{
    return m_reading.run([this]() -> Outcome<QStringList> { return m_users.roles().transform_error(fromUsers); });
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
        if (!removed)
            return std::unexpected(fromUsers(removed.error()));
        m_removed.add(*removed);
        return fromRow(*removed, {});
    });
}

Answer<User> UserAdmin::undoRemove(const UserId &user)
{
    return m_reading.run([this, user]() -> Outcome<User> {
        const std::optional<store::UserRow> row = m_removed.take(user);
        if (!row)
            return fail(AdminError::Refused,
                QStringLiteral("This removal cannot be undone any more: it was too long ago, or is undone already. Add "
                               "the user anew."));
        const auto restored = m_users.restore(*row, m_actor).result();
        if (restored)
            return withLock(restored);
        m_removed.add(*row);
        if (restored.error().code == users::UserError::EmailTaken)
            return fail(AdminError::Refused,
                QStringLiteral("Another user has the email address %1 by now. Give that one another address or remove "
                               "it, and undo again.")
                    .arg(row->email.toText()));
        return std::unexpected(fromUsers(restored.error()));
    });
}

Answer<PasswordAssessment> UserAdmin::assessPassword(
    crypto::SecretBytes password, const QString &email, const QString &name)
{
    return m_reading.run([this, password = std::move(password), email, name]() -> Outcome<PasswordAssessment> {
        QString text = textOf(password);
        const users::PasswordAssessment found = m_users.assessPassword(text, email, name);
        text.fill(QChar::Null);
        PasswordAssessment assessment{.score = found.score, .broken = {}};
        for (const users::BrokenRule &rule : found.broken)
            assessment.broken.append(rule.detail);
        return assessment;
    });
}

Answer<bool> UserAdmin::confirmAdministrator(const QString &email, crypto::SecretBytes password)
{
    return m_reading.run([this, email, password = std::move(password)]() -> Outcome<bool> {
        return m_administratorCheck.confirm(email, password);
    });
}

Answer<ImportReport> UserAdmin::importUsers(const QByteArray &document, UserFormat format, bool skipRefused,
    bool dryRun, const std::shared_ptr<ImportProgress> &progress)
{
    const users::ImportOptions options{.skipRefused = skipRefused, .dryRun = dryRun, .progress = progress};
    return turned(m_users.import(document, formatOf(format), options, m_actor),
        [](const users::UserResult<users::ImportReport> &done) -> Outcome<ImportReport> {
            if (!done)
                return std::unexpected(fromUsers(done.error()));
            ImportReport report{.added = done->added, .problems = {}};
            for (const users::ImportError &error : done->errors)
                report.problems.append(ImportProblem{error.line, error.email, error.detail});
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
