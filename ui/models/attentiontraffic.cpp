// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/attentiontraffic.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tessera::ui {

namespace {

using namespace std::chrono_literals;

// Gives lupdate a context.
struct Traffic
{
    Q_DECLARE_TR_FUNCTIONS(tessera::ui::AttentionTraffic)
};

// Fewer may be one client, or one person.
constexpr quint64 fewestFailed = 10;
constexpr quint64 fewestRefused = 20;
/// One of so many requests that fails is one too many.
constexpr quint64 manyRequests = 100;
/// So many times as many as usual are unusual.
constexpr double unusual = 3;
/// What was counted for less time says nothing of what is usual.
constexpr Duration shortestUsual = 1h;

QString number(quint64 count) { return QLocale().toString(count); }

bool isUnusual(const TrafficFacts &traffic)
{
    const RateCount &recent = traffic.recent;
    if (recent.signInsRefused < fewestRefused)
        return false;
    if (traffic.usualLength < shortestUsual)
        return 2 * recent.signInsRefused > recent.signIns;
    const double share = std::chrono::duration<double>(lengthOf(RateSpan::QuarterHour)) / traffic.usualLength;
    return double(recent.signInsRefused) > unusual * share * double(traffic.usual.signInsRefused);
}

} // namespace

void addTraffic(const TrafficFacts &traffic, QList<AttentionItem> &items)
{
    AttentionStep step;
    step.page = PageId::Activity;
    const RateCount &recent = traffic.recent;
    if (recent.failed >= fewestFailed && recent.failed * manyRequests >= recent.requests)
        items.append({QStringLiteral("failing"), Urgency::Bad,
            Traffic::tr("In the last 15 minutes %1 of %2 requests failed: they were answered with 5xx, or not at all.")
                .arg(number(recent.failed), number(recent.requests)),
            Traffic::tr("Show the requests"), step});
    if (isUnusual(traffic))
        items.append({QStringLiteral("refusals"), Urgency::Attention,
            Traffic::tr("In the last 15 minutes %1 of %2 sign-ins were refused, more than is usual. Somebody may be "
                        "guessing passwords, or a program may have a wrong one.")
                .arg(number(recent.signInsRefused), number(recent.signIns)),
            Traffic::tr("Show the requests"), step});
}

TrafficFacts trafficOf(const RateSeries &series, Instant now)
{
    const RateCount recent = series.total(RateSpan::QuarterHour, now);
    const Duration counted = std::min<Duration>(now - series.since(), lengthOf(RateSpan::Day));
    return {.recent = recent,
        .usual = series.total(RateSpan::Day, now) - recent,
        .usualLength = std::max<Duration>(counted - lengthOf(RateSpan::QuarterHour), Duration{0})};
}

} // namespace tessera::ui
