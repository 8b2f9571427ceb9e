// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/configuration.h"

namespace tessera::runtime {

/// Sends every log message to standard error, one line each: for a person with the instant, the level and the category,
/// for the journal with the level in front as sd-daemon(3) wants it and without the instant. Automatic means: the
/// journal's form when standard error is the journal ($JOURNAL_STREAM). Called once, in main().
void installLogging(LogFormat format);

} // namespace tessera::runtime
