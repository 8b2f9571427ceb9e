// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"
#include "app/cli/secretinput.h"

namespace tessera::app {

/// The token that is the first argument, or standard input for `-`; at most 1 MiB.
[[nodiscard]] Result<QByteArray, InputError> tokenOf(const Invocation &invocation);

/// `token inspect`.
[[nodiscard]] ExitCode inspectCommand(Invocation &invocation);

} // namespace tessera::app
