// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storeerror.h"

namespace tessera::store {

namespace {

// The primary result codes of sqlite3.h that are told apart; the driver hands them on as text.
enum class Sqlite {
    Permission = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Protocol = 15,
    Constraint = 19,
    Authorization = 23,
    NotADatabase = 26,
};

/// SQLITE_IOERR_SHMSIZE: what readers and writers share beside the database cannot be made larger, for which there is
/// one reason.
constexpr int sharedMemorySize = 10 | (19 << 8);

} // namespace

StoreFault faultFromSqlite(int extendedCode, const QString &message, const QString &path)
{
    const auto fault = [&](StoreError code, const QString &sentence) {
        return StoreFault{code, sentence.arg(path) + QStringLiteral(" (SQLite %1: %2)").arg(extendedCode).arg(message)};
    };
    const auto primary = static_cast<Sqlite>(extendedCode & 0xff);
    switch (extendedCode == sharedMemorySize ? Sqlite::Full : primary) {
    case Sqlite::Permission:
    case Sqlite::ReadOnly:
    case Sqlite::Authorization:
        return fault(StoreError::ReadOnly,
            QStringLiteral("The database %1 cannot be written: the file, its folder or its file system is read-only "
                           "for this user."));
    case Sqlite::CannotOpen:
        return fault(StoreError::CannotOpen,
            QStringLiteral("The database %1 cannot be opened: see whether its folder exists and whether this user may "
                           "read and write there."));
    case Sqlite::Busy:
    case Sqlite::Locked:
    case Sqlite::Protocol:
        return fault(StoreError::Busy,
            QStringLiteral("Another process is writing to the database %1 and has not finished in time; nothing was "
                           "changed, try again."));
    case Sqlite::Full:
        return fault(StoreError::Full,
            QStringLiteral("There is no space left for the database %1; the change was not made. Free some space on "
                           "its disk, then try again."));
    case Sqlite::InputOutput:
        return fault(StoreError::InputOutput,
            QStringLiteral("The operating system failed to read or write the database %1; the change was not made. "
                           "See the state of its disk."));
    case Sqlite::Corrupt:
        return fault(StoreError::Damaged, QStringLiteral("The database %1 is damaged. Restore it from a backup."));
    case Sqlite::NotADatabase:
        return fault(StoreError::Foreign,
            QStringLiteral("The file %1 is not a database of Tessera, or its beginning is damaged. Name another file, "
                           "or restore it from a backup."));
    case Sqlite::Constraint:
        return fault(StoreError::Conflict, QStringLiteral("A rule of the database %1 forbids the change."));
    }
    return fault(StoreError::Internal, QStringLiteral("A statement failed in the database %1."));
}

} // namespace tessera::store
