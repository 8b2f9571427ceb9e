// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tessera::store {

/// A place in the queue of processes that want to write to one database, held for as long as it lives: until SQLite has
/// let its owner in. SQLite itself only tries again now and then, so that a process which writes without pause would
/// keep every other one out. A courtesy, not a lock: who does not get it within a second goes on without it.
class WriteTurn final
{
public:
    explicit WriteTurn(const QString &database);
    WriteTurn(const WriteTurn &) = delete;
    WriteTurn &operator=(const WriteTurn &) = delete;
    ~WriteTurn();

private:
    int m_descriptor;
};

} // namespace tessera::store
