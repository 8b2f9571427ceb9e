// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "users/throttle.h"

#include <QHash>
#include <QString>

#include <mutex>

namespace tessera::users {

/// Counts failed sign-ins by client address, an IPv6 address by its /64. In memory, for at most 10,000 addresses: the
/// one that failed longest ago gives way. Owned by the authenticator; any thread may call it.
class AddressThrottle final
{
public:
    /// What counts as one client: an IPv4 address (mapped ones too), the /64 of an IPv6 address, else the text itself.
    [[nodiscard]] static QString clientOf(const QString &address);

    /// How long an attempt from there has to wait; zero when it may go on.
    [[nodiscard]] Duration waitBeforeAttempt(const QString &address, const ThrottleRules &rules, Instant now) const;
    /// Whether attempts from there have to wait from this failure on, and had not to before.
    [[nodiscard]] bool recordFailure(const QString &address, const ThrottleRules &rules, Instant now);

private:
    void makeRoom(const ThrottleRules &rules, Instant now);

    mutable std::mutex m_mutex;
    QHash<QString, FailureHistory> m_histories;
};

} // namespace tessera::users
