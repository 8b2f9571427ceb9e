// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource/cachecontrol.h"

#include <QByteArray>
#include <QList>

#include <algorithm>

namespace tessera::resource {

using namespace std::chrono_literals;

namespace {

/// delta-seconds of RFC 9111 section 1.2.2: digits alone; what does not fit is taken as very long.
std::optional<Duration> deltaSeconds(QByteArrayView text)
{
    if (text.size() >= 2 && text.startsWith('"') && text.endsWith('"'))
        text = text.sliced(1, text.size() - 2);
    if (text.isEmpty() || !std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    bool fits = false;
    const qlonglong seconds = text.toLongLong(&fits);
    const Duration year = 24h * 365;
    return fits ? std::min<Duration>(std::chrono::seconds(std::min(seconds, 31'536'000LL)), year) : year;
}

} // namespace

std::optional<Duration> freshness(QByteArrayView cacheControl, QByteArrayView age)
{
    std::optional<Duration> maxAge;
    const QList<QByteArray> directives = cacheControl.toByteArray().split(',');
    for (const QByteArray &part : directives) {
        const QByteArray directive = part.trimmed();
        const qsizetype equals = directive.indexOf('=');
        const QByteArray name = (equals < 0 ? directive : directive.first(equals)).trimmed().toLower();
        if (name == "no-store" || name == "no-cache")
            return 0ms;
        if (name == "max-age" && equals >= 0) {
            // Of two, the shorter one: RFC 9111 section 4.2.1 lets a cache take the most restrictive.
            const std::optional<Duration> stated = deltaSeconds(QByteArrayView(directive).sliced(equals + 1).trimmed());
            maxAge = std::min(maxAge.value_or(stated.value_or(0ms)), stated.value_or(0ms));
        }
    }
    if (!maxAge)
        return std::nullopt;
    return std::max<Duration>(*maxAge - deltaSeconds(age.trimmed()).value_or(0ms), 0ms);
}

} // namespace tessera::resource
