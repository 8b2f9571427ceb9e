// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/auditadmin.h"

#include "store/auditrepository.h"
#include "store/userrepository.h"

namespace tessera::admin {

namespace {

AuditEntry fromRecord(const store::AuditRecord &record)
{
    return AuditEntry{record.number, static_cast<const AuditEvent &>(record), record.previousHash, record.hash};
}

/// The id of the user who has that address now; empty where there is none, or it is no address.
QString idOf(const QString &address, store::Connection &connection)
{
    const auto email = EmailAddress::fromText(address);
    const auto user = email ? store::UserRepository(connection).findByEmail(*email) : std::nullopt;
    return user ? user->id.toText() : QString();
}

store::AuditQuery queryOf(const AuditQuery &query, store::Connection &connection)
{
    store::AuditQuery wanted{.action = query.action,
        .actor = query.actor,
        .subjects = {},
        .email = {},
        .address = {},
        .requestId = query.requestId,
        .text = query.text,
        .succeeded = query.succeeded,
        .from = query.since,
        .until = query.until,
        .before = query.before,
        .after = query.after,
        .limit = query.limit};
    if (const QString actor = idOf(query.actor, connection); !actor.isEmpty())
        wanted.actor = actor;
    if (query.subject.isEmpty())
        return wanted;
    wanted.subjects.append(query.subject);
    if (const auto email = EmailAddress::fromText(query.subject)) {
        wanted.email = email->toText();
        if (const QString subject = idOf(query.subject, connection); !subject.isEmpty())
            wanted.subjects.append(subject);
    }
    return wanted;
}

} // namespace

QStringList auditActions()
{
    return {QStringLiteral("address.throttled"), QStringLiteral("admin.confirmed"), QStringLiteral("admin.refused"),
        QStringLiteral("authority.made"), QStringLiteral("backup.failed"), QStringLiteral("backup.restored"),
        QStringLiteral("backup.written"), QStringLiteral("certificate.issued"), QStringLiteral("certificate.renewed"),
        QStringLiteral("configuration.changed"), QStringLiteral("key.activated"), QStringLiteral("key.announced"),
        QStringLiteral("key.exported"), QStringLiteral("key.imported"), QStringLiteral("key.removed"),
        QStringLiteral("key.retired"), QStringLiteral("key.revoked"), QStringLiteral("keys.resealed"),
        QStringLiteral("password.refused"), QStringLiteral("refresh.reused"), QStringLiteral("session.revoked"),
        QStringLiteral("sessions.revoked"), QStringLiteral("setting.changed"), QStringLiteral("signin.accepted"),
        QStringLiteral("signin.refused"), QStringLiteral("token.minted"), QStringLiteral("user.added"),
        QStringLiteral("user.deleted"), QStringLiteral("user.disabled"), QStringLiteral("user.edited"),
        QStringLiteral("user.enabled"), QStringLiteral("user.locked"), QStringLiteral("user.password-set"),
        QStringLiteral("user.restored"), QStringLiteral("user.unlocked"), QStringLiteral("users.exported")};
}

AuditAdmin::AuditAdmin(Reading &reading, store::Database &database)
    : m_reading(reading)
    , m_database(database)
{
}

Answer<QList<AuditEntry>> AuditAdmin::list(const AuditQuery &query)
{
    return m_reading.run([this, query]() -> Outcome<QList<AuditEntry>> {
        const auto page = m_database.read([&query](store::Connection &connection) {
            return store::AuditRepository(connection).list(queryOf(query, connection));
        });
        if (!page)
            return std::unexpected(fromStore(page.error()));
        QList<AuditEntry> entries;
        entries.reserve(page->records.size());
        for (const store::AuditRecord &record : page->records)
            entries.append(fromRecord(record));
        return entries;
    });
}

Answer<AuditVerdict> AuditAdmin::verify(const std::shared_ptr<AuditProgress> &progress)
{
    return m_reading.run(
        [this, progress = progress ? progress : std::make_shared<AuditProgress>()]() -> Outcome<AuditVerdict> {
            const auto goesOn = [&progress](qint64 read, qint64 all) {
                progress->all = all;
                progress->read = read;
                return !progress->isCanceled;
            };
            const auto found = m_database.read(
                [&goesOn](store::Connection &connection) { return store::AuditRepository(connection).verify(goesOn); });
            if (!found)
                return std::unexpected(fromStore(found.error()));
            if (!*found)
                return fail(AdminError::Refused, QStringLiteral("The check of the audit log was stopped."));
            const store::AuditVerification &verification = **found;
            return AuditVerdict{!verification.firstBad, verification.intact, verification.firstBad, verification.reason,
                verification.headHash};
        });
}

} // namespace tessera::admin
