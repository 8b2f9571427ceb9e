// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A key that is read from PEM or PKCS#8 goes out and comes in again as the same.
#include "crypto/privatekey.h"
#include "fuzz/fuzzing.h"

using namespace tessera;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::initialise();
    const QByteArrayView text = fuzz::view(data, size);
    if (const auto key = crypto::PublicKey::fromPem(text)) {
        const auto again = crypto::PublicKey::fromPem(key->toPem());
        fuzz::expect(again && *again == *key, "a public key comes back");
    }
    // Without a passphrase, so that no time goes into the rounds that an encrypted key asks for.
    for (const auto &key : {crypto::PrivateKey::fromPem(text, std::nullopt), crypto::PrivateKey::fromPkcs8Der(text)}) {
        if (!key)
            continue;
        const auto again = crypto::PrivateKey::fromPkcs8Der(key->toPkcs8Der().view());
        fuzz::expect(again && again->publicKey() == key->publicKey(), "a private key comes back");
    }
    return 0;
}
