// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/cryptolibrary.h"
#include "crypto/random.h"

#include <QSet>
#include <QTest>

using namespace tessera::crypto;

class TestSecretBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsAsZeroBytes()
    {
        const SecretBytes secret(4);
        QCOMPARE(secret.view(), QByteArrayView("\0\0\0\0", 4));
    }

    void holdsWhatWasCopied()
    {
        const SecretBytes secret = SecretBytes::copyOf("geheim");
        QCOMPARE(secret.size(), 6);
        QCOMPARE(secret.view(), QByteArrayView("geheim"));
    }

    void cloneIsIndependent()
    {
        SecretBytes secret = SecretBytes::copyOf("one");
        const SecretBytes clone = secret.clone();
        secret.writable()[0] = 'X';
        QCOMPARE(clone.view(), QByteArrayView("one"));
        QCOMPARE(secret.view(), QByteArrayView("Xne"));
    }

    void movedFromIsEmpty()
    {
        SecretBytes secret = SecretBytes::copyOf("one");
        const SecretBytes taken = std::move(secret);
        QCOMPARE(taken.view(), QByteArrayView("one"));
        QVERIFY(secret.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
    }

    void emptyIsFine()
    {
        QVERIFY(SecretBytes().isEmpty());
        QVERIFY(SecretBytes(0).isEmpty());
        QVERIFY(SecretBytes::copyOf({}).clone().isEmpty());
    }

    void comparesInConstantTime()
    {
        QVERIFY(equalInConstantTime("abc", "abc"));
        QVERIFY(equalInConstantTime({}, {}));
        QVERIFY(!equalInConstantTime("abc", "abd"));
        QVERIFY(!equalInConstantTime("abc", "ab"));
        QVERIFY(!equalInConstantTime("abc", {}));
    }

    void wipes()
    {
        QByteArray bytes("geheim");
        wipe(std::span<char>(bytes.data(), static_cast<size_t>(bytes.size())));
        QCOMPARE(bytes, QByteArray(6, '\0'));
    }

    void randomBytesDiffer()
    {
        QSet<QByteArray> seen;
        for (int round = 0; round < 1000; ++round)
            seen.insert(randomBytes(16));
        QCOMPARE(seen.size(), 1000);
        QCOMPARE(randomBytes(33).size(), 33);
        QCOMPARE(randomBytes(0).size(), 0);
        QVERIFY(randomSecret(32).view() != randomSecret(32).view());
        QCOMPARE(randomSecret(32).size(), 32);
    }

private:
    CryptoLibrary m_library;
};

QTEST_GUILESS_MAIN(TestSecretBytes)
#include "tst_secretbytes.moc"
