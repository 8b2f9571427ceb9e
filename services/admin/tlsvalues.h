// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QStringList>

namespace tessera::admin {

/// A certificate as a person looks at it.
struct CertificateView
{
    /// Whose it is and who vouches for that; the same for one that vouches for itself.
    QString subject;
    QString issuer;
    /// DNS names and IP addresses that it is for; none for an authority.
    QStringList names;
    Instant notBefore;
    Instant notAfter;
    /// 32 bytes.
    QByteArray sha256;
    QByteArray pem;
    /// Whether it names the local authority of an installation as the one who vouches for it; said, not proved.
    bool isLocal = false;
};

/// A certificate for another server.
struct IssuedCertificate
{
    CertificateView certificate;
    /// It and the authority, PEM.
    QByteArray chain;
    /// `BEGIN ENCRYPTED PRIVATE KEY`.
    QByteArray key;
};

} // namespace tessera::admin
