// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/keyvalues.h"
#include "admin/servicevalues.h"

namespace tessera::ui {

/// Where a key stands of two key sets.
enum class KeyPlace {
    Both,
    OnlyServed,
    OnlyHeld,
    /// Under one kid there are two keys.
    Different
};

/// One key of a comparison.
struct ComparedKey
{
    QString kid;
    QString algorithm;
    /// As the issuer has it; empty for a key that is not the issuer's.
    QString state;
    KeyPlace place = KeyPlace::Both;
    /// Where it is and what becomes of that, in words.
    QString remark;
    /// In which order they are listed: that of their making, and those of others after it.
    qint64 order = 0;

    friend bool operator==(const ComparedKey &, const ComparedKey &) = default;
};

/// Compares the key set that is served with the one that the resource service holds, key by key, in the order in which
/// they were made. `held`: nothing where there is no resource service, then every key is only served. Pure.
[[nodiscard]] QList<ComparedKey> compareKeySets(
    const QByteArray &served, const std::optional<admin::HeldKeySet> &held, const QList<admin::Key> &keys, Instant now);

/// Short, for a cell and a mark: `in both`, `only served`, `only held`, `not the same`.
[[nodiscard]] QString placeName(KeyPlace place);

} // namespace tessera::ui
