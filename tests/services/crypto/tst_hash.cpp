// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/cryptolibrary.h"
#include "crypto/hash.h"

#include <QTest>

using namespace tessera::crypto;

namespace {

SecretBytes secretFromHex(const char *hex) { return SecretBytes::copyOf(QByteArray::fromHex(hex)); }

} // namespace

class TestHash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sha256OfKnownText()
    {
        QCOMPARE(
            sha256("abc").toHex(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"); // FIPS 180-4
        QCOMPARE(sha256({}).toHex(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    void hmacOfRfc4231_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("mac");
        QTest::newRow("RFC 4231 4.2") << QByteArray(20, '\x0b') << QByteArray("Hi There")
                                      << QByteArray("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
        QTest::newRow("RFC 4231 4.3") << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
                                      << QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        QTest::newRow("RFC 4231 4.7, a key longer than a block")
            << QByteArray(131, '\xaa') << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
            << QByteArray("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
        QTest::newRow("an empty key") << QByteArray() << QByteArray()
                                      << QByteArray("b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad");
    }

    void hmacOfRfc4231()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, mac);
        QCOMPARE(hmacSha256(SecretBytes::copyOf(key), message).toHex(), mac);
    }

    void hkdfOfRfc5869()
    {
        const SecretBytes first = hkdfSha256(SecretBytes::copyOf(QByteArray(22, '\x0b')),
            QByteArray::fromHex("000102030405060708090a0b0c"), QByteArray::fromHex("f0f1f2f3f4f5f6f7f8f9"), 42);
        QCOMPARE(first.view().toByteArray().toHex(),
            "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"); // A.1
        const SecretBytes third = hkdfSha256(SecretBytes::copyOf(QByteArray(22, '\x0b')), {}, {}, 42);
        QCOMPARE(third.view().toByteArray().toHex(),
            "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"); // A.3
    }

    void hkdfTellsPurposesApart()
    {
        const SecretBytes key = secretFromHex("000102030405060708090a0b0c0d0e0f");
        QVERIFY(hkdfSha256(key, {}, "one", 32).view() != hkdfSha256(key, {}, "two", 32).view());
    }

    void hkdfRefusesWhatItCannotGive()
    {
        const SecretBytes key = secretFromHex("00");
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, static_cast<void>(hkdfSha256(key, {}, {}, 0)));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, static_cast<void>(hkdfSha256(key, {}, {}, 8161)));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, static_cast<void>(hkdfSha256(SecretBytes(), {}, {}, 32)));
        QCOMPARE(hkdfSha256(key, {}, {}, 8160).size(), 8160);
    }

private:
    CryptoLibrary m_library;
};

QTEST_GUILESS_MAIN(TestHash)
#include "tst_hash.moc"
