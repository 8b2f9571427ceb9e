// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/rsasanity.h"

#include "crypto/publickey.h"

#include <array>

namespace tessera::crypto {

namespace {

constexpr int largestExponentBits = 32;

// Trial division finds keys that were made up rather than generated.
constexpr unsigned largestTrialDivisor = 2000;

constexpr bool isPrime(unsigned number)
{
    for (unsigned divisor = 2; divisor * divisor <= number; ++divisor) {
        if (number % divisor == 0)
            return false;
    }
    return number >= 2;
}

constexpr auto trialDivisors = [] {
    constexpr size_t count = [] {
        size_t primes = 0;
        for (unsigned number = 3; number < largestTrialDivisor; number += 2)
            primes += isPrime(number) ? 1 : 0;
        return primes;
    }();
    std::array<unsigned, count> divisors{};
    size_t next = 0;
    for (unsigned number = 3; number < largestTrialDivisor; number += 2) {
        if (isPrime(number))
            divisors[next++] = number;
    }
    return divisors;
}();

// The primes of 512-bit ROCA factors are built on; the ones for larger keys only add to them.
constexpr unsigned largestRocaPrime = 167;

bool isPowerOf65537(unsigned remainder, unsigned prime)
{
    unsigned power = 1;
    do {
        if (power == remainder)
            return true;
        power = power * (65537 % prime) % prime;
    } while (power != 1);
    return false;
}

std::unexpected<Failure<CryptoError>> weak(const QString &detail) { return fail(CryptoError::WeakKey, detail); }

} // namespace

bool looksLikeRoca(const BIGNUM *modulus)
{
    for (const unsigned prime : trialDivisors) {
        if (prime > largestRocaPrime)
            break;
        if (!isPowerOf65537(static_cast<unsigned>(BN_mod_word(modulus, prime)), prime))
            return false;
    }
    return true;
}

Result<void, CryptoError> checkRsa(const BIGNUM *modulus, const BIGNUM *exponent)
{
    const int bits = BN_num_bits(modulus);
    if (bits < PublicKey::minimumRsaBits || bits > PublicKey::maximumRsaBits) {
        return fail(CryptoError::UnsupportedKey, QStringLiteral("The RSA key has %1 bits; it must have %2 to %3.")
                                                     .arg(bits)
                                                     .arg(PublicKey::minimumRsaBits)
                                                     .arg(PublicKey::maximumRsaBits));
    }
    if (BN_num_bits(exponent) > largestExponentBits)
        return fail(
            CryptoError::UnsupportedKey, QStringLiteral("The public exponent of the RSA key is larger than 32 bits."));
    if (!BN_is_odd(exponent) || BN_is_one(exponent))
        return weak(QStringLiteral("The public exponent of the RSA key is even or below 3."));
    if (!BN_is_odd(modulus))
        return weak(QStringLiteral("The modulus of the RSA key is even."));
    for (const unsigned prime : trialDivisors) {
        if (BN_mod_word(modulus, prime) == 0)
            return weak(QStringLiteral("The modulus of the RSA key can be divided by %1.").arg(prime));
    }
    if (looksLikeRoca(modulus))
        return weak(QStringLiteral(
            "The RSA key was made by a faulty library, and its private key can be computed (ROCA, CVE-2017-15361)."));
    return {};
}

} // namespace tessera::crypto
