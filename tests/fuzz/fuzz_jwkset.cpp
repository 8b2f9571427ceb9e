// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A key set is bounded, and finds each of its keys by kid.
#include "fuzz/fuzzing.h"
#include "jose/keyset.h"

using namespace tessera;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::initialise();
    const auto set = jose::KeySet::fromJson(fuzz::view(data, size));
    if (!set)
        return 0;
    fuzz::expect(set->size() + set->skipped().size() <= jose::KeySet::maximumKeys, "a set is bounded");
    for (const jose::Jwk &key : set->keys())
        fuzz::expect(set->contains(key.kid()) && !set->find(key.kid()).isEmpty(), "a key is found");
    for (const jose::KeySet::Skipped &skipped : set->skipped())
        fuzz::expect(!skipped.reason.isEmpty(), "what is skipped has a reason");
    return 0;
}
