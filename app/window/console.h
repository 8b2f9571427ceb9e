// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/keyencryptionkey.h"

#include <QStringList>

namespace tessera::app {

/// Starts the services and shows the main window; ends when that is closed, or on SIGTERM and SIGINT. Needs a
/// QApplication. Gives the exit code.
[[nodiscard]] int runConsole(const QStringList &arguments, runtime::SecretStore *keyring);

} // namespace tessera::app
