// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jose/signingkey.h"

#include <stdexcept>
#include <vector>

namespace tessera::test {

/// A fresh key for each algorithm, made once a test program.
class SigningKeys
{
public:
    SigningKeys()
    {
        for (const jose::Algorithm algorithm : jose::allAlgorithms())
            m_keys.push_back(fresh(algorithm));
    }

    [[nodiscard]] const jose::SigningKey &operator[](jose::Algorithm algorithm) const
    {
        return m_keys.at(static_cast<size_t>(algorithm));
    }
    [[nodiscard]] QList<jose::SigningKey> all() const { return {m_keys.begin(), m_keys.end()}; }

    [[nodiscard]] static jose::SigningKey fresh(jose::Algorithm algorithm)
    {
        auto key = crypto::PrivateKey::generate(jose::keyKind(algorithm));
        return jose::SigningKey::make(std::move(key.value()), algorithm).value();
    }

private:
    std::vector<jose::SigningKey> m_keys;
};

} // namespace tessera::test
