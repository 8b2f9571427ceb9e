// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/requestfeed.h"

#include <utility>

namespace tessera::admin {

namespace {

constexpr auto relaxed = std::memory_order_relaxed;

bool isSignIn(QByteArrayView method, QByteArrayView path)
{
    return method == "POST" && (path == "/auth/signin" || path == "/auth/login");
}

QByteArray shortened(const QByteArray &text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    qsizetype end = longest;
    while (end > 0 && (static_cast<uchar>(text[end]) & 0xc0) == 0x80)
        --end; // not in the middle of a character
    return text.first(end) + "\u2026";
}

} // namespace

void RequestFeed::setFollowed(bool followed)
{
    const std::scoped_lock lock(m_mutex);
    m_followed.store(followed, relaxed);
    if (!followed) {
        m_entries.clear();
        m_missed = 0;
    }
}

void RequestFeed::count(Service service, QByteArrayView method, QByteArrayView path, int status, bool aborted)
{
    Counters &counters = m_counters.at(static_cast<size_t>(service));
    std::atomic<quint64> &kind = aborted        ? counters.aborted
                                 : status < 300 ? counters.successes
                                 : status < 400 ? counters.redirections
                                 : status < 500 ? counters.clientErrors
                                                : counters.serverErrors;
    kind.fetch_add(1, relaxed);
    if (service != Service::Auth || !isSignIn(method, path))
        return;
    // Somebody who went too early to hear it was signed in or refused all the same.
    if (status == 200)
        counters.signInsAccepted.fetch_add(1, relaxed);
    else if (status == 401 || status == 429)
        counters.signInsRefused.fetch_add(1, relaxed);
}

void RequestFeed::add(RequestEntry entry)
{
    count(entry.service, entry.method, entry.path, entry.status, entry.aborted);
    entry.method = shortened(entry.method, longestMethod);
    entry.path = shortened(entry.path, longestPath);
    entry.userAgent = shortened(entry.userAgent, longestUserAgent);
    const std::scoped_lock lock(m_mutex);
    if (!isFollowed())
        return;
    if (m_entries.size() == capacity) {
        m_entries.pop_front();
        ++m_missed;
    }
    m_entries.push_back(std::move(entry));
}

RequestFeed::Taken RequestFeed::take()
{
    std::deque<RequestEntry> entries;
    Taken taken;
    {
        const std::scoped_lock lock(m_mutex);
        entries.swap(m_entries);
        taken.missed = std::exchange(m_missed, 0);
    }
    taken.entries.reserve(static_cast<qsizetype>(entries.size()));
    for (RequestEntry &entry : entries)
        taken.entries.append(std::move(entry));
    return taken;
}

RequestTotals RequestFeed::totals(Service service) const
{
    const Counters &counters = m_counters.at(static_cast<size_t>(service));
    RequestTotals totals{.requests = 0,
        .successes = counters.successes.load(relaxed),
        .redirections = counters.redirections.load(relaxed),
        .clientErrors = counters.clientErrors.load(relaxed),
        .serverErrors = counters.serverErrors.load(relaxed),
        .aborted = counters.aborted.load(relaxed),
        .signInsAccepted = counters.signInsAccepted.load(relaxed),
        .signInsRefused = counters.signInsRefused.load(relaxed)};
    totals.requests =
        totals.successes + totals.redirections + totals.clientErrors + totals.serverErrors + totals.aborted;
    return totals;
}

} // namespace tessera::admin
