// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace tessera::app {

// The commands that bring a new key, or bring one forward. They say with it what becomes of the keys that are there:
// which one it overtakes, until when it signs itself, and whose algorithm it has not.

ExitCode rotateKey(Invocation &invocation);
ExitCode importKey(Invocation &invocation);

} // namespace tessera::app
