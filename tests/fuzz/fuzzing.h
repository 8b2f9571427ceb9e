// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/cryptolibrary.h"

#include <QByteArray>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace tessera::fuzz {

/// Makes cryptography usable for as long as the fuzzer runs.
inline void initialise() { static const crypto::CryptoLibrary library; }

/// Ends the program, which the fuzzer takes for a finding, unless `good`.
inline void expect(bool good, const char *what)
{
    if (good)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

inline QByteArrayView view(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

} // namespace tessera::fuzz
