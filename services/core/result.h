// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>
#include <utility>

namespace tessera {

/// Why something that can fail in daily life did: a code for the program, and a sentence for a person
/// that names the cause and, where there is one, the way out. Never holds a secret.
template <typename Code>
struct Failure
{
    Code code{};
    QString detail;

    friend bool operator==(const Failure &, const Failure &) = default;
};

/// What a function that can fail gives. Each module has one small enum of codes.
template <typename T, typename Code>
using Result = std::expected<T, Failure<Code>>;

template <typename Code>
[[nodiscard]] std::unexpected<Failure<Code>> fail(Code code, QString detail)
{
    return std::unexpected(Failure<Code>{code, std::move(detail)});
}

} // namespace tessera
