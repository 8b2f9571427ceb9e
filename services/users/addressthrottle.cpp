// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "users/addressthrottle.h"

#include <arpa/inet.h>

#include <algorithm>
#include <array>

namespace tessera::users {

namespace {

constexpr qsizetype mostAddresses = 10'000;

} // namespace

QString AddressThrottle::clientOf(const QString &address)
{
    // An interface name after `%` is the server's business, not the client's.
    const QByteArray text = address.section(u'%', 0, 0).toLatin1();
    std::array<unsigned char, 16> bytes{};
    if (inet_pton(AF_INET6, text.constData(), bytes.data()) != 1)
        return address;
    std::array<char, INET6_ADDRSTRLEN> written{};
    constexpr std::array<unsigned char, 12> mappedPrefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    if (std::equal(mappedPrefix.begin(), mappedPrefix.end(), bytes.begin()))
        return QString::fromLatin1(
            inet_ntop(AF_INET, bytes.data() + mappedPrefix.size(), written.data(), socklen_t(written.size())));
    std::fill(bytes.begin() + 8, bytes.end(), 0);
    return QString::fromLatin1(inet_ntop(AF_INET6, bytes.data(), written.data(), socklen_t(written.size()))) +
           QStringLiteral("/64");
}

Duration AddressThrottle::waitBeforeAttempt(const QString &address, const ThrottleRules &rules, Instant now) const
{
    const std::scoped_lock lock(m_mutex);
    return users::waitBeforeAttempt(m_histories.value(clientOf(address)), rules, 0, now).value_or(Duration{0});
}

bool AddressThrottle::recordFailure(const QString &address, const ThrottleRules &rules, Instant now)
{
    const std::scoped_lock lock(m_mutex);
    const QString client = clientOf(address);
    if (m_histories.size() >= mostAddresses && !m_histories.contains(client))
        makeRoom(rules, now);
    FailureHistory &history = m_histories[client];
    history = withFailure(history, rules, now);
    return history.failures == rules.free + 1;
}

void AddressThrottle::makeRoom(const ThrottleRules &rules, Instant now)
{
    if (m_histories.removeIf([&](auto entry) { return remembered(*entry, rules, now).failures == 0; }) > 0)
        return;
    const auto oldest = std::min_element(
        m_histories.cbegin(), m_histories.cend(), [](const FailureHistory &left, const FailureHistory &right) {
            return left.lastFailureAt < right.lastFailureAt;
        });
    m_histories.erase(oldest);
}

} // namespace tessera::users
