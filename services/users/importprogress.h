// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <atomic>

namespace tessera::users {

/// How far an import has come, and the wish that it stop: shared between who imports and who watches. Any thread.
class ImportProgress final
{
public:
    /// Heeded until the first user is written; after that the import goes on to its end.
    void cancel() { m_isCancelled = true; }
    [[nodiscard]] bool isCancelled() const { return m_isCancelled; }

    /// Of steps(), which is zero until it is known.
    [[nodiscard]] qsizetype done() const { return m_done; }
    [[nodiscard]] qsizetype steps() const { return m_steps; }

    // For who imports.
    void begin(qsizetype steps) { m_steps = steps; }
    void step() { ++m_done; }

private:
    std::atomic<bool> m_isCancelled = false;
    std::atomic<qsizetype> m_done = 0;
    std::atomic<qsizetype> m_steps = 0;
};

} // namespace tessera::users
