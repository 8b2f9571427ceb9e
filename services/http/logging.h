// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace tessera::http {

Q_DECLARE_LOGGING_CATEGORY(lcHttp)

} // namespace tessera::http
