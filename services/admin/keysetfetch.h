// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/answer.h"

#include <QUrl>

namespace tessera::admin {

/// Fetches a key set document once, for a person who named its address: at most 256 KiB and 10 s, no redirect is
/// followed, and plain http is for loopback only. Needs the event loop of the calling thread; the future is finished
/// there.
[[nodiscard]] Answer<QByteArray> fetchKeySet(const QUrl &url);

} // namespace tessera::admin
