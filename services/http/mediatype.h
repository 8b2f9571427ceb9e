// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/request.h"

#include <QList>

namespace tessera::http {

/// Which of the media types on offer a request's Accept fields like best (RFC 9110 section 12.5.1), the first where it
/// is all the same or there is no Accept; -1 where they allow none.
[[nodiscard]] qsizetype chooseMediaType(const HeaderList &headers, const QList<QByteArray> &offers);

/// Whether a Content-Type field says `application/json`, in UTF-8 where it names a charset.
[[nodiscard]] bool isJsonType(QByteArrayView contentType);

} // namespace tessera::http
