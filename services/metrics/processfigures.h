// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/exposition.h"

namespace tessera::metrics {

/// What Prometheus expects of every process, by the names that its own libraries use (`process_*`): memory, processor
/// time, file descriptors, threads and start, as /proc tells them. What cannot be read is left out.
void exposeProcess(Exposition &exposition);

} // namespace tessera::metrics
