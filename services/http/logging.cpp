// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/logging.h"

namespace tessera::http {

Q_LOGGING_CATEGORY(lcHttp, "tessera.http")

} // namespace tessera::http
