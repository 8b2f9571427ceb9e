// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backupwords.h"

#include "language/refusals.h"
#include "ui/models/times.h"

#include <QCoreApplication>
#include <QDir>

namespace tessera::ui {

namespace {

QString say(const char *text, int number = -1)
{
    return QCoreApplication::translate("tessera::ui::backups", text, nullptr, number);
}

QString planOf(const admin::BackupScheduleView &schedule, Instant now)
{
    if (schedule.isElsewhere)
        return say(QT_TRANSLATE_NOOP(
            "tessera::ui::backups", "The process that runs the services writes them, by its own configuration."));
    if (schedule.folder.isEmpty())
        return say(QT_TRANSLATE_NOOP("tessera::ui::backups",
            "None is written by itself: the configuration file names no folder (backup.folder) and no file with a "
            "passphrase (backup.passphrase-file) for them."));
    const QString folder = QDir::toNativeSeparators(schedule.folder);
    if (schedule.isWriting)
        return say(QT_TRANSLATE_NOOP("tessera::ui::backups", "One is being written into %1.")).arg(folder);
    if (!schedule.next)
        return say(QT_TRANSLATE_NOOP("tessera::ui::backups", "None is planned."));
    return say(QT_TRANSLATE_NOOP("tessera::ui::backups", "The next one is written into %1 %2."))
        .arg(folder, relative(*schedule.next, now));
}

} // namespace

QString backupFilter()
{
    return say(QT_TRANSLATE_NOOP("tessera::ui::backups", "Backups (*.tessera-backup);;All files (*)"));
}

QString contentOf(const admin::BackupView &backup)
{
    const auto counted = [](const char *text, qint64 number) { return say(text, static_cast<int>(number)); };
    return say(QT_TRANSLATE_NOOP("tessera::ui::backups", "%1, %2 and %3"))
        .arg(counted(QT_TRANSLATE_N_NOOP("tessera::ui::backups", "%Ln user(s)"), backup.users),
            counted(QT_TRANSLATE_N_NOOP("tessera::ui::backups", "%Ln key(s)"), backup.keys),
            counted(QT_TRANSLATE_N_NOOP("tessera::ui::backups", "%Ln session(s)"), backup.sessions));
}

QString stateOf(const admin::BackupScheduleView &schedule, Instant now)
{
    QString state = planOf(schedule, now);
    if (schedule.writtenAt)
        state += u' ' + say(QT_TRANSLATE_NOOP("tessera::ui::backups", "The last one was written %1: %2."))
                            .arg(relative(*schedule.writtenAt, now), QDir::toNativeSeparators(schedule.file));
    return state;
}

QString failureOf(const admin::BackupScheduleView &schedule, Instant now)
{
    if (!schedule.failedAt)
        return {};
    return say(QT_TRANSLATE_NOOP("tessera::ui::backups", "The last attempt failed %1, and is repeated: %2"))
        .arg(relative(*schedule.failedAt, now), language::inOurLanguage(schedule.failure));
}

} // namespace tessera::ui
