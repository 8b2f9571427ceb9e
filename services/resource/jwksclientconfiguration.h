// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "http/tlsidentity.h"

#include <QSslCertificate>
#include <QUrl>

#include <functional>
#include <optional>

namespace tessera::resource {

/// Whose keys are fetched, and the bounds of that. The defaults are the contract's.
struct JwksClientConfiguration
{
    /// The issuer, as its metadata and its tokens write it (RFC 8414 section 2): https, or http on loopback.
    QString issuer{};
    /// Where its keys are; without it the issuer's metadata is asked (RFC 8414 section 3, then OpenID Connect Discovery
    /// 4).
    std::optional<QUrl> jwksUri{};
    /// Whose certificates alone are believed, and what they signed; empty: those that the system trusts.
    QList<QSslCertificate> trusted{};
    /// The auth service beside this one, which is believed by the very certificate that it shows, whatever its names
    /// are and whoever signed it; null: there is none, or it speaks plain HTTP.
    std::shared_ptr<const http::TlsSnapshot> beside{};
    /// Why nobody may be asked for keys to begin with, as of JwksClient::withhold().
    QString withheld{};

    /// A key set is kept for its `max-age`, but no shorter and no longer than this. While keys are found to change
    /// faster than the lower bound lets them be noticed, a `max-age` under it (1 s at least) is kept to: see
    /// ChangeWatch.
    Duration keepAtLeast = std::chrono::minutes(1);
    Duration keepAtMost = std::chrono::hours(24);
    /// How long, when the answer says nothing.
    Duration keepByDefault = std::chrono::minutes(5);
    /// How long the last good set may be used after it last was confirmed, when the issuer cannot be reached.
    Duration staleAtMost = std::chrono::hours(24);

    /// At most one fetch in this time for kids that are not held, failed fetches of any cause counted.
    Duration cooldown = std::chrono::seconds(10);
    /// How long and how many kids are remembered as missing.
    Duration missingFor = std::chrono::seconds(60);
    qsizetype missingAtMost = 128;
    /// How many may wait for one fetch, and how long each of them.
    qsizetype waitersAtMost = 1024;
    Duration waitAtMost = std::chrono::seconds(5);

    /// How long one request to the issuer may take, from connecting to the last byte.
    Duration requestTimeout = std::chrono::seconds(4);
};

/// A number in [0, 1), each time another: the jitter of the refreshes. Called on the client's own thread alone.
using Jitter = std::function<double()>;

} // namespace tessera::resource
