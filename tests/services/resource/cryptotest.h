// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/cryptolibrary.h"

#include <QCoreApplication>
#include <QTest>

namespace tessera::test {

/// The main function of a test program that makes keys: the library of secrets is there before any of them.
template <typename TestObject>
int runWithCrypto(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const crypto::CryptoLibrary library;
    TestObject test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace tessera::test
