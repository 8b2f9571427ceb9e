// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/observer.h"

#include <array>
#include <map>
#include <mutex>
#include <vector>

namespace tessera::metrics {

/// How many requests one route answered to one method, and how long that took.
struct RouteFigures
{
    /// Upper bounds of the stretches of time that are told apart, in seconds.
    static constexpr std::array bounds{
        0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0};

    /// As it was added, `/auth/sessions/{id}`; `other` where the path fits none.
    QByteArray route;
    /// `GET` and so on; `other` for what HTTP does not know.
    QByteArray method;
    /// By status; 499 where the client went before there was an answer.
    std::map<int, quint64> answers;
    /// How many took at most each of the bounds and more than the one before; last those that took more than all.
    std::array<quint64, bounds.size() + 1> durations{};
    double seconds = 0;
};

/// What a server has had to do since counting began.
struct RequestFigures
{
    std::vector<RouteFigures> routes;
    /// Tokens that were judged: `accepted`, or the named check that failed first, or `unavailable` where no key was at
    /// hand.
    std::map<QString, quint64> verifications;
    /// By Admission.
    std::array<quint64, 5> admissions{};
};

/// Counts requests and connections, those of each worker apart, so that no worker waits for another; only who asks for
/// the sum makes them wait, for the time of a copy. What clients choose names no figure: there are as many as the
/// server has routes, methods and statuses. Any thread.
class RequestMetrics final : public http::RequestObserver
{
public:
    void served(const http::RequestRecord &record) override;
    void met(http::Admission what, int worker) override;

    [[nodiscard]] RequestFigures figures() const;

private:
    struct alignas(64) Shard
    {
        mutable std::mutex mutex; // of one worker, or a few
        RequestFigures figures;
    };

    std::array<Shard, 64> m_shards;
};

} // namespace tessera::metrics
