// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/useradmin.h"

#include <QString>

namespace tessera::ui {

/// What stands in a field, for whom it is for; leaves no copy behind but the field's own.
[[nodiscard]] inline crypto::SecretBytes secretOf(const QString &text)
{
    QByteArray utf8 = text.toUtf8();
    crypto::SecretBytes secret = crypto::SecretBytes::copyOf(utf8);
    crypto::wipe(std::span(utf8.data(), static_cast<size_t>(utf8.size())));
    return secret;
}

} // namespace tessera::ui
