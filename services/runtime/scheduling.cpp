// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/scheduling.h"

#include <sched.h>

namespace tessera::runtime {

void wakeWithoutInterrupting()
{
    const sched_param none{};
    (void)::sched_setscheduler(0, SCHED_BATCH, &none);
}

} // namespace tessera::runtime
