// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/answer.h"

namespace tessera::app {

/// The key set that a person named: a file, `-` for standard input, or an http or https address.
[[nodiscard]] admin::Outcome<QByteArray> keySetFrom(const QString &source);

} // namespace tessera::app
