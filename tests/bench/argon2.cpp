// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// bench_argon2 THREADS SECONDS MEMORY_KIB ITERATIONS LANES: nothing but Argon2id, by the implementation that sign-ins
// use. Prints how many hashes a second all threads made together.
#include <openssl/core_names.h>
#include <openssl/kdf.h>
#include <openssl/params.h>

#include <array>
#include <atomic>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <thread>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

struct Parameters
{
    unsigned memoryKiB;
    unsigned iterations;
    unsigned lanes;
};

void hashOnce(EVP_KDF *kdf, Parameters parameters)
{
    std::array<char, 31> password{"correct horse battery staple 4"};
    std::array<char, 16> salt{"0123456789abcde"};
    const std::array<OSSL_PARAM, 6> all{
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_PASSWORD, password.data(), password.size()),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_SALT, salt.data(), salt.size()),
        OSSL_PARAM_construct_uint(OSSL_KDF_PARAM_ARGON2_MEMCOST, &parameters.memoryKiB),
        OSSL_PARAM_construct_uint(OSSL_KDF_PARAM_ITER, &parameters.iterations),
        OSSL_PARAM_construct_uint(OSSL_KDF_PARAM_ARGON2_LANES, &parameters.lanes),
        OSSL_PARAM_construct_end(),
    };
    std::array<unsigned char, 32> hash{};
    EVP_KDF_CTX *context = EVP_KDF_CTX_new(kdf);
    if (EVP_KDF_derive(context, hash.data(), hash.size(), all.data()) != 1)
        std::abort();
    EVP_KDF_CTX_free(context);
}

unsigned number(const char *text)
{
    unsigned value = 0;
    std::from_chars(text, text + std::strlen(text), value);
    return value;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 6) {
        std::fputs("usage: bench_argon2 THREADS SECONDS MEMORY_KIB ITERATIONS LANES\n", stderr);
        return 2;
    }
    const Parameters parameters{number(argv[3]), number(argv[4]), number(argv[5])};
    EVP_KDF *const kdf = EVP_KDF_fetch(nullptr, "ARGON2ID", nullptr);
    const auto began = Clock::now();
    const auto until = began + std::chrono::seconds(number(argv[2]));
    std::atomic<unsigned> hashes = 0;
    {
        std::vector<std::jthread> threads;
        threads.reserve(number(argv[1]));
        for (unsigned n = 0; n < number(argv[1]); ++n)
            threads.emplace_back([&] {
                for (; Clock::now() < until; ++hashes)
                    hashOnce(kdf, parameters);
            });
    }
    const std::chrono::duration<double> took = Clock::now() - began;
    EVP_KDF_free(kdf);
    std::printf("%.3f\n", hashes / took.count());
}
