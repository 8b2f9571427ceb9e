// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/exposition.h"
#include "runtime/composition.h"

namespace tessera::runtime {

/// What the services of this process tell of themselves: their requests, whether they run, what the resource service
/// holds of keys, and the end of the certificate. Any thread.
void exposeServices(
    metrics::Exposition &exposition, const RunningServices &services, const Composition &composition, Instant now);

} // namespace tessera::runtime
