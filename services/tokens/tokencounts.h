// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/tokenvalues.h"

#include <array>
#include <atomic>
#include <optional>

namespace tessera::tokens {

/// How often a TokenIssuer was asked for tokens since it was opened, and how that ended. Any thread.
class TokenCounts final
{
public:
    enum class Asked { SignIn, Refresh, Mint };

    /// Nothing was refused where there is no error.
    void note(Asked what, std::optional<TokenError> refusal)
    {
        m_counts.at(size_t(what)).at(refusal ? 1 + size_t(*refusal) : 0).fetch_add(1, std::memory_order_relaxed);
    }

    [[nodiscard]] quint64 granted(Asked what) const
    {
        return m_counts.at(size_t(what)).front().load(std::memory_order_relaxed);
    }
    [[nodiscard]] quint64 refused(Asked what, TokenError why) const
    {
        return m_counts.at(size_t(what)).at(1 + size_t(why)).load(std::memory_order_relaxed);
    }

private:
    static constexpr size_t outcomes = 2 + size_t(TokenError::Unavailable);

    std::array<std::array<std::atomic<quint64>, outcomes>, 3> m_counts{};
};

} // namespace tessera::tokens
