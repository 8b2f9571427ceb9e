// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/servicevalues.h"

namespace tessera::ui {

// The words for what the values say, the same everywhere in the window. ui/look/words.h has the signs beside them.

/// `Auth`, `Resource`.
[[nodiscard]] QString serviceName(admin::Service service);
/// `running`, `stopped` ...
[[nodiscard]] QString stateName(admin::ServiceState state);

/// `announced`, `active`, `retired`, `removed`, `revoked`, of the word that AdminApi gives; `planned` for a key that
/// does not exist yet.
[[nodiscard]] QString keyStateName(const QString &state);

/// What an action of the audit log is for a person: `Signed in` for `user.signed-in`; the action itself where there is
/// no word for it.
[[nodiscard]] QString auditActionName(const QString &action);

} // namespace tessera::ui
