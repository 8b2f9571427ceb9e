// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/administratorcheck.h"

#include "admin/reading.h"
#include "admin/userconversion.h"
#include "store/auditrepository.h"
#include "store/userrepository.h"

#include <utility>

namespace tessera::admin {

namespace {

const QString &administratorRole()
{
    static const QString role = QStringLiteral("admin");
    return role;
}

Failure<AdminError> fromRefusal(const users::SignInRefusal &refusal)
{
    using users::SignInError;
    switch (refusal.code) {
    case SignInError::Throttled: {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(refusal.retryAfter).count();
        return {AdminError::Refused,
            QStringLiteral("There were too many failed attempts with this email address. Try again in %1 s, or lift "
                           "the lock of the user.")
                .arg(seconds)};
    }
    case SignInError::Busy: return {AdminError::Unavailable, refusal.detail};
    case SignInError::Refused: // no failure here, but an answer
    case SignInError::Unavailable: break;
    }
    return {AdminError::Unavailable, QStringLiteral("The password could not be checked; the log says why.")};
}

} // namespace

AdministratorCheck::AdministratorCheck(store::Database &database, users::UserService &users,
    users::Authenticator &authenticator, const Clock &clock, users::Actor actor)
    : m_database(database)
    , m_users(users)
    , m_authenticator(authenticator)
    , m_clock(clock)
    , m_actor(std::move(actor))
{
}

Outcome<bool> AdministratorCheck::confirm(const QString &email, const crypto::SecretBytes &password)
{
    const auto address = EmailAddress::fromText(email);
    if (!address)
        return fail(AdminError::Invalid, address.error().detail);
    if (const Outcome<void> possible = somebodyIsOne(); !possible)
        return std::unexpected(possible.error());
    QString text = QString::fromUtf8(password.view());
    const auto verified =
        m_authenticator
            .authenticate({*address, text}, {m_actor.address, m_actor.requestId, m_actor.name}, QStringLiteral("admin"))
            .result();
    text.fill(QChar::Null);
    if (verified)
        return note(*verified);
    if (verified.error().code == users::SignInError::Refused)
        return false;
    return std::unexpected(fromRefusal(verified.error()));
}

Outcome<void> AdministratorCheck::somebodyIsOne() const
{
    store::UserQuery query;
    query.role = administratorRole();
    query.isActive = true;
    query.limit = 1;
    const auto found = m_users.list(query);
    if (!found)
        return std::unexpected(fromUsers(found.error()));
    if (found->rows.isEmpty())
        return fail(AdminError::Refused,
            QStringLiteral("Nobody who is enabled has the role %1, so nobody can confirm this. Give the role to a user "
                           "whose password you know: edit the user, and add %1 to the roles.")
                .arg(administratorRole()));
    return {};
}

/// The password is right. Whether that is enough is decided where it is audited, on the user as it is by then.
Outcome<bool> AdministratorCheck::note(const store::UserRow &verified)
{
    const AuditEvent event{.at = m_clock.now(),
        .action = QStringLiteral("admin.confirmed"),
        .actor = m_actor.name,
        .subject = verified.id.toText(),
        .succeeded = true,
        .address = m_actor.address,
        .requestId = m_actor.requestId,
        .details = {{QStringLiteral("email"), verified.email.toText()}}};
    const auto noted = m_database.write([event, verified](store::Connection &connection) {
        const auto user = store::UserRepository(connection).find(verified.id);
        QString objection;
        if (!user || !user->isActive || user->passwordChangedAt != verified.passwordChangedAt)
            objection = QStringLiteral("changed meanwhile");
        else if (!user->roles.contains(administratorRole()))
            objection = QStringLiteral("not an administrator");
        AuditEvent outcome = event;
        if (!objection.isEmpty()) {
            outcome.action = QStringLiteral("admin.refused");
            outcome.succeeded = false;
            outcome.details.insert(QStringLiteral("reason"), objection);
        }
        store::AuditRepository(connection).append(outcome);
        return outcome.succeeded;
    });
    const auto result = noted.result();
    return result ? Outcome<bool>(*result) : std::unexpected(fromStore(result.error()));
}

} // namespace tessera::admin
