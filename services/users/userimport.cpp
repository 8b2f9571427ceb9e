// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/background.h"
#include "crypto/random.h"
#include "store/auditrepository.h"
#include "store/userrepository.h"
#include "users/newpassword.h"
#include "users/userchanges.h"
#include "users/userservice.h"

#include <algorithm>
#include <deque>

namespace tessera::users {

namespace {

using Outcome = store::UserRepository::Outcome;

/// So that other writes need not wait long for an import that leaves out what is refused.
constexpr qsizetype usersInOneCommit = 500;

struct ImportTools
{
    store::Database &database;
    HashingPool &pool;
    const Clock &clock;
    const Snapshot<PasswordPolicy> &policy;
    const Snapshot<crypto::Argon2Parameters> &parameters;
    std::shared_ptr<const std::atomic<bool>> closing;
    std::shared_ptr<ImportProgress> progress;

    void step() const
    {
        if (progress)
            progress->step();
    }
    /// Why not to go on.
    [[nodiscard]] std::optional<UserFailure> stop() const
    {
        if (*closing)
            return UserFailure{UserError::Unavailable, QStringLiteral("The service is stopping."), {}, {}};
        if (progress && progress->isCancelled())
            return UserFailure{
                UserError::Cancelled, QStringLiteral("The import was cancelled; nobody was added."), {}, {}};
        return std::nullopt;
    }
};

struct Prepared
{
    qsizetype line = 0;
    store::UserRow row;
};

UserFailure fromFault(const store::StoreFault &fault) { return {UserError::Unavailable, fault.detail, {}, {}}; }

store::UserRow rowOf(const ImportLine &line, Instant now)
{
    return {.id = UserId::fromRandom(crypto::randomBytes(16)),
        .email = line.email,
        .name = line.name,
        .emailVerified = line.emailVerified,
        .isActive = line.isActive,
        .passwordHash = line.passwordHash,
        .roles = line.roles,
        .createdAt = now,
        .updatedAt = now,
        .passwordChangedAt = now,
        .lastSignInAt = {}};
}

/// What the whole of the installation says against a line: the address is taken, the password is weak.
UserResult<QStringList> objections(const ImportTools &tools, const QList<ImportLine> &lines, bool enforcePasswordRules)
{
    const PasswordPolicy policy = *tools.policy.load();
    const auto read = tools.database.read([&](store::Connection &connection) {
        store::UserRepository users(connection);
        QStringList found;
        for (const ImportLine &line : lines)
            found.append(users.findByEmail(line.email) ? emailTaken().detail : QString());
        return found;
    });
    if (!read)
        return std::unexpected(fromFault(read.error()));
    QStringList found = *read;
    for (qsizetype n = 0; n < lines.size() && enforcePasswordRules; ++n) {
        if (const std::optional<UserFailure> stop = tools.stop())
            return std::unexpected(*stop);
        tools.step();
        if (found[n].isEmpty() && lines[n].password) {
            if (QList<BrokenRule> broken =
                    checkPassword(policy, *lines[n].password, passwordHints(lines[n].email.toText(), lines[n].name));
                !broken.isEmpty())
                found[n] = passwordRefused(std::move(broken)).detail;
        }
    }
    return found;
}

/// Keeps no more hashes in the pool than it has threads, so that sign-ins find their turn.
UserResult<QList<Prepared>> hashed(const ImportTools &tools, const QList<ImportLine> &lines)
{
    QList<Prepared> rows;
    std::deque<std::pair<qsizetype, Future<UserResult<QString>>>> pending;
    const auto takeOne = [&]() -> UserResult<void> {
        auto [index, future] = pending.front();
        pending.pop_front();
        future.waitForFinished();
        const UserResult<QString> hash = future.result();
        if (!hash)
            return std::unexpected(hash.error());
        rows[index].row.passwordHash = *hash;
        return {};
    };
    for (const ImportLine &line : lines) {
        if (const std::optional<UserFailure> stop = tools.stop())
            return std::unexpected(*stop);
        tools.step();
        rows.append({line.line, rowOf(line, tools.clock.now())});
        if (!line.password)
            continue;
        if (pending.size() >= size_t(tools.pool.threads())) {
            if (const UserResult<void> taken = takeOne(); !taken)
                return std::unexpected(taken.error());
        }
        pending.emplace_back(
            rows.size() - 1, hashNewPassword(tools.pool, *line.password, rows.constLast().row, PasswordRules::Skip,
                                 tools.policy, tools.parameters, HashingPool::WhenFull::Wait));
    }
    while (!pending.empty()) {
        if (const UserResult<void> taken = takeOne(); !taken)
            return std::unexpected(taken.error());
    }
    return rows;
}

/// Gives the lines whose address somebody took meanwhile.
UserResult<QList<ImportError>> written(
    const ImportTools &tools, const QList<Prepared> &rows, const Actor &actor, bool allOrNothing)
{
    const Clock &clock = tools.clock;
    auto future = tools.database.write([rows, actor, allOrNothing, &clock](store::Connection &connection) {
        store::UserRepository users(connection);
        store::AuditRepository audit(connection);
        QList<ImportError> taken;
        for (const Prepared &prepared : rows) {
            if (users.insert(prepared.row) != Outcome::Done) {
                taken.append({prepared.line, prepared.row.email.toText(), emailTaken().detail});
                continue;
            }
            QJsonObject details = describe(prepared.row);
            details.insert(QStringLiteral("source"), QStringLiteral("import"));
            audit.append(userEvent(clock, QStringLiteral("user.added"), prepared.row.id, actor, details));
        }
        if (allOrNothing && !taken.isEmpty())
            connection.rollBackJob();
        return taken;
    });
    future.waitForFinished();
    Result<QList<ImportError>, store::StoreError> result = future.takeResult();
    if (!result)
        return std::unexpected(fromFault(result.error()));
    return std::move(*result);
}

UserResult<ImportReport> importNow(
    const ImportTools &tools, const ParsedImport &parsed, const ImportOptions &options, const Actor &actor)
{
    ImportReport report{.added = 0, .errors = parsed.errors};
    if (tools.progress)
        tools.progress->begin(parsed.lines.size() * (options.dryRun ? 1 : 2));
    const UserResult<QStringList> against = objections(tools, parsed.lines, options.enforcePasswordRules);
    if (!against)
        return std::unexpected(against.error());
    QList<ImportLine> good;
    for (qsizetype n = 0; n < parsed.lines.size(); ++n) {
        if (against->at(n).isEmpty())
            good.append(parsed.lines[n]);
        else
            report.errors.append({parsed.lines[n].line, parsed.lines[n].email.toText(), against->at(n)});
    }
    const bool refusesAll = !options.skipRefused && !report.errors.isEmpty();
    if (!refusesAll && options.dryRun)
        report.added = good.size();
    if (!refusesAll && !options.dryRun) {
        const UserResult<QList<Prepared>> rows = hashed(tools, good);
        if (!rows)
            return std::unexpected(rows.error());
        const qsizetype together = options.skipRefused ? usersInOneCommit : std::max<qsizetype>(rows->size(), 1);
        for (qsizetype begin = 0; begin < rows->size(); begin += together) {
            const QList<Prepared> part = rows->sliced(begin, std::min(together, rows->size() - begin));
            const UserResult<QList<ImportError>> taken = written(tools, part, actor, !options.skipRefused);
            if (!taken)
                return std::unexpected(taken.error());
            report.errors += *taken;
            if (options.skipRefused || taken->isEmpty())
                report.added += part.size() - taken->size();
        }
    }
    std::ranges::sort(report.errors, {}, &ImportError::line);
    return report;
}

} // namespace

Future<UserResult<ImportReport>> UserService::import(
    const QByteArray &document, ExchangeFormat format, const ImportOptions &options, const Actor &actor)
{
    const ImportTools tools{m_database, m_pool, m_clock, m_policy, m_parameters, m_closing, options.progress};
    return runOn(m_importer, [=]() -> UserResult<ImportReport> {
        const std::expected<ParsedImport, QString> parsed = parseUsers(document, format);
        if (!parsed)
            return std::unexpected(UserFailure{UserError::InvalidDocument, parsed.error(), {}, {}});
        return importNow(tools, *parsed, options, actor);
    });
}

Future<UserResult<QByteArray>> UserService::exportAll(ExchangeFormat format, const Actor &actor)
{
    return runOn(m_importer, [&database = m_database, &clock = m_clock, format, actor]() -> UserResult<QByteArray> {
        qint64 count = 0;
        const auto document = database.read([&](store::Connection &connection) {
            QByteArray text = writeBegin(format);
            store::UserQuery query;
            query.limit = 1000;
            for (;;) {
                const QList<store::UserRow> rows = store::UserRepository(connection).list(query).rows;
                for (const store::UserRow &row : rows)
                    text += writeUser(row, format, count++ == 0);
                if (rows.size() < query.limit)
                    return text + writeEnd(format);
                query.offset = count;
            }
        });
        auto audited =
            database.write([event = AuditEvent{.at = clock.now(),
                                .action = QStringLiteral("users.exported"),
                                .actor = actor.name,
                                .subject = {},
                                .succeeded = true,
                                .address = actor.address,
                                .requestId = actor.requestId,
                                .details = {{QStringLiteral("count"), count}}}](
                               store::Connection &connection) { store::AuditRepository(connection).append(event); });
        const auto fault = audited.result();
        if (!document || !fault)
            return std::unexpected(fromFault(document ? fault.error() : document.error()));
        return *document;
    });
}

} // namespace tessera::users
