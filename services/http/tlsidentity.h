// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/snapshot.h"

#include <QByteArray>

#include <memory>

struct ssl_ctx_st;

namespace tessera::http {

enum class TlsError {
    /// Neither PEM nor PKCS #12, or nothing of what is needed in it.
    Unreadable,
    /// The key is encrypted, and the passphrase is missing or wrong.
    Passphrase,
    /// The key is not that of the certificate.
    NotItsKey,
    /// RSA under 2048 bits, SHA-1, a curve that no client takes.
    TooWeak,
};

/// What is given of a server's certificate: PEM (the certificate first, then those that lead to a root, and the key
/// among them or apart) or PKCS #12.
struct TlsMaterial
{
    QByteArray certificate;
    /// Empty: with the certificate.
    QByteArray key = {};
    /// Of the key, or of the PKCS #12; empty for none.
    QByteArray passphrase = {};
};

/// Who a server is towards its clients: a certificate, those between it and its root, and its key, with the rules by
/// which it speaks TLS (1.2 and 1.3, ciphers with forward secrecy alone, HTTP/1.1). Immutable; shared by the
/// connections that began with it; any thread.
class TlsIdentity final
{
public:
    /// Copies nothing of the key but into OpenSSL, which wipes it; the caller wipes its own.
    [[nodiscard]] static Result<std::shared_ptr<const TlsIdentity>, TlsError> from(const TlsMaterial &material);
    TlsIdentity(const TlsIdentity &) = delete;
    TlsIdentity &operator=(const TlsIdentity &) = delete;
    ~TlsIdentity();

    /// The server's own certificate, DER.
    [[nodiscard]] const QByteArray &certificate() const { return m_certificate; }
    [[nodiscard]] ssl_ctx_st *context() const { return m_context.get(); }

private:
    struct Free
    {
        void operator()(ssl_ctx_st *context) const;
    };

    TlsIdentity() = default;

    std::unique_ptr<ssl_ctx_st, Free> m_context;
    QByteArray m_certificate;
};

/// The identity of a server that runs; one that is stored later is that of the connections that begin from then on.
using TlsSnapshot = Snapshot<TlsIdentity>;

} // namespace tessera::http
