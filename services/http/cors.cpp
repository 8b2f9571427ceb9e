// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/cors.h"

namespace tessera::http {

bool CorsPolicy::allows(QByteArrayView origin) const
{
    for (const QByteArray &known : origins) {
        if (known == "*" || known == origin)
            return true;
    }
    return false;
}

} // namespace tessera::http
