// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "playground/httptrial.h"

namespace tessera::ui {

/// `401 Unauthorized after 3.2 ms (connected after 0.4 ms, first byte after 3.1 ms)`, or why none came.
[[nodiscard]] QString answerSummary(const playground::HttpAnswer &answer);

/// The headers, a line each.
[[nodiscard]] QString answerHeaders(const playground::HttpAnswer &answer);

/// The body as it came, or in lines that people read where it is JSON and `isPretty`. Bytes that are no text are shown
/// as their number.
[[nodiscard]] QString answerBody(const playground::HttpAnswer &answer, bool isPretty);

/// What its WWW-Authenticate means, and why it is not whole; may be empty.
[[nodiscard]] QString answerRemarks(const playground::HttpAnswer &answer);

} // namespace tessera::ui
