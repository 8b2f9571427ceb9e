// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/configuration.h"

#include <optional>

namespace tessera::runtime {

/// What a text is not, in half a sentence; nothing where it was taken.
using OptionRefusal = std::optional<QString>;

// Read the text of an option into its place. Where one is refused, the place holds nothing of use.

/// `base`: the folder that a relative path begins at. `what`: what is there, for the refusal.
[[nodiscard]] OptionRefusal takePath(QString &into, const QString &text, const QString &base, const QString &what);
[[nodiscard]] OptionRefusal takeAddress(ListenAddress &into, const QString &text);
[[nodiscard]] OptionRefusal takeAddress(std::optional<ListenAddress> &into, const QString &text);
[[nodiscard]] OptionRefusal takeServices(Configuration &into, const QString &text);
[[nodiscard]] OptionRefusal takeIssuer(Configuration &into, const QString &text);
[[nodiscard]] OptionRefusal takeAudience(Configuration &into, const QString &text);
[[nodiscard]] OptionRefusal takeResourceUrl(Configuration &into, const QString &text);
[[nodiscard]] OptionRefusal takeJwksUri(Configuration &into, const QString &text);
/// From `least` to `most`.
[[nodiscard]] OptionRefusal takeNumber(int &into, const QString &text, int least, int most);
[[nodiscard]] OptionRefusal takeProxies(Configuration &into, const QString &text);
/// Those that a certificate can be for, with commas between.
[[nodiscard]] OptionRefusal takeNames(QStringList &into, const QString &text);
[[nodiscard]] OptionRefusal takeLogFormat(Configuration &into, const QString &text);
[[nodiscard]] OptionRefusal takeLogLevels(Configuration &into, const QString &text);

// Write it again, as it is read.

[[nodiscard]] QString servicesText(const Configuration &configuration);
[[nodiscard]] QString logFormatText(const Configuration &configuration);

} // namespace tessera::runtime
