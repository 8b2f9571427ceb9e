// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/times.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <array>

namespace tessera::ui {

namespace {

using namespace std::chrono_literals;

QString say(const char *text, int number)
{
    return QCoreApplication::translate("tessera::ui::times", text, nullptr, number);
}

QDateTime local(Instant instant) { return QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant)); }

struct Unit
{
    Duration length;
    const char *text;
};

constexpr std::array units{Unit{24h, QT_TRANSLATE_N_NOOP("tessera::ui::times", "%n d")},
    Unit{1h, QT_TRANSLATE_N_NOOP("tessera::ui::times", "%n h")},
    Unit{1min, QT_TRANSLATE_N_NOOP("tessera::ui::times", "%n min")},
    Unit{1s, QT_TRANSLATE_N_NOOP("tessera::ui::times", "%n s")}};

} // namespace

QString localTime(Instant instant)
{
    const QLocale locale;
    const QDateTime time = local(instant);
    return locale.toString(time.date(), QLocale::ShortFormat) + u' ' +
           locale.toString(time.time(), QStringLiteral("HH:mm:ss"));
}

QString localTime(Instant instant, Instant now)
{
    const QDateTime time = local(instant);
    return time.date() == local(now).date() ? QLocale().toString(time.time(), QStringLiteral("HH:mm:ss"))
                                            : localTime(instant);
}

QString inWords(Duration duration)
{
    Duration left = std::max(duration, Duration{0});
    for (size_t i = 0; i < units.size(); ++i) {
        const auto count = left / units[i].length;
        if (count == 0 && i + 1 < units.size())
            continue;
        QString first = say(units[i].text, static_cast<int>(count));
        if (i + 1 == units.size())
            return first;
        const auto rest = left % units[i].length / units[i + 1].length;
        return rest == 0 ? first : first + u' ' + say(units[i + 1].text, static_cast<int>(rest));
    }
    Q_UNREACHABLE_RETURN({});
}

QString relative(Instant instant, Instant now)
{
    const Duration distance = instant - now;
    if (distance > -1s && distance < 1s)
        return QCoreApplication::translate("tessera::ui::times", "now");
    return distance > 0s ? QCoreApplication::translate("tessera::ui::times", "in %1").arg(inWords(distance))
                         : QCoreApplication::translate("tessera::ui::times", "%1 ago").arg(inWords(-distance));
}

} // namespace tessera::ui
