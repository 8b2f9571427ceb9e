// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/ids.h"

#include <QByteArray>
#include <QStringList>
#include <QVariant>

namespace tessera::store {

/// How a value is bound: instants as milliseconds since the epoch, ids as 16 bytes, an empty optional as NULL.
/// Empty text and empty bytes stay empty and never become NULL.
[[nodiscard]] inline QVariant sqlValue(qint64 value) { return value; }
[[nodiscard]] inline QVariant sqlValue(int value) { return value; }
[[nodiscard]] inline QVariant sqlValue(bool value) { return value ? 1 : 0; }
[[nodiscard]] inline QVariant sqlValue(const QString &value) { return value.isNull() ? QLatin1StringView("") : value; }
[[nodiscard]] inline QVariant sqlValue(const QByteArray &value) { return value.isNull() ? QByteArray("", 0) : value; }
[[nodiscard]] inline QVariant sqlValue(Instant value) { return qint64{toMilliseconds(value)}; }
[[nodiscard]] inline QVariant sqlValue(const KeyId &value) { return sqlValue(value.toText()); }
template <typename Tag>
[[nodiscard]] QVariant sqlValue(const UuidId<Tag> &value)
{
    return value.toBytes();
}
template <typename T>
[[nodiscard]] QVariant sqlValue(const std::optional<T> &value)
{
    return value ? sqlValue(*value) : QVariant();
}

} // namespace tessera::store
