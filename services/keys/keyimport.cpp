// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/keyimport.h"

#include "jose/jwk.h"

namespace tessera::keys {
namespace {

constexpr int mostRsaBits = 4096;

KeyError errorOf(crypto::CryptoError error)
{
    switch (error) {
    case crypto::CryptoError::PassphraseNeeded:
    case crypto::CryptoError::WrongPassphrase: return KeyError::PassphraseNeeded;
    case crypto::CryptoError::PublicKeyOnly: return KeyError::PublicKeyAlone;
    case crypto::CryptoError::UnsupportedKey: return KeyError::Unsupported;
    case crypto::CryptoError::WeakKey: return KeyError::TooWeak;
    case crypto::CryptoError::NotAKey:
    case crypto::CryptoError::InvalidKey:
    case crypto::CryptoError::SealBroken: break;
    }
    return KeyError::NotAKey;
}

KeyError errorOf(jose::JoseError error)
{
    switch (error) {
    case jose::JoseError::UnsupportedKey:
    case jose::JoseError::NotForSigning: return KeyError::Unsupported;
    case jose::JoseError::UnfitKey: return KeyError::TooWeak;
    case jose::JoseError::PublicKeyOnly: return KeyError::PublicKeyAlone;
    case jose::JoseError::Malformed:
    case jose::JoseError::TooLarge: break;
    }
    return KeyError::NotAKey;
}

Result<ReadKey, KeyError> withAlgorithm(
    const crypto::PrivateKey &key, std::optional<jose::Algorithm> asked, jose::Algorithm preferred)
{
    const crypto::KeyKind kind = key.kind();
    if (kind == crypto::KeyKind::Rsa && key.bits() > mostRsaBits)
        return fail(KeyError::Unsupported,
            QStringLiteral("An RSA key of %1 bit is too slow to sign with; at most %2 are used here.")
                .arg(key.bits())
                .arg(mostRsaBits));
    if (asked && jose::keyKind(*asked) != kind)
        return fail(KeyError::Unsupported,
            QStringLiteral("The key is not of the kind that %1 signs with.").arg(jose::name(*asked)));
    return ReadKey{key, asked.value_or(jose::keyKind(preferred) == kind ? preferred : jose::defaultAlgorithm(kind))};
}

Result<ReadKey, KeyError> fromJwk(
    QByteArrayView document, std::optional<jose::Algorithm> asked, jose::Algorithm preferred)
{
    const auto imported = jose::privateKeyFromJwk(document);
    if (!imported)
        return fail(errorOf(imported.error().code), imported.error().detail);
    if (asked && imported->algorithm && *asked != *imported->algorithm) {
        return fail(KeyError::Unsupported, QStringLiteral("The JWK says that it is for %1, not for %2.")
                                               .arg(jose::name(*imported->algorithm), jose::name(*asked)));
    }
    return withAlgorithm(imported->key, asked ? asked : imported->algorithm, preferred);
}

} // namespace

Result<ReadKey, KeyError> readPrivateKey(QByteArrayView document, const std::optional<crypto::SecretBytes> &passphrase,
    std::optional<jose::Algorithm> asked, jose::Algorithm preferred)
{
    const QByteArrayView trimmed = document.trimmed();
    if (trimmed.startsWith('{'))
        return fromJwk(trimmed, asked, preferred);
    const auto key = crypto::PrivateKey::fromPem(trimmed, passphrase);
    if (!key)
        return fail(errorOf(key.error().code), key.error().detail);
    return withAlgorithm(*key, asked, preferred);
}

} // namespace tessera::keys
