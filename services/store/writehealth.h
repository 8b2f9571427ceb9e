// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/storeerror.h"

#include <QDeadlineTimer>

#include <mutex>
#include <optional>
#include <sys/types.h>

namespace tessera::store {

/// Whether a database can be written, as the last commits found it. Owned by the writer, which alone changes it, in its
/// thread; fault() may be asked from any thread.
class WriteHealth final
{
public:
    /// Remembers which file this path leads to.
    explicit WriteHealth(QString path);

    /// Why the next commit is expected to fail; nothing where none of the last ones did for a reason that stays.
    [[nodiscard]] std::optional<StoreFault> fault() const;

    /// Throws StoreFailure (StoreError::CannotOpen) where the path does not lead to the opened file any more: SQLite
    /// would go on writing into what nobody finds again.
    void requireFile() const;
    /// What an attempt came to. A fault of a single job (StoreError::Conflict, Internal) says nothing of the next one.
    void note(const std::optional<StoreFault> &fault);
    /// Whether, with a fault outstanding, it is time to try anew; at most once a second.
    [[nodiscard]] bool isTrialDue();

private:
    struct File
    {
        dev_t device = 0;
        ino_t inode = 0;

        friend bool operator==(const File &, const File &) = default;
    };
    [[nodiscard]] std::optional<File> file() const;

    QString m_path;
    std::optional<File> m_opened;
    QDeadlineTimer m_nextTrial;
    mutable std::mutex m_mutex;
    std::optional<StoreFault> m_fault;
};

} // namespace tessera::store
