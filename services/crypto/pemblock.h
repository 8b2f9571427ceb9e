// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secretbytes.h"

#include <optional>
#include <vector>

namespace tessera::crypto {

/// One block of a PEM text (RFC 7468, and the older headers of RFC 1421 that OpenSSL writes). Views into the text.
struct PemBlock
{
    QByteArrayView label;     ///< `RSA PRIVATE KEY`
    QByteArrayView whole;     ///< from the dashes of BEGIN to those of END
    QByteArrayView body;      ///< base64 and line ends, after any headers
    bool isEncrypted = false; ///< by its label or by a header `Proc-Type: 4,ENCRYPTED`

    /// The bytes of the body; nothing where it is not base64 with proper padding.
    [[nodiscard]] std::optional<SecretBytes> decoded() const;
};

/// The blocks, in order; what stands between them is skipped, a block without its end is left out.
[[nodiscard]] std::vector<PemBlock> pemBlocks(QByteArrayView text);

} // namespace tessera::crypto
