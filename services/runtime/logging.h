// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/configuration.h"

namespace tessera::runtime {

/// Sends every log message to standard error, one line each, in one of the forms of logforms.h. Automatic means: the
/// journal's form when standard error is the journal ($JOURNAL_STREAM), else the one for a person. Called in main().
void installLogging(LogFormat format);

/// From now on messages are written as these levels say, for every category that there is or will be; what they do not
/// name goes by QT_LOGGING_RULES. Any thread.
void applyLogLevels(const LogLevels &levels);

} // namespace tessera::runtime
