// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duration.h"

#include <array>
#include <utility>

namespace tessera {

namespace {

struct Unit
{
    QLatin1StringView name;
    qint64 milliseconds;
};

// Longest first, so that writing takes the largest unit that divides; "ms" before "s" for reading.
constexpr std::array units{
    Unit{QLatin1StringView("d"), 86'400'000},
    Unit{QLatin1StringView("h"), 3'600'000},
    Unit{QLatin1StringView("min"), 60'000},
    Unit{QLatin1StringView("ms"), 1},
    Unit{QLatin1StringView("s"), 1'000},
};

} // namespace

std::optional<Duration> durationFromText(QStringView text)
{
    constexpr qint64 longest = 100LL * 365 * 86'400'000;
    for (const Unit &unit : units) {
        if (!text.endsWith(unit.name))
            continue;
        const QStringView digits = text.chopped(unit.name.size());
        if (digits.isEmpty() || digits.size() > 15)
            return std::nullopt;
        qint64 count = 0;
        for (const QChar digit : digits) {
            if (digit < u'0' || digit > u'9')
                return std::nullopt;
            count = count * 10 + (digit.unicode() - u'0');
        }
        if (count > longest / unit.milliseconds)
            return std::nullopt;
        return Duration{count * unit.milliseconds};
    }
    return std::nullopt;
}

QString durationAdvice(QStringView text)
{
    qsizetype digits = 0;
    while (digits < text.size() && text[digits] >= u'0' && text[digits] <= u'9')
        ++digits;
    if (digits == 0 || digits > 15 || durationFromText(text))
        return {};
    const QStringView number = text.first(digits);
    const QString unit = text.sliced(digits).trimmed().toString().toLower();
    if (unit.isEmpty())
        return QStringLiteral("A duration needs a unit: write %1s, %1min, %1h or %1d.").arg(number);
    static constexpr std::array spellings{
        std::pair{QLatin1StringView("ms"), QLatin1StringView("ms")},
        std::pair{QLatin1StringView("millis"), QLatin1StringView("ms")},
        std::pair{QLatin1StringView("m"), QLatin1StringView("min")},
        std::pair{QLatin1StringView("s"), QLatin1StringView("s")},
        std::pair{QLatin1StringView("h"), QLatin1StringView("h")},
        std::pair{QLatin1StringView("d"), QLatin1StringView("d")},
    };
    for (const auto &[beginning, meant] : spellings) {
        const bool isMeant = meant == QLatin1StringView("min") ? unit == beginning || unit.startsWith(meant)
                                                               : unit.startsWith(beginning);
        if (isMeant)
            return QStringLiteral("Write %1%2.").arg(number, meant);
    }
    return QStringLiteral("The units are ms, s, min, h and d.");
}

QString toText(Duration duration)
{
    const qint64 count = duration.count();
    if (count == 0)
        return QStringLiteral("0s");
    for (const Unit &unit : {units[0], units[1], units[2], units[4], units[3]}) {
        if (count % unit.milliseconds == 0)
            return QString::number(count / unit.milliseconds) + unit.name;
    }
    std::unreachable();
}

} // namespace tessera
