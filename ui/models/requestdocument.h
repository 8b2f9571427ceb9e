// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/servicevalues.h"
#include "ui/models/logdocument.h"

#include <QHash>

namespace tessera::ui {

/// Requests as a file of them, in the order of the list: as a table a line each, as JSON with the checks of the token,
/// too. Holds what the log holds: neither tokens nor passwords nor queries. Any thread.
/// `emails`: of the users whose address is known, by their ids.
[[nodiscard]] QByteArray requestDocument(
    const QList<admin::RequestEntry> &requests, const QHash<QString, QString> &emails, LogFormat format);

} // namespace tessera::ui
