// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "jose/jwtvalidator.h"

#include <QTcpServer>
#include <QThread>
#include <QUrl>

namespace tessera::test {

/// What is wrong with a verifier.
enum class Weakness {
    None,
    AcceptsNone,      ///< alg "none" needs no signature
    AcceptsNoneSpelt, ///< "none" is forbidden, and "None" is not
    ConfusesHmac,     ///< HS256 is verified with the public key's PEM
    TrustsJwk,        ///< the key in the header is used
    TrustsJku,        ///< the key set that the header names is fetched and used
    FetchesJku,       ///< it is fetched, and then not used
    TrustsX5c,        ///< the certificate in the header is used
    TrustsX5u,        ///< the certificate that the header names is fetched and used
    IgnoresExpiry,
    IgnoresAudience,
    IgnoresIssuer,
    IgnoresNotBefore,
    IgnoresType,
    IgnoresCritical,
    TakesKidForPath,  ///< the file keys/KID is the secret
    AcceptsZeroEcdsa, ///< r = s = 0 is a signature of everything
    VerifiesNothing,  ///< claims are believed as they come
    LetsEverybodyIn,
    RefusesEverybody,
    Throttles, ///< 429 after ten tokens
    Breaks,    ///< 500 for what it cannot read
};

struct Judge
{
    jose::KeySet keys;
    QString issuer;
    QString audience;
    Instant now;
};

/// A resource with that weakness, on a port of its own and in a thread of its own, which answers whoever comes.
class WeakVerifier final
{
public:
    WeakVerifier(Weakness weakness, Judge judge);
    ~WeakVerifier();

    [[nodiscard]] QUrl url() const { return m_url; }

private:
    void listen();
    [[nodiscard]] int statusFor(const QByteArray &token);
    [[nodiscard]] bool accepts(const QByteArray &token) const;
    [[nodiscard]] bool acceptsSignature(
        const QJsonObject &header, const QByteArray &input, const QByteArray &signature) const;
    [[nodiscard]] bool acceptsClaims(const QByteArray &payload) const;
    [[nodiscard]] bool acceptsByValidator(const QByteArray &token) const;

    const Weakness m_weakness;
    const Judge m_judge;
    QThread m_thread;
    QTcpServer *m_server; // in the thread
    QUrl m_url;
    int m_seen = 0;
};

} // namespace tessera::test
