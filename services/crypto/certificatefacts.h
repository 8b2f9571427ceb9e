// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "crypto/cryptoerror.h"

#include <QStringList>

namespace tessera::crypto {

/// What a certificate says; whether that is true is not looked at.
struct CertificateFacts
{
    /// Common names, or the whole name where there is none.
    QString subject;
    QString issuer;
    /// DNS names and IP addresses of its alternative names.
    QStringList names;
    Instant notBefore;
    Instant notAfter;
    /// Of its DER: what people compare.
    QByteArray sha256;
};

/// `BEGIN CERTIFICATE`, in lines of 64 characters (RFC 7468).
[[nodiscard]] QByteArray certificatePem(const QByteArray &der);

/// NotAKey where it is no certificate (DER) of at most 64 KiB. Unlike Certificate::fromDer() it takes every kind of
/// key. Pure; any thread.
[[nodiscard]] Result<CertificateFacts, CryptoError> certificateFacts(QByteArrayView der);

} // namespace tessera::crypto
