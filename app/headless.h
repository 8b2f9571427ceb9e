// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QStringList>

namespace tessera::runtime {
class SecretStore;
}

namespace tessera::app {

/// What a start without a subcommand was asked for.
struct StartRequest
{
    QStringList arguments;
    /// A sentence for standard error, why there is no window though nobody said --headless; empty: nothing to say.
    QString remark;
};

/// Runs the services until SIGTERM or SIGINT asks them to end: one JSON line on standard output when all of them accept
/// connections, everything else on standard error: the log in English, what is said beside it in the language of the
/// terminal. Also answers --help and --version. Needs an application object.
[[nodiscard]] ExitCode runHeadless(const StartRequest &request, runtime::SecretStore *keyring);

} // namespace tessera::app
