// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/keyvalues.h"
#include "app/cli/command.h"
#include "app/cli/table.h"

#include <QJsonObject>
#include <QString>

namespace tessera::app {

/// When the key signs from on; `never` for one that was revoked before its turn came.
[[nodiscard]] QString activation(const admin::Key &key);

/// Answers with one key, and what else is known of it: members for JSON, lines for a person.
ExitCode answerKey(
    Invocation &invocation, const admin::Key &key, const QJsonObject &more = {}, const QList<Line> &moreLines = {});

} // namespace tessera::app
