// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/singleinstance.h"
#include "app/startoptions.h"
#include "runtime/signalwatcher.h"
#include "ui/widgets/secretclipboard.h"

#include <functional>

namespace tessera::app {

/// Makes the services by the configuration of the options; they are not started.
using MakeHost = std::function<runtime::ServiceHost &()>;

/// Whether this start is the first on a machine and a person should be led through it: nothing is installed, and no
/// argument says that it is to be tried out, or where exactly it is to be.
[[nodiscard]] bool wantsAssistant(const StartOptions &options);

/// What is around while a person is led through.
struct Around
{
    const runtime::SignalWatcher &signalWatcher;
    /// Null where there is none.
    const SingleInstance *instance = nullptr;
    ui::SecretClipboard &clipboard;
};

/// Leads through a first start. True: the options are as the person chose, and the services of the last call of
/// `makeHost` were started. False: the person gave up, or the program is to end; nothing was left behind where the
/// services did not start. Runs an event loop of its own.
[[nodiscard]] bool startWithAssistant(StartOptions &options, const Around &around, const MakeHost &makeHost);

} // namespace tessera::app
