// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/keyencryptionkey.h"

#include <mutex>

namespace tessera::test {

/// A keyring as a desktop has one, without the desktop. Any thread.
class FakeKeyring final : public runtime::SecretStore
{
public:
    Result<std::optional<crypto::SecretBytes>, runtime::RuntimeError> read(const runtime::DataFolder &) override
    {
        const std::scoped_lock lock(m_mutex);
        if (isLocked)
            return fail(runtime::RuntimeError::NoKey, QStringLiteral("The keyring is locked."));
        return held.isEmpty() ? std::nullopt : std::optional(crypto::SecretBytes::copyOf(held));
    }
    Result<void, runtime::RuntimeError> write(const runtime::DataFolder &, const crypto::SecretBytes &key) override
    {
        const std::scoped_lock lock(m_mutex);
        if (isLocked)
            return fail(runtime::RuntimeError::NoKey, QStringLiteral("The keyring is locked."));
        if (!forgets)
            held = key.view().toByteArray();
        return {};
    }

    QByteArray held;
    bool isLocked = false;
    bool forgets = false;

private:
    std::mutex m_mutex; // guards what is held
};

} // namespace tessera::test
