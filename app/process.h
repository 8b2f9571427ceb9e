// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tessera::app {

/// What every program of ours does first in main(), before any thread and any object of Qt: files are for their owner
/// alone, no core file holds keys, Qt keeps its own event loop.
void prepareProcess();

/// Name and version, for help and for Qt's own folders. Needs an application object.
void nameApplication();

} // namespace tessera::app
