// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource/refreshplan.h"

#include <algorithm>

namespace tessera::resource {

using namespace std::chrono_literals;

namespace {

Duration scaled(Duration duration, double factor)
{
    return Duration(static_cast<Duration::rep>(static_cast<double>(duration.count()) * factor));
}

} // namespace

Duration keepFor(const JwksClientConfiguration &configuration, std::optional<Duration> stated, bool changing)
{
    const Duration least = changing ? std::min<Duration>(configuration.keepAtLeast, 1s) : configuration.keepAtLeast;
    return std::clamp(stated.value_or(configuration.keepByDefault), least, std::max(least, configuration.keepAtMost));
}

Duration refreshAfter(Duration keep, double jitter) { return scaled(keep, 0.8 - 0.1 * std::clamp(jitter, 0.0, 1.0)); }

Duration retryAfter(const JwksClientConfiguration &configuration, int failures, bool reached, double jitter)
{
    const Duration first = reached ? configuration.cooldown : std::min<Duration>(configuration.cooldown, 1s);
    const Duration longest = std::max<Duration>(first, 1min);
    const Duration doubled = first * (1LL << std::clamp(failures - 1, 0, 6));
    // The first wait after an answer keeps its full length: it is the cooldown.
    return failures <= 1
               ? first
               : std::max(first, scaled(std::min(doubled, longest), 1.0 - 0.25 * std::clamp(jitter, 0.0, 1.0)));
}

bool ChangeWatch::note(const Brought &brought)
{
    const auto tooLong = [this, &brought](const Brought &before) {
        return before.stated && *before.stated < m_keepAtLeast && brought.at - before.at >= *before.stated;
    };
    const bool changing = m_until && brought.at < *m_until;
    const bool unprepared = brought.hasAskedKey && m_before && tooLong(*m_before);
    if (unprepared || (changing && brought.hasNewKey))
        m_until = brought.at + 10min;
    m_before = brought;
    return changing || unprepared;
}

} // namespace tessera::resource
