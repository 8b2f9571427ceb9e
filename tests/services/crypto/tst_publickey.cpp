// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/cryptolibrary.h"
#include "crypto/privatekey.h"
#include "crypto/rsasanity.h"

#include <QTest>

#include <openssl/bn.h>

using namespace tessera::crypto;

namespace {

struct Number
{
    BIGNUM *value = BN_new();
    Number() = default;
    Number(const Number &) = delete;
    Number &operator=(const Number &) = delete;
    ~Number() { BN_free(value); }
};

/// A number of `bits` bits that is 1 modulo each of the first odd primes, as products of ROCA primes can be.
QByteArray rocaLikeModulus(int bits)
{
    Number primorial, factor, modulus;
    BN_one(primorial.value);
    for (BN_ULONG prime = 3; prime <= 167; prime += 2) {
        bool isPrime = true;
        for (BN_ULONG divisor = 3; divisor * divisor <= prime; divisor += 2)
            isPrime = isPrime && prime % divisor != 0;
        if (isPrime)
            BN_mul_word(primorial.value, prime);
    }
    BN_lshift1(primorial.value, primorial.value); // even, so that one more than a multiple is odd
    do {
        BN_rand(factor.value, bits - BN_num_bits(primorial.value), BN_RAND_TOP_TWO, BN_RAND_BOTTOM_ANY);
        BN_CTX *scratch = BN_CTX_new();
        BN_mul(modulus.value, primorial.value, factor.value, scratch);
        BN_CTX_free(scratch);
        BN_add_word(modulus.value, 1);
    } while (BN_num_bits(modulus.value) != bits || [&] {
        for (BN_ULONG divisor = 173; divisor < 2000; divisor += 2) {
            if (BN_mod_word(modulus.value, divisor) == 0)
                return true;
        }
        return false;
    }());
    QByteArray bytes(BN_num_bytes(modulus.value), '\0');
    BN_bn2bin(modulus.value, reinterpret_cast<unsigned char *>(bytes.data()));
    return bytes;
}

QByteArray multiplied(const QByteArray &number, BN_ULONG factor)
{
    Number product;
    BN_bin2bn(
        reinterpret_cast<const unsigned char *>(number.constData()), static_cast<int>(number.size()), product.value);
    BN_mul_word(product.value, factor);
    QByteArray bytes(BN_num_bytes(product.value), '\0');
    BN_bn2bin(product.value, reinterpret_cast<unsigned char *>(bytes.data()));
    return bytes;
}

} // namespace

class TestPublicKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesASoundRsaKey()
    {
        const auto key = PublicKey::fromRsa({m_modulus, QByteArray::fromHex("010001")});
        QVERIFY(key);
        QCOMPARE(key->kind(), KeyKind::Rsa);
        QCOMPARE(key->bits(), 2048);
        QCOMPARE(key->rsa().modulus, m_modulus);
        QCOMPARE(key->rsa().exponent, QByteArray::fromHex("010001"));
        QVERIFY(PublicKey::fromRsa({m_modulus, "\x03"}));
        const auto padded = PublicKey::fromRsa({QByteArray(1, '\0') + m_modulus, QByteArray::fromHex("00010001")});
        QVERIFY(padded);
        QCOMPARE(padded->rsa().modulus, m_modulus);
        QVERIFY(*padded == *key);
    }

    void refusesAnUnsoundRsaKey_data()
    {
        QTest::addColumn<QByteArray>("modulus");
        QTest::addColumn<QByteArray>("exponent");
        QTest::addColumn<CryptoError>("error");
        const QByteArray usual = QByteArray::fromHex("010001");
        QByteArray even = m_modulus;
        even.back() = static_cast<char>(even.back() & ~1);
        QTest::newRow("1024 bits") << m_modulus.first(128) << usual << CryptoError::UnsupportedKey;
        QTest::newRow("2047 bits") << static_cast<char>(0x7f) + m_modulus.sliced(1) << usual
                                   << CryptoError::UnsupportedKey;
        QTest::newRow("8193 bits") << QByteArray(1, '\x01') + QByteArray(1024, '\xff') << usual
                                   << CryptoError::UnsupportedKey;
        QTest::newRow("a megabyte") << QByteArray(1'000'000, '\xff') << usual << CryptoError::UnsupportedKey;
        QTest::newRow("no modulus") << QByteArray() << usual << CryptoError::UnsupportedKey;
        QTest::newRow("even modulus") << even << usual << CryptoError::WeakKey;
        QTest::newRow("divisible by 3") << multiplied(m_modulus, 3) << usual << CryptoError::WeakKey;
        QTest::newRow("divisible by 1999") << multiplied(m_modulus, 1999) << usual << CryptoError::WeakKey;
        QTest::newRow("ROCA, CVE-2017-15361") << rocaLikeModulus(2048) << usual << CryptoError::WeakKey;
        QTest::newRow("exponent 0") << m_modulus << QByteArray(1, '\0') << CryptoError::WeakKey;
        QTest::newRow("no exponent") << m_modulus << QByteArray() << CryptoError::WeakKey;
        QTest::newRow("exponent 1") << m_modulus << QByteArray("\x01") << CryptoError::WeakKey;
        QTest::newRow("exponent 2") << m_modulus << QByteArray("\x02") << CryptoError::WeakKey;
        QTest::newRow("exponent 65536") << m_modulus << QByteArray::fromHex("010000") << CryptoError::WeakKey;
        QTest::newRow("exponent of 33 bits")
            << m_modulus << QByteArray::fromHex("0100000001") << CryptoError::UnsupportedKey;
        QTest::newRow("exponent as long as the modulus") << m_modulus << m_modulus << CryptoError::UnsupportedKey;
    }

    void refusesAnUnsoundRsaKey()
    {
        QFETCH(QByteArray, modulus);
        QFETCH(QByteArray, exponent);
        QFETCH(CryptoError, error);
        const auto key = PublicKey::fromRsa({modulus, exponent});
        QVERIFY(!key);
        QCOMPARE(key.error().code, error);
        QVERIFY(!key.error().detail.isEmpty());
    }

    void seesNoRocaInSoundKeys()
    {
        Number modulus;
        for (int round = 0; round < 200; ++round) {
            BN_rand(modulus.value, 2048, BN_RAND_TOP_TWO, BN_RAND_BOTTOM_ODD);
            QVERIFY(!looksLikeRoca(modulus.value));
        }
    }

    void refusesAPointOffTheCurve()
    {
        for (const KeyKind curve : {KeyKind::P256, KeyKind::P384}) {
            const auto key = PrivateKey::generate(curve);
            QVERIFY(key);
            EcPoint point = key->publicKey().point();
            QVERIFY(PublicKey::fromEc(curve, point));
            point.y.back() = static_cast<char>(point.y.back() ^ 1);
            const auto off = PublicKey::fromEc(curve, point);
            QVERIFY(!off);
            QCOMPARE(off.error().code, CryptoError::InvalidKey);
            const qsizetype size = point.x.size();
            QVERIFY(!PublicKey::fromEc(curve, {QByteArray(size, '\0'), QByteArray(size, '\0')}));
            QVERIFY(!PublicKey::fromEc(curve, {QByteArray(size, '\xff'), QByteArray(size, '\xff')}));
            QVERIFY(!PublicKey::fromEc(curve, {point.x.chopped(1), point.y}));
            QVERIFY(!PublicKey::fromEc(curve, {'\0' + point.x, point.y}));
        }
        QVERIFY(!PublicKey::fromEc(KeyKind::Rsa, {QByteArray(48, '\x01'), QByteArray(48, '\x01')}));
    }

    void refusesABadEd25519Point_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<CryptoError>("error");
        const QByteArray zeros(30, '\0'), ones(30, '\xff');
        QTest::newRow("31 bytes") << QByteArray(31, '\x05') << CryptoError::InvalidKey;
        QTest::newRow("33 bytes") << QByteArray(33, '\x05') << CryptoError::InvalidKey;
        QTest::newRow("order 4") << QByteArray(32, '\0') << CryptoError::WeakKey;
        QTest::newRow("order 4, the other") << QByteArray(31, '\0') + '\x80' << CryptoError::WeakKey;
        QTest::newRow("order 1") << '\x01' + zeros + '\0' << CryptoError::WeakKey;
        QTest::newRow("order 2") << '\xec' + ones + '\x7f' << CryptoError::WeakKey;
        QTest::newRow("order 8") << QByteArray::fromHex(
                                        "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05")
                                 << CryptoError::WeakKey;
        QTest::newRow("order 8, the third")
            << QByteArray::fromHex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa")
            << CryptoError::WeakKey;
        QTest::newRow("RFC 8032 5.1.3, y = p") << '\xed' + ones + '\x7f' << CryptoError::InvalidKey;
        QTest::newRow("RFC 8032 5.1.3, y = p + 1") << '\xee' + ones + '\x7f' << CryptoError::InvalidKey;
        QTest::newRow("no such point, y = 2") << '\x02' + zeros + '\0' << CryptoError::InvalidKey;
    }

    void refusesABadEd25519Point()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(CryptoError, error);
        const auto key = PublicKey::fromEd25519(bytes);
        QVERIFY(!key);
        QCOMPARE(key.error().code, error);
    }

    void goesThroughPem()
    {
        for (const KeyKind kind : {KeyKind::Rsa, KeyKind::P256, KeyKind::P384, KeyKind::Ed25519}) {
            const auto made = PrivateKey::generate(kind);
            QVERIFY(made);
            const QByteArray pem = made->publicKey().toPem();
            QVERIFY(pem.startsWith("-----BEGIN PUBLIC KEY-----\n"));
            const auto read = PublicKey::fromPem(pem);
            QVERIFY(read);
            QVERIFY(*read == made->publicKey());
            QCOMPARE(read->kind(), kind);
        }
    }

    void refusesPemThatIsNone()
    {
        QVERIFY(!PublicKey::fromPem({}));
        QVERIFY(!PublicKey::fromPem("hello"));
        QVERIFY(!PublicKey::fromPem("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n"));
        QVERIFY(!PublicKey::fromPem(QByteArray(70'000, 'A')));
    }

private:
    CryptoLibrary m_library;
    QByteArray m_modulus = PrivateKey::generateRsa(2048)->publicKey().rsa().modulus;
};

QTEST_GUILESS_MAIN(TestPublicKey)
#include "tst_publickey.moc"
