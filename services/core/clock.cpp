// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"

#include <QDateTime>
#include <QTimeZone>

namespace tessera {

Instant SystemClock::now() const { return std::chrono::floor<Duration>(std::chrono::system_clock::now()); }

QString toIso8601(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant), QTimeZone::UTC).toString(Qt::ISODateWithMs);
}

std::optional<Instant> instantFromIso8601(const QString &text)
{
    const QDateTime read = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!read.isValid() || read.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return fromMilliseconds(read.toMSecsSinceEpoch());
}

} // namespace tessera
