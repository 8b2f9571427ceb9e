// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/program.h"

namespace tessera::test {

/// What came of a command on a terminal of its own.
struct Talk
{
    int code = -1;
    QByteArray shown;
    bool echoes = false; // when it had ended
};

/// Runs a command on the data folder on a terminal, and types each answer when it is asked for.
[[nodiscard]] Talk talk(
    const Workplace &workplace, const QStringList &arguments, const QList<std::pair<QByteArray, QByteArray>> &answers);

} // namespace tessera::test
