// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace tessera {

/// An instant in UTC, whole milliseconds.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
using Duration = std::chrono::milliseconds;

/// Tells the time. Passed in wherever time matters, so that tests need not wait. Any thread may ask.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    [[nodiscard]] virtual Instant now() const = 0;
};

/// The wall clock of the machine. It may jump; who cannot bear that keeps the largest instant it has seen.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
};

[[nodiscard]] constexpr qint64 toMilliseconds(Instant instant) { return instant.time_since_epoch().count(); }

[[nodiscard]] constexpr Instant fromMilliseconds(qint64 milliseconds) { return Instant{Duration{milliseconds}}; }

/// Whole seconds since the epoch, rounded down: the NumericDate of RFC 7519 section 2.
[[nodiscard]] constexpr qint64 toNumericDate(Instant instant)
{
    return std::chrono::floor<std::chrono::seconds>(instant).time_since_epoch().count();
}

/// `2026-11-23T08:15:30.123Z`.
[[nodiscard]] QString toIso8601(Instant instant);

/// Reads RFC 3339 text with a zone (`Z` or an offset); nothing where it is not.
[[nodiscard]] std::optional<Instant> instantFromIso8601(const QString &text);

} // namespace tessera
