// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

struct evp_pkey_st;
struct x509_st;

namespace tessera::test {

/// A certificate with its key, as OpenSSL makes them. A value; throws std::runtime_error where OpenSSL refuses.
class TestCertificate
{
public:
    enum class Kind { Rsa2048, Rsa1024, P256, P384, Ed25519 };

    struct Wish
    {
        /// DNS names and IP addresses.
        QStringList names = {QStringLiteral("localhost"), QStringLiteral("127.0.0.1")};
        Kind kind = Kind::P256;
        Instant from = SystemClock().now() - std::chrono::hours(1);
        Instant until = SystemClock().now() + std::chrono::hours(24);
        bool isAuthority = false;
    };

    /// Signed by `authority`, or by itself where that is null.
    [[nodiscard]] static TestCertificate make(const Wish &wish, const TestCertificate *authority = nullptr);

    [[nodiscard]] QByteArray pem() const;
    /// Encrypted where there is a passphrase.
    [[nodiscard]] QByteArray keyPem(const QByteArray &passphrase = {}) const;
    [[nodiscard]] QByteArray pkcs12(const QByteArray &passphrase) const;

private:
    std::shared_ptr<evp_pkey_st> m_key;
    std::shared_ptr<x509_st> m_certificate;
};

} // namespace tessera::test
