// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/answer.h"

namespace tessera::ui {

enum class KeyFile { Public, Private };

/// Writes a key into a file as a whole or not at all; one that is there is replaced. A private key is for its owner's
/// eyes alone (mode 0600) from the first byte on. Blocks; any thread.
[[nodiscard]] admin::Outcome<void> writeKeyFile(const QString &path, const QByteArray &key, KeyFile kind);

} // namespace tessera::ui
