// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <optional>

namespace tessera::backup {

/// What a schedule remembers of the past.
struct Past
{
    /// When the newest backup of the schedule was written.
    std::optional<Instant> written;
    /// When the last attempt failed, where none has succeeded since.
    std::optional<Instant> failed;
};

/// When the next backup is due, at `now` at the latest where one is overdue: `every` after the last one; after a
/// failure an hour later, or sooner where they are more frequent than that. What seems to have been done later than
/// now, because the clock went back, counts as done now. Pure.
[[nodiscard]] Instant nextBackup(const Past &past, Duration every, Instant now);

} // namespace tessera::backup
