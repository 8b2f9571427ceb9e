// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/backupschedule.h"

#include "backup/oldbackups.h"
#include "keys/actor.h"
#include "store/auditrepository.h"

#include <QFileInfo>
#include <QLoggingCategory>

namespace tessera::runtime {

namespace {

Q_LOGGING_CATEGORY(lcBackup, "tessera.backup")

using backup::BackupError;

constexpr Duration longestWait = std::chrono::minutes(1);

AuditEvent eventOf(Instant at, const Result<QString, BackupError> &written, const BackupPlace &place)
{
    const keys::Actor schedule;
    if (written)
        return schedule.did(at, QStringLiteral("backup.written"), {},
            {{QStringLiteral("file"), *written}, {QStringLiteral("encrypted"), true}});
    AuditEvent event = schedule.did(at, QStringLiteral("backup.failed"), {},
        {{QStringLiteral("file"), place.folder}, {QStringLiteral("reason"), written.error().detail}});
    event.succeeded = false;
    return event;
}

} // namespace

BackupSchedule::BackupSchedule(store::Database &database, const settings::SettingsService &settings, const Clock &clock,
    DataFolder folder, crypto::SecretBytes key, BackupPlace place)
    : m_database(database)
    , m_settings(settings)
    , m_clock(clock)
    , m_folder(std::move(folder))
    , m_key(std::move(key))
    , m_place(std::move(place))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setThreadPriority(QThread::LowPriority);
    m_timer.setSingleShot(true);
    m_timer.callOnTimeout(this, &BackupSchedule::look);
    connect(&settings, &settings::SettingsService::settingsChanged, this, &BackupSchedule::look);
    look();
}

BackupSchedule::~BackupSchedule()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

std::optional<Instant> BackupSchedule::next() const
{
    const qint64 next = m_next;
    return next == 0 ? std::nullopt : std::optional(fromMilliseconds(next));
}

void BackupSchedule::look()
{
    if (m_isBusy)
        return; // it looks again when that has ended
    const settings::BackupPolicy policy = m_settings.current()->backups;
    if (!policy.every) {
        m_next = 0;
        m_timer.stop();
        return;
    }
    if (!m_past)
        return readPast();
    const Instant now = m_clock.now();
    const Instant next = backup::nextBackup(*m_past, *policy.every, now);
    m_next = toMilliseconds(next);
    if (next <= now)
        return begin(policy.keep);
    m_timer.start(std::min(next - now, longestWait));
}

// A folder on a disk that sleeps, or on another machine, may take its time.
void BackupSchedule::readPast()
{
    m_isBusy = true;
    m_pool.start([this] {
        const QList<backup::StoredBackup> there = backup::scheduledIn(m_place.folder, backup::originOf(m_key));
        const backup::Past past{there.isEmpty() ? std::nullopt : std::optional(there.first().createdAt), {}};
        QMetaObject::invokeMethod(this, [this, past] {
            m_isBusy = false;
            m_past = past;
            look();
        });
    });
}

void BackupSchedule::begin(int keep)
{
    m_isBusy = true;
    m_isWriting = true;
    m_pool.start([this, keep, now = m_clock.now()] {
        const auto written = write(now, keep);
        QMetaObject::invokeMethod(this, [this, now, written] { end(now, written); });
    });
}

Result<QString, BackupError> BackupSchedule::write(Instant now, int keep)
{
    const auto written = [&]() -> Result<QString, BackupError> {
        try {
            return writeScheduled({.database = m_database,
                .dataFolder = m_folder,
                .key = m_key,
                .place = m_place,
                .now = now,
                .keep = keep,
                .stop = m_stop.get_token()});
        } catch (const std::exception &exception) {
            return fail(BackupError::NotWritable, QString::fromUtf8(exception.what()));
        }
    }();
    if (!written && written.error().code == BackupError::GivenUp)
        return written;
    if (written)
        qCInfo(lcBackup, "Wrote the backup %ls, and read it back.", qUtf16Printable(*written));
    else
        qCWarning(
            lcBackup, "The scheduled backup failed, and is tried again: %ls", qUtf16Printable(written.error().detail));
    const auto noted = m_database
                           .write([event = eventOf(now, written, m_place)](store::Connection &connection) {
                               return store::AuditRepository(connection).append(event);
                           })
                           .result();
    if (!noted)
        qCWarning(lcBackup, "That cannot be noted in the audit log: %ls", qUtf16Printable(noted.error().detail));
    return written;
}

void BackupSchedule::end(Instant at, const Result<QString, BackupError> &written)
{
    m_isBusy = false;
    m_isWriting = false;
    if (written)
        m_past = backup::Past{at, {}};
    else
        m_past->failed = at;
    look();
}

} // namespace tessera::runtime
