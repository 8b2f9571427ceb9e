// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/requestmetrics.h"

#include <algorithm>

namespace tessera::metrics {

namespace {

constexpr QByteArrayView other = "other";
constexpr int clientWent = 499; // as nginx counts them

QByteArrayView methodOf(QByteArrayView method)
{
    constexpr std::array<QByteArrayView, 7> known{"GET", "POST", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS"};
    return std::ranges::find(known, method) == known.end() ? other : method;
}

RouteFigures &figuresOf(std::vector<RouteFigures> &routes, QByteArrayView route, QByteArrayView method)
{
    // There are a few dozen at most, and comparing them is quicker than a hash.
    const auto found = std::ranges::find_if(
        routes, [&](const RouteFigures &one) { return one.route == route && one.method == method; });
    if (found != routes.end())
        return *found;
    RouteFigures fresh;
    fresh.route = route.toByteArray();
    fresh.method = method.toByteArray();
    return routes.emplace_back(std::move(fresh));
}

// Names of checks are the validator's own, whatever the token says.
void countVerification(const http::RequestRecord &record, std::map<QString, quint64> &verifications)
{
    static const QString accepted = QStringLiteral("accepted");
    static const QString unavailable = QStringLiteral("unavailable");
    const RequestStory &story = *record.story;
    if (story.checks.isEmpty()) {
        if (record.status == 503 && !story.kid.isEmpty() && !story.tokenIssued)
            ++verifications[unavailable];
        return;
    }
    // Who was let in was told no refusal; who was refused may have had a good token all the same.
    const auto failed = story.refusal.isEmpty() ? story.checks.cend()
                                                : std::ranges::find_if(story.checks,
                                                      [](const TokenCheck &check) { return check.verdict == u"fail"; });
    ++verifications[failed == story.checks.cend() ? accepted : failed->name];
}

void add(RouteFigures &sum, const RouteFigures &part)
{
    for (const auto &[status, count] : part.answers)
        sum.answers[status] += count;
    for (size_t i = 0; i < part.durations.size(); ++i)
        sum.durations[i] += part.durations[i];
    sum.seconds += part.seconds;
}

} // namespace

void RequestMetrics::served(const http::RequestRecord &record)
{
    const double seconds = std::chrono::duration<double>(record.duration).count();
    const auto bucket = std::ranges::lower_bound(RouteFigures::bounds, seconds) - RouteFigures::bounds.begin();
    Shard &shard = m_shards[size_t(record.worker) % m_shards.size()];
    const std::scoped_lock lock(shard.mutex);
    RouteFigures &figures =
        figuresOf(shard.figures.routes, record.route.isNull() ? other : record.route, methodOf(record.method));
    ++figures.answers[record.status == 0 ? clientWent : record.status];
    ++figures.durations[size_t(bucket)];
    figures.seconds += seconds;
    if (record.story)
        countVerification(record, shard.figures.verifications);
}

void RequestMetrics::met(http::Admission what, int worker)
{
    Shard &shard = m_shards[size_t(worker) % m_shards.size()];
    const std::scoped_lock lock(shard.mutex);
    ++shard.figures.admissions.at(size_t(what));
}

RequestFigures RequestMetrics::figures() const
{
    RequestFigures sum;
    for (const Shard &shard : m_shards) {
        RequestFigures part;
        {
            const std::scoped_lock lock(shard.mutex);
            part = shard.figures;
        }
        for (const RouteFigures &figures : part.routes)
            add(figuresOf(sum.routes, figures.route, figures.method), figures);
        for (const auto &[outcome, count] : part.verifications)
            sum.verifications[outcome] += count;
        for (size_t i = 0; i < part.admissions.size(); ++i)
            sum.admissions[i] += part.admissions[i];
    }
    return sum;
}

} // namespace tessera::metrics
