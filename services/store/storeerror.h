// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <exception>

namespace tessera::store {

enum class StoreError {
    /// There is no such file, or it cannot be opened or made.
    CannotOpen,
    /// The file is not a database of Tessera. It was not changed.
    Foreign,
    /// The file is a database of Tessera, but broken.
    Damaged,
    /// A later version of Tessera has written it.
    NewerSchema,
    /// File, folder or file system cannot be written.
    ReadOnly,
    /// The disk, or a quota, is full.
    Full,
    /// Reading or writing failed in the operating system.
    InputOutput,
    /// Another process held the database for longer than one can wait.
    Busy,
    /// A row breaks a rule of the schema: unique, foreign key, append-only.
    Conflict,
    /// The database has been closed.
    Closed,
    /// A mistake in the program.
    Internal,
};

using StoreFault = Failure<StoreError>;

/// What a statement throws inside a read or a write job. It ends that job, undoes what the job has written, and comes
/// out of Database::read() and Database::write() as their result; it never leaves the store.
class StoreFailure final : public std::exception
{
public:
    explicit StoreFailure(StoreFault fault)
        : m_fault(std::move(fault))
        , m_what(m_fault.detail.toUtf8())
    {
    }

    [[nodiscard]] const StoreFault &fault() const { return m_fault; }
    [[nodiscard]] const char *what() const noexcept override { return m_what.constData(); }

private:
    StoreFault m_fault;
    QByteArray m_what;
};

/// The fault behind an extended result code of SQLite, with a sentence that names the file and the way out.
[[nodiscard]] StoreFault faultFromSqlite(int extendedCode, const QString &message, const QString &path);

} // namespace tessera::store
