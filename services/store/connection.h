// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlvalue.h"
#include "store/statement.h"
#include "store/storeerror.h"

#include <QHash>
#include <QSqlDatabase>

namespace tessera::store {

/// One connection to a database file with its prepared statements, each prepared once and kept. Used by one thread at a
/// time: by the one writer, or by the reader that has borrowed it. Made and owned by Database; jobs and repositories
/// get a reference for as long as they run. Everything here throws StoreFailure where SQLite reports a fault.
class Connection final
{
public:
    enum class Access {
        /// Opens and makes the file where it is absent.
        ReadWrite,
        /// Refuses every statement that would change something, and a file that is absent.
        ReadOnly,
        /// Sees the file as its last checkpoint left it: takes no lock, makes no file beside it, changes nothing. For a
        /// file of which it is not known whose it is.
        Untouched,
    };

    /// Opens the file; says nothing yet about what is in it.
    Connection(const QString &path, Access access);
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;
    ~Connection();

    [[nodiscard]] const QString &path() const { return m_path; }

    /// Runs one statement with a value for every `?`.
    template <typename... Values>
    [[nodiscard]] Statement query(const QString &sql, const Values &...values)
    {
        return run(sql, {sqlValue(values)...});
    }
    /// The same for values that are collected at run time.
    [[nodiscard]] Statement run(const QString &sql, const QVariantList &values);

    /// Runs one statement that gives no rows; returns how many rows it changed.
    template <typename... Values>
    qint64 execute(const QString &sql, const Values &...values)
    {
        return run(sql, {sqlValue(values)...}).affected();
    }

    /// Asks, inside a write job, that what this job has written be undone although it returns a value: for a refusal
    /// that is found late. Other jobs of the same commit are not touched.
    void rollBackJob() { m_rollBack = true; }

private:
    friend class Statement;
    friend class Writer;

    [[nodiscard]] std::shared_ptr<Statement::Prepared> prepare(const QString &sql);
    [[nodiscard]] StoreFault fault(const QSqlError &error) const;
    [[noreturn]] void drop(const QString &sql, const QSqlError &error);
    void open(Access access);
    void close();

    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<Statement::Prepared>> m_statements;
    bool m_rollBack = false;
};

} // namespace tessera::store
