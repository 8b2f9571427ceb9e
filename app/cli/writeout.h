// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QByteArray>
#include <QString>

namespace tessera::app {

class Output;

/// Writes an export: to a new file with mode 0600, on the disk before it is said to be there, or to standard output
/// where no file (or `-`) is named. A file that exists is refused; one that cannot be written whole is taken away
/// again.
ExitCode writeOut(Output &output, const QString &file, const QByteArray &bytes);

} // namespace tessera::app
