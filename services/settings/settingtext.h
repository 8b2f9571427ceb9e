// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace tessera::settings {

/// Reads `19456KiB`, `64MiB`, `1GiB` as KiB: a whole number and a unit. Nothing where it is not, or does not fit.
[[nodiscard]] std::optional<quint32> kibibytesFromText(QStringView text);
[[nodiscard]] QString kibibytesToText(quint32 kibibytes);

/// Reads web origins (RFC 6454 section 6.1), separated by spaces or commas, or `none`. Each comes out as a browser
/// writes it (lower case, without the scheme's own port), once; `*` stays. Nothing where one is not an origin of http
/// or https, or there are more than 100.
[[nodiscard]] std::optional<QStringList> originsFromText(const QString &text);
[[nodiscard]] QString originsToText(const QStringList &origins);

} // namespace tessera::settings
