// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tessera::app {

/// What every program of ours does first in main(), before any thread and any object of Qt: files are for their owner
/// alone, no core file holds keys, and until nameApplication() Qt does not say that it takes UTF-8 where the system's
/// locale (C, or one that is not installed) is not of it, which would stand before every answer.
void prepareProcess();

/// No program that this one might start can gain a privilege any more, by set-user-ID or file capabilities
/// (no_new_privs, prctl(2)). Not for a window, whose browser may need it for its own sandbox.
void renouncePrivileges();

/// From now on a thread that is started, and an application object that is made, has Qt's own event loop and not
/// GLib's, which is slower with many sockets.
void useOwnEventLoops();

/// The name by which this program was started, `tessera` or `tesserad`, for what people are told to type. Needs an
/// application object.
[[nodiscard]] QString programName();

/// Name and version, for help and for Qt's own folders. Needs an application object.
void nameApplication();

} // namespace tessera::app
