// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A JWK that is taken can be published and read again as the same key; a private one signs for its public half.
#include "fuzz/fuzzing.h"
#include "jose/jwk.h"

using namespace tessera;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::initialise();
    const QByteArrayView text = fuzz::view(data, size);
    for (const auto privateMembers : {jose::Jwk::PrivateMembers::Refuse, jose::Jwk::PrivateMembers::Ignore}) {
        const auto jwk = jose::Jwk::fromJson(text, privateMembers);
        if (!jwk)
            continue;
        const jose::Algorithm algorithm = jwk->algorithm().value_or(jose::defaultAlgorithm(jwk->publicKey().kind()));
        fuzz::expect(jwk->permits(algorithm), "a key permits its algorithm");
        const auto again = jose::Jwk::fromObject(jose::publicJwk(jwk->publicKey(), algorithm, jwk->kid()));
        fuzz::expect(again && again->publicKey() == jwk->publicKey(), "a key comes back");
    }
    if (const auto imported = jose::privateKeyFromJwk(text)) {
        const auto scheme = jose::scheme(jose::defaultAlgorithm(imported->key.kind()));
        fuzz::expect(
            imported->key.publicKey().verify(scheme, "x", imported->key.sign(scheme, "x")), "a key signs for itself");
    }
    return 0;
}
