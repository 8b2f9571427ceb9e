// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <QList>

namespace tessera::app {

// One table a file, each the commands of one group.
[[nodiscard]] std::span<const Command> userCommands();
[[nodiscard]] std::span<const Command> userExchangeCommands(); // of the group user
[[nodiscard]] std::span<const Command> keyCommands();
[[nodiscard]] std::span<const Command> sessionCommands();
[[nodiscard]] std::span<const Command> settingsCommands();
[[nodiscard]] std::span<const Command> mintCommands(); // of the group token
[[nodiscard]] std::span<const Command> tokenCommands();
[[nodiscard]] std::span<const Command> attackCommands(); // of the group token
[[nodiscard]] std::span<const Command> tlsCommands();
[[nodiscard]] std::span<const Command> auditCommands();
[[nodiscard]] std::span<const Command> backupCommands();
[[nodiscard]] std::span<const Command> completionCommands();

/// All of them, in the order in which help shows them.
[[nodiscard]] QList<Command> allCommands();

} // namespace tessera::app
