// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ids.h"

#include <QSqlQuery>

#include <memory>

namespace tessera::store {

class Connection;

/// A statement that has been run: its rows, one after the other, and how many rows it changed. Owned by the code that
/// ran it, for as long as it reads rows; the prepared statement behind it goes back to the connection on destruction.
/// Columns count from 0. Every function throws StoreFailure where SQLite reports a fault, and where a stored value is
/// not of the kind that is asked for (StoreError::Damaged).
class Statement final
{
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    /// Goes to the next row, to the first one at first; false past the last one.
    [[nodiscard]] bool next();
    /// Rows that an INSERT, UPDATE or DELETE without RETURNING has changed.
    [[nodiscard]] qint64 affected() const;

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] QString text(int column) const;
    /// Empty where the column is NULL.
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] Instant instant(int column) const { return fromMilliseconds(integer(column)); }
    [[nodiscard]] std::optional<Instant> optionalInstant(int column) const;
    [[nodiscard]] KeyId keyId(int column) const { return KeyId(text(column)); }
    /// The members of a JSON array of text.
    [[nodiscard]] QStringList texts(int column) const;
    template <typename Id>
    [[nodiscard]] Id id(int column) const
    {
        const std::optional<Id> value = Id::fromBytes(bytes(column));
        if (!value)
            throwDamaged(column);
        return *value;
    }

    /// For a stored value that the type it belongs to refuses.
    [[noreturn]] void throwDamaged(int column) const;

private:
    friend class Connection;
    struct Prepared;
    Statement(Connection &connection, std::shared_ptr<Prepared> prepared);

    Connection *m_connection;
    std::shared_ptr<Prepared> m_prepared;
};

} // namespace tessera::store
