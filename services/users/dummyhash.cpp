// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "users/dummyhash.h"

#include "crypto/random.h"

namespace tessera::users {

namespace {

QString base64(const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64(QByteArray::OmitTrailingEquals)); }

} // namespace

QString dummyHash(const crypto::Argon2Parameters &parameters)
{
    return QStringLiteral("$argon2id$v=19$m=%1,t=%2,p=%3$%4$%5")
        .arg(parameters.memoryKiB)
        .arg(parameters.iterations)
        .arg(parameters.lanes)
        .arg(base64(crypto::randomBytes(16)), base64(crypto::randomBytes(32)));
}

} // namespace tessera::users
