// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace tessera::crypto {

/// Makes secure memory, randomness and key import usable: initialises QCA with the one plugin qca-ossl, and no other.
/// Exactly one object, on the stack of main (of a program or a test), made before any thread that uses secrets, and
/// destroyed after the last SecretBytes and key: QCA's memory pool lives and dies with it. Throws std::runtime_error
/// where the plugin is not installed: without it there is no cryptography to fall back on.
class CryptoLibrary final
{
public:
    CryptoLibrary();
    CryptoLibrary(const CryptoLibrary &) = delete;
    CryptoLibrary &operator=(const CryptoLibrary &) = delete;
    ~CryptoLibrary();

    /// Of the libraries that this process has loaded: `2.3.10`, `3.5.1`.
    [[nodiscard]] static QString qcaVersion();
    [[nodiscard]] static QString openSslVersion();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace tessera::crypto
