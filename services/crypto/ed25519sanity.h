// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/cryptoerror.h"

#include <QByteArrayView>

namespace tessera::crypto {

/// Whether 32 bytes are fit to be an Ed25519 public key: y below 2^255 - 19, a point that exists (RFC 8032 5.1.3), and
/// not one of the points of small order, under which one signature fits many messages.
[[nodiscard]] Result<void, CryptoError> checkEd25519(QByteArrayView bytes);

} // namespace tessera::crypto
