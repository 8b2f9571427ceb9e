// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/backuperror.h"

#include <QFileInfo>

#include <cerrno>
#include <cstring>

namespace tessera::backup {

std::unexpected<Failure<BackupError>> givenUp()
{
    return fail(BackupError::GivenUp, QStringLiteral("The backup was given up, because Tessera ends."));
}

std::unexpected<Failure<BackupError>> unreadable(const QString &file, int error)
{
    if (error == ENOENT)
        return fail(BackupError::NotReadable, QStringLiteral("There is no file %1.").arg(file));
    if (error == EACCES || error == EPERM)
        return fail(BackupError::NotReadable, QStringLiteral("This user may not read %1.").arg(file));
    return fail(BackupError::NotReadable,
        QStringLiteral("%1 cannot be read: %2.").arg(file, QString::fromLocal8Bit(std::strerror(error))));
}

std::unexpected<Failure<BackupError>> unwritable(const QString &file, int error)
{
    // EFBIG: a file system, or a limit of the process, that takes no larger files.
    if (error == ENOSPC || error == EDQUOT || error == EFBIG)
        return fail(BackupError::NoSpace,
            QStringLiteral("There is no space left for %1; nothing was changed. Free some space there, or name a place "
                           "on another disk.")
                .arg(file));
    const QString folder = QFileInfo(file).absolutePath();
    if (error == ENOENT)
        return fail(BackupError::NotWritable, QStringLiteral("There is no folder %1.").arg(folder));
    if (error == EACCES || error == EPERM || error == EROFS)
        return fail(BackupError::NotWritable,
            QStringLiteral("This user may not write to the folder %1. Name another one.").arg(folder));
    return fail(BackupError::NotWritable,
        QStringLiteral("%1 cannot be written: %2.").arg(file, QString::fromLocal8Bit(std::strerror(error))));
}

} // namespace tessera::backup
