// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/schedule.h"

#include <algorithm>

namespace tessera::backup {

Instant nextBackup(const Past &past, Duration every, Instant now)
{
    constexpr Duration patience = std::chrono::hours(1);
    const Instant regular = past.written ? std::min(*past.written, now) + every : now;
    const Instant again = past.failed ? std::min(*past.failed, now) + std::min(every, patience) : now;
    return std::max({regular, again, now});
}

} // namespace tessera::backup
