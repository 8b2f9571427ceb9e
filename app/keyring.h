// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/keyencryptionkey.h"

#include <QObject>

namespace tessera::app {

/// The desktop's keyring (Secret Service, KWallet), in which the key-encryption key of each data folder is an entry.
/// Made in the main thread, whose event loop it needs; may be called from any thread, and blocks it until the keyring
/// has answered, for a person may have to unlock it first. A minute without an answer is a refusal.
class Keyring final : public runtime::SecretStore
{
public:
    Keyring() = default;

    /// Whether there is a session of a desktop with a keyring that can be asked: on a server there is none to wait for.
    /// Blocks until the session bus has answered.
    [[nodiscard]] static bool isReachable();

    [[nodiscard]] Result<std::optional<crypto::SecretBytes>, runtime::RuntimeError> read(
        const runtime::DataFolder &folder) override;
    [[nodiscard]] Result<void, runtime::RuntimeError> write(
        const runtime::DataFolder &folder, const crypto::SecretBytes &key) override;

private:
    QObject m_inMainThread; // carries calls there
};

} // namespace tessera::app
