// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/servicevalues.h"

#include <QIcon>
#include <QPalette>

namespace tessera::ui {

// The words and signs for what the values say, the same everywhere in the window.

/// `Auth`, `Resource`.
[[nodiscard]] QString serviceName(admin::Service service);
/// `running`, `stopped` ...
[[nodiscard]] QString stateName(admin::ServiceState state);
[[nodiscard]] QIcon stateIcon(admin::ServiceState state, const QPalette &palette);

/// `announced`, `active`, `retired`, `removed`, `revoked`, of the word that AdminApi gives.
[[nodiscard]] QString keyStateName(const QString &state);
[[nodiscard]] QIcon keyStateIcon(const QString &state, const QPalette &palette);

/// What an action of the audit log is for a person: `Signed in` for `user.signed-in`; the action itself where there is
/// no word for it.
[[nodiscard]] QString auditActionName(const QString &action);

} // namespace tessera::ui
