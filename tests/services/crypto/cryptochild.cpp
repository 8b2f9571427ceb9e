// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A program that uses the library and ends; it says so where OpenSSL tidies up at its end.
#include "crypto/cryptolibrary.h"
#include "crypto/hash.h"

#include <QCoreApplication>

#include <openssl/crypto.h>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const tessera::crypto::CryptoLibrary library;
    OPENSSL_atexit([] { std::fputs("OpenSSL tidies up\n", stdout); });
    std::printf("%s\n", tessera::crypto::sha256("abc").toHex().first(8).constData());
    return 0;
}
