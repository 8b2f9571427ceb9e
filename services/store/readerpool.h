// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/transaction.h"

#include <functional>
#include <memory>
#include <mutex>
#include <type_traits>
#include <vector>

namespace tessera::store {

/// Connections for reading. Each is lent to one thread at a time, so there are as many as there were readers at once,
/// and no reader waits for another one or for the writer. Owned by Database; any thread may call.
class ReaderPool final
{
public:
    explicit ReaderPool(QString path)
        : m_path(std::move(path))
    {
    }

    template <typename Query>
    [[nodiscard]] auto read(Query query) -> Result<std::invoke_result_t<Query &, Connection &>, StoreError>
    {
        using Value = std::invoke_result_t<Query &, Connection &>;
        try {
            const Loan loan(*this);
            const Transaction transaction(loan.connection(), Transaction::Kind::Read);
            if constexpr (std::is_void_v<Value>) {
                std::invoke(query, loan.connection());
                return {};
            } else {
                return Result<Value, StoreError>(std::in_place, std::invoke(query, loan.connection()));
            }
        } catch (const StoreFailure &failure) {
            return std::unexpected(failure.fault());
        }
    }

private:
    class Loan final
    {
    public:
        explicit Loan(ReaderPool &pool)
            : m_pool(pool)
            , m_connection(pool.take())
        {
        }
        Loan(const Loan &) = delete;
        Loan &operator=(const Loan &) = delete;
        ~Loan() { m_pool.giveBack(std::move(m_connection)); }

        [[nodiscard]] Connection &connection() const { return *m_connection; }

    private:
        ReaderPool &m_pool;
        std::unique_ptr<Connection> m_connection;
    };

    [[nodiscard]] std::unique_ptr<Connection> take();
    void giveBack(std::unique_ptr<Connection> connection);

    QString m_path;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Connection>> m_idle;
};

} // namespace tessera::store
