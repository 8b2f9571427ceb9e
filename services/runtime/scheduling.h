// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tessera::runtime {

/// Asks the kernel that the calling thread, and every thread that it or those start from now on, wakes without
/// interrupting another that is at work (SCHED_BATCH, sched(7)). A refresh passes through three threads; where each
/// interrupts the others, requests come through one by one, and half the processor time goes to switching. Any thread;
/// where the kernel refuses, nothing changes.
void wakeWithoutInterrupting();

} // namespace tessera::runtime
