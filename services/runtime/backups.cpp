// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/backups.h"

#include "admin/reading.h"
#include "core/background.h"
#include "keys/actor.h"
#include "store/auditrepository.h"

#include <QFileInfo>

namespace tessera::runtime {

using admin::AdminError;
using admin::BackupView;
using admin::Outcome;
using backup::BackupError;

namespace {

// `job` gives an Outcome; what it throws (no memory for the passphrase) is an answer, too.
template <typename Job>
auto answerOn(QThreadPool &pool, Job job)
{
    return runOn(pool, [job = std::move(job)]() mutable -> decltype(job()) {
        try {
            return job();
        } catch (const std::exception &exception) {
            return fail(AdminError::Unavailable, QString::fromUtf8(exception.what()));
        }
    });
}

std::optional<store::AuditRecord> lastOf(store::Connection &connection, const QString &action)
{
    const store::AuditPage page =
        store::AuditRepository(connection).list({.action = action, .actor = QStringLiteral("system"), .limit = 1});
    return page.records.isEmpty() ? std::nullopt : std::optional(page.records.first());
}

// What the log says of the schedule, whichever process it ran in.
admin::BackupScheduleView lastOnes(store::Connection &connection)
{
    admin::BackupScheduleView view;
    const auto written = lastOf(connection, QStringLiteral("backup.written"));
    const auto failed = lastOf(connection, QStringLiteral("backup.failed"));
    if (written) {
        view.writtenAt = written->at;
        view.file = written->details.value(QLatin1StringView("file")).toString();
    }
    if (failed && (!written || failed->number > written->number)) {
        view.failedAt = failed->at;
        view.failure = failed->details.value(QLatin1StringView("reason")).toString();
    }
    return view;
}

} // namespace

Failure<AdminError> forAdministrator(const Failure<BackupError> &failure)
{
    switch (failure.code) {
    case BackupError::WrongPassphrase:
    case BackupError::WeakPassphrase: return {AdminError::Invalid, failure.detail};
    case BackupError::NotSealed:
    case BackupError::NewerVersion:
    case BackupError::Truncated:
    case BackupError::Damaged:
    case BackupError::Exists: return {AdminError::Refused, failure.detail};
    case BackupError::NoSpace:
    case BackupError::GivenUp:
    case BackupError::NotReadable:
    case BackupError::NotWritable: break;
    }
    return {AdminError::Unavailable, failure.detail};
}

BackupView viewOf(const QString &file, const FoundBackup &found)
{
    return {.file = file,
        .isEncrypted = found.header.has_value(),
        .createdAt = found.header ? std::optional(found.header->createdAt) : std::nullopt,
        .size = QFileInfo(file).size(),
        .schemaVersion = found.report.schemaVersion,
        .users = found.report.users,
        .keys = found.report.keys,
        .sessions = found.report.sessions,
        .firstBadEntry = found.report.audit.firstBad};
}

Outcome<bool> isEncryptedBackup(const QString &file)
{
    const auto header = backup::readHeader(QFileInfo(file).absoluteFilePath());
    if (header)
        return true;
    if (header.error().code == BackupError::NotSealed)
        return false;
    return std::unexpected(forAdministrator(header.error()));
}

Outcome<BackupView> checkBackup(const QString &file, const std::optional<crypto::SecretBytes> &passphrase,
    const QString &folder, const std::stop_token &stop)
{
    const auto found = inspectBackup(file, passphrase, folder, stop);
    return found ? Outcome<BackupView>(viewOf(file, *found)) : std::unexpected(forAdministrator(found.error()));
}

Backups::Backups(
    store::Database &database, const Clock &clock, DataFolder folder, crypto::SecretBytes key, QString administrator)
    : m_database(database)
    , m_clock(clock)
    , m_folder(std::move(folder))
    , m_key(std::move(key))
    , m_administrator(std::move(administrator))
{
    m_pool.setMaxThreadCount(2);
}

Backups::~Backups()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

admin::Answer<BackupView> Backups::write(const QString &file, crypto::SecretBytes passphrase)
{
    return answerOn(m_pool, [this, path = QFileInfo(file).absoluteFilePath(), passphrase = std::move(passphrase)] {
        return writeNow(path, passphrase);
    });
}

Outcome<BackupView> Backups::writeNow(const QString &file, const crypto::SecretBytes &passphrase)
{
    const auto written = writeBackup(m_database, m_folder.path(), file,
        {.database = {},
            .keyEncryptionKey = m_key,
            .passphrase = passphrase,
            .kind = backup::BackupKind::ByHand,
            .createdAt = m_clock.now(),
            .stop = m_stop.get_token()});
    if (!written)
        return std::unexpected(forAdministrator(written.error()));
    return note(file, true).transform([&] { return viewOf(file, *written); });
}

admin::Answer<void> Backups::writePlain(const QString &file)
{
    return answerOn(m_pool, [this, path = QFileInfo(file).absoluteFilePath()]() -> Outcome<void> {
        const auto written = m_database.backUp(path);
        return written ? note(path, false) : std::unexpected(admin::fromStore(written.error()));
    });
}

Outcome<void> Backups::note(const QString &file, bool isEncrypted)
{
    const AuditEvent event = keys::Actor{m_administrator, {}, {}}.did(m_clock.now(), QStringLiteral("backup.written"),
        {}, {{QStringLiteral("file"), file}, {QStringLiteral("encrypted"), isEncrypted}});
    const auto noted =
        m_database
            .write([event](store::Connection &connection) { return store::AuditRepository(connection).append(event); })
            .result();
    return noted ? Outcome<void>() : std::unexpected(admin::fromStore(noted.error()));
}

admin::Answer<BackupView> Backups::check(const QString &file, std::optional<crypto::SecretBytes> passphrase) const
{
    return answerOn(m_pool,
        [this, path = QFileInfo(file).absoluteFilePath(), passphrase = std::move(passphrase)]() -> Outcome<BackupView> {
            return checkBackup(path, passphrase, m_folder.path(), m_stop.get_token());
        });
}

void Backups::startSchedule(const Configuration &configuration, const settings::SettingsService &settings)
{
    m_isElsewhere = false;
    auto place = BackupPlace::of(configuration);
    if (!place)
        return;
    auto schedule =
        std::make_unique<BackupSchedule>(m_database, settings, m_clock, m_folder, m_key.clone(), *std::move(place));
    const std::scoped_lock lock(m_mutex);
    m_schedule = std::move(schedule);
}

admin::Answer<admin::BackupScheduleView> Backups::schedule() const
{
    return answerOn(m_pool, [this]() -> Outcome<admin::BackupScheduleView> {
        auto view = m_database.read([](store::Connection &connection) { return lastOnes(connection); });
        if (!view)
            return std::unexpected(admin::fromStore(view.error()));
        view->isElsewhere = m_isElsewhere;
        const std::scoped_lock lock(m_mutex);
        if (m_schedule) {
            view->folder = m_schedule->place().folder;
            view->isWriting = m_schedule->isWriting();
            view->next = m_schedule->next();
        }
        return *std::move(view);
    });
}

Outcome<bool> Backups::isEncrypted(const QString &file) const { return isEncryptedBackup(file); }

} // namespace tessera::runtime
