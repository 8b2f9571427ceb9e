// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/exposition.h"
#include "runtime/installation.h"

namespace tessera::runtime {

/// What an installation tells of itself: sign-ins, refreshes and tokens by outcome, its keys, the queue for password
/// hashes, the size of its database. Looks at files and keys, for a millisecond or so. Any thread.
void exposeInstallation(metrics::Exposition &exposition, Installation &installation);

} // namespace tessera::runtime
