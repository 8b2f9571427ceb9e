// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/configuration.h"

namespace tessera::runtime {

/// Whether every listener that is configured could listen where it is to: none at another's address, and nobody else
/// there; else a sentence that names who is. Listens nowhere; a moment later it may be otherwise.
[[nodiscard]] Result<void, RuntimeError> checkPorts(const Configuration &configuration);

} // namespace tessera::runtime
