// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/random.h"

#include <QtCrypto>

#include <algorithm>

namespace tessera::crypto {

QByteArray randomBytes(qsizetype size)
{
    return size > 0 ? QCA::Random::randomArray(static_cast<int>(size)).toByteArray() : QByteArray();
}

SecretBytes randomSecret(qsizetype size)
{
    if (size <= 0)
        return {};
    const QCA::SecureArray random = QCA::Random::randomArray(static_cast<int>(size));
    return SecretBytes::copyOf(QByteArrayView(random.constData(), random.size()));
}

} // namespace tessera::crypto
