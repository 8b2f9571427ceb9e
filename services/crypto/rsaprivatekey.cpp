// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
// How an RSA private key is put together from its numbers, and made anew.
#include "crypto/bignumber.h"
#include "crypto/privatekeydata.h"
#include "crypto/publickeydata.h"
#include "crypto/qcakeys.h"

#include <openssl/core_names.h>

#include <QtCrypto>

namespace tessera::crypto {

namespace {

constexpr int commonExponent = 65537;

using BigNumberContext = std::unique_ptr<BN_CTX, Releases<BN_CTX_free>>;

std::unexpected<Failure<CryptoError>> unmatched()
{
    forgetErrors();
    return fail(CryptoError::InvalidKey, QStringLiteral("The numbers of the RSA private key do not belong together."));
}

/// d mod (prime - 1)
BigNumber crtExponent(const BIGNUM *privateExponent, const BIGNUM *prime, BN_CTX *scratch)
{
    const BigNumber less = newSecretNumber();
    BigNumber exponent = newSecretNumber();
    require(BN_sub(less.get(), prime, BN_value_one()) == 1 &&
                BN_mod(exponent.get(), privateExponent, less.get(), scratch) == 1,
        "an RSA exponent could not be computed");
    return exponent;
}

/// Whether the product of the two primes is the modulus.
bool isProduct(const BIGNUM *modulus, const BIGNUM *first, const BIGNUM *second, BN_CTX *scratch)
{
    const BigNumber product = newSecretNumber();
    return BN_mul(product.get(), first, second, scratch) == 1 && BN_cmp(product.get(), modulus) == 0;
}

PkeyPointer assemble(const RsaPrivateNumbers &numbers)
{
    const BigNumber modulus = bigNumber(numbers.modulus);
    const BigNumber publicExponent = bigNumber(numbers.publicExponent);
    const BigNumber privateExponent = secretNumber(numbers.privateExponent.view());
    const BigNumber first = secretNumber(numbers.firstPrime.view());
    const BigNumber second = secretNumber(numbers.secondPrime.view());
    const BigNumberContext scratch(BN_CTX_secure_new());
    require(scratch != nullptr, "there is no memory for numbers");
    if (BN_num_bits(first.get()) < 2 || BN_num_bits(second.get()) < 2 ||
        !isProduct(modulus.get(), first.get(), second.get(), scratch.get()))
        return nullptr;
    const BigNumber firstExponent = crtExponent(privateExponent.get(), first.get(), scratch.get());
    const BigNumber secondExponent = crtExponent(privateExponent.get(), second.get(), scratch.get());
    const BigNumber coefficient = newSecretNumber();
    if (!BN_mod_inverse(coefficient.get(), second.get(), first.get(), scratch.get()))
        return nullptr;
    KeyBuilder builder;
    builder.add(OSSL_PKEY_PARAM_RSA_N, modulus.get());
    builder.add(OSSL_PKEY_PARAM_RSA_E, publicExponent.get());
    builder.add(OSSL_PKEY_PARAM_RSA_D, privateExponent.get());
    builder.add(OSSL_PKEY_PARAM_RSA_FACTOR1, first.get());
    builder.add(OSSL_PKEY_PARAM_RSA_FACTOR2, second.get());
    builder.add(OSSL_PKEY_PARAM_RSA_EXPONENT1, firstExponent.get());
    builder.add(OSSL_PKEY_PARAM_RSA_EXPONENT2, secondExponent.get());
    builder.add(OSSL_PKEY_PARAM_RSA_COEFFICIENT1, coefficient.get());
    return builder.build("RSA", EVP_PKEY_KEYPAIR);
}

} // namespace

Result<PrivateKey, CryptoError> PrivateKey::fromRsa(const RsaPrivateNumbers &numbers)
{
    // First, so that nothing is computed with numbers of any size.
    if (const auto publicKey = PublicKey::fromRsa({numbers.modulus, numbers.publicExponent}); !publicKey)
        return std::unexpected(publicKey.error());
    const qsizetype largest = numbers.modulus.size() + 1;
    if (numbers.privateExponent.size() > largest || numbers.firstPrime.size() > largest ||
        numbers.secondPrime.size() > largest)
        return unmatched();
    PkeyPointer key = assemble(numbers);
    return key ? adopt(share(std::move(key))) : unmatched();
}

Result<PrivateKey, CryptoError> PrivateKey::generateRsa(int bits)
{
    if (bits != 2048 && bits != 3072 && bits != 4096)
        return fail(CryptoError::UnsupportedKey, QStringLiteral("RSA keys are made with 2048, 3072 or 4096 bits."));
    QCA::KeyGenerator generator;
    const QCA::PrivateKey made = generator.createRSA(bits, commonExponent, QStringLiteral("qca-ossl"));
    require(!made.isNull(), "QCA made no RSA key");
    return fromRsa(numbersOf(made.toRSA()));
}

RsaPrivateNumbers numbersOf(const QCA::RSAPrivateKey &key)
{
    const auto secret = [](const QCA::BigInteger &number) {
        const QCA::SecureArray bytes = number.toArray();
        return SecretBytes::copyOf(QByteArrayView(bytes.constData(), bytes.size()));
    };
    return {.modulus = key.n().toArray().toByteArray(),
        .publicExponent = key.e().toArray().toByteArray(),
        .privateExponent = secret(key.d()),
        .firstPrime = secret(key.p()),
        .secondPrime = secret(key.q())};
}

} // namespace tessera::crypto
