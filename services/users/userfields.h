// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <expected>

namespace tessera::users {

/// A person's name in NFC without surrounding space, or a sentence on why it is none: at most 200 characters, no
/// control characters. May be empty.
[[nodiscard]] std::expected<QString, QString> checkedName(const QString &name);

/// Roles sorted and each once, or a sentence on the one that is none: 1 to 64 of `a` to `z`, `0` to `9`, `.`, `_`, `-`,
/// `:`, the first a letter or a digit; at most 32 of them.
[[nodiscard]] std::expected<QStringList, QString> checkedRoles(const QStringList &roles);

} // namespace tessera::users
