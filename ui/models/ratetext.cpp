// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ratetext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace tessera::ui {

namespace {

// Gives lupdate a context.
struct Rates
{
    Q_DECLARE_TR_FUNCTIONS(tessera::ui::Rates)
};

QString timeOf(Instant instant)
{
    return QLocale().toString(
        QDateTime::fromMSecsSinceEpoch(toMilliseconds(instant)).time(), QStringLiteral("HH:mm:ss"));
}

QString wrongOnes(RateKind kind, const RateNumbers &numbers)
{
    QString refused = numbers.refused == 0 ? Rates::tr("none refused")
                                           : Rates::tr("%Ln refused", nullptr, static_cast<int>(numbers.refused));
    if (kind == RateKind::SignIns)
        return refused;
    const QString failed = numbers.failed == 0 ? Rates::tr("none failed")
                                               : Rates::tr("%Ln failed", nullptr, static_cast<int>(numbers.failed));
    return Rates::tr("%1, %2", "how many were refused, how many failed").arg(refused, failed);
}

QString howMany(RateKind kind, RateSpan span, quint64 all)
{
    const int n = static_cast<int>(all);
    if (kind == RateKind::Requests) {
        switch (span) {
        case RateSpan::Minute: return Rates::tr("%Ln request(s) in the last 60 seconds", nullptr, n);
        case RateSpan::QuarterHour: return Rates::tr("%Ln request(s) in the last 15 minutes", nullptr, n);
        case RateSpan::Day: return Rates::tr("%Ln request(s) in the last 24 hours", nullptr, n);
        }
    }
    switch (span) {
    case RateSpan::Minute: return Rates::tr("%Ln sign-in(s) in the last 60 seconds", nullptr, n);
    case RateSpan::QuarterHour: return Rates::tr("%Ln sign-in(s) in the last 15 minutes", nullptr, n);
    case RateSpan::Day: return Rates::tr("%Ln sign-in(s) in the last 24 hours", nullptr, n);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

RateNumbers numbersOf(RateKind kind, const RateCount &count)
{
    if (kind == RateKind::SignIns)
        return {.all = count.signIns, .refused = count.signInsRefused, .failed = 0};
    return {.all = count.requests, .refused = count.refused, .failed = count.failed};
}

QString rateText(double perSecond)
{
    const int digits = perSecond >= 99.95 ? 0 : perSecond >= 9.995 ? 1 : 2;
    const QLocale locale;
    QString text = locale.toString(perSecond, 'f', digits);
    // 3.20 is 3.2, and 3.00 is 3.
    const QString point = locale.decimalPoint();
    while (text.contains(point) && text.endsWith(locale.zeroDigit()))
        text.chop(1);
    return text.endsWith(point) ? text.chopped(point.size()) : text;
}

QString summaryOf(RateKind kind, RateSpan span, const QList<RatePoint> &points)
{
    RateCount sum;
    double most = 0;
    for (const RatePoint &point : points) {
        sum += point.count;
        most = std::max(most, point.perSecond(numbersOf(kind, point.count).all));
    }
    const RateNumbers numbers = numbersOf(kind, sum);
    const QString all = howMany(kind, span, numbers.all);
    if (numbers.all == 0)
        return Rates::tr("%1.").arg(all);
    return Rates::tr("%1, at most %2 a second; %3.").arg(all, rateText(most), wrongOnes(kind, numbers));
}

QString sentenceFor(RateKind kind, const RatePoint &point)
{
    const RateNumbers numbers = numbersOf(kind, point.count);
    const QString from = timeOf(point.from);
    const QString to = timeOf(point.from + point.length);
    const QString rate = rateText(point.perSecond(numbers.all));
    if (kind == RateKind::Requests)
        return Rates::tr("%1 to %2: %3 requests a second, %4").arg(from, to, rate, wrongOnes(kind, numbers));
    return Rates::tr("%1 to %2: %3 sign-ins a second, %4").arg(from, to, rate, wrongOnes(kind, numbers));
}

} // namespace tessera::ui
