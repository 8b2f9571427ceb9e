// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace tessera::resource {

/// `tessera.resource`. Nothing of a token is ever written to it.
Q_DECLARE_LOGGING_CATEGORY(log)

} // namespace tessera::resource
