// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/cryptolibrary.h"
#include "crypto/privatekey.h"

#include <QTest>
#include <QThread>

#include <rapidcheck.h>

#include <thread>

using namespace tessera::crypto;

namespace {

constexpr std::array schemes{SignatureScheme::RsaPkcs1Sha256, SignatureScheme::RsaPkcs1Sha384,
    SignatureScheme::RsaPkcs1Sha512, SignatureScheme::RsaPssSha256, SignatureScheme::EcdsaP256Sha256,
    SignatureScheme::EcdsaP384Sha384, SignatureScheme::Ed25519};
constexpr std::array kinds{KeyKind::Rsa, KeyKind::P256, KeyKind::P384, KeyKind::Ed25519};

} // namespace

class TestPrivateKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const KeyKind kind : kinds)
            m_keys.emplace_back(PrivateKey::generate(kind).value());
    }

    void makesRsaKeysOfThreeSizes()
    {
        QCOMPARE(key(KeyKind::Rsa).bits(), 2048);
        QCOMPARE(PrivateKey::generateRsa(3072)->bits(), 3072);
        for (const int bits : {0, 1024, 2049, 8192}) {
            const auto refused = PrivateKey::generateRsa(bits);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, CryptoError::UnsupportedKey);
        }
    }

    void verifiesWhatItSigned()
    {
        QVERIFY(rc::check("any message, under every scheme", [this](const std::string &message) {
            for (const SignatureScheme scheme : schemes) {
                const PrivateKey &signer = key(keyKind(scheme));
                RC_ASSERT(signer.publicKey().verify(scheme, message, signer.sign(scheme, message)));
            }
        }));
    }

    void refusesAnyFlippedBit()
    {
        QVERIFY(rc::check("a bit of the signature or the message", [this](const std::string &text) {
            const SignatureScheme scheme = *rc::gen::elementOf(schemes);
            const PrivateKey &signer = key(keyKind(scheme));
            const auto flip = [](QByteArray bytes) {
                const qsizetype byte = *rc::gen::inRange<qsizetype>(0, bytes.size());
                bytes[byte] = static_cast<char>(bytes[byte] ^ (1 << *rc::gen::inRange(0, 8)));
                return bytes;
            };
            const QByteArray message = QByteArray::fromStdString(text) + '.';
            const QByteArray signature = signer.sign(scheme, message);
            RC_ASSERT(!signer.publicKey().verify(scheme, message, flip(signature)));
            RC_ASSERT(!signer.publicKey().verify(scheme, flip(message), signature));
        }));
    }

    void refusesASignatureOfAnotherSize()
    {
        for (const SignatureScheme scheme : schemes) {
            const PrivateKey &signer = key(keyKind(scheme));
            const QByteArray signature = signer.sign(scheme, "message");
            QVERIFY(signer.publicKey().verify(scheme, "message", signature));
            QVERIFY(!signer.publicKey().verify(scheme, "message", signature.chopped(1)));
            QVERIFY(!signer.publicKey().verify(scheme, "message", signature + '\0'));
            QVERIFY(!signer.publicKey().verify(scheme, "message", '\0' + signature));
            QVERIFY(!signer.publicKey().verify(scheme, "message", {}));
            QVERIFY(!signer.publicKey().verify(scheme, "message", QByteArray(signature.size(), '\0')));
            QVERIFY(!signer.publicKey().verify(scheme, "message", QByteArray(signature.size(), '\xff')));
        }
    }

    void refusesASchemeOfAnotherKind()
    {
        for (const SignatureScheme scheme : schemes) {
            for (const KeyKind kind : kinds) {
                if (kind == keyKind(scheme))
                    continue;
                QVERIFY(!key(kind).publicKey().verify(scheme, "message", QByteArray(64, '\x01')));
                QVERIFY_THROWS_EXCEPTION(std::invalid_argument, static_cast<void>(key(kind).sign(scheme, "message")));
            }
        }
    }

    void tellsTheRsaSchemesApart()
    {
        const PrivateKey &signer = key(KeyKind::Rsa);
        for (const SignatureScheme made : schemes) {
            for (const SignatureScheme asked : schemes) {
                if (made != asked && keyKind(made) == KeyKind::Rsa && keyKind(asked) == KeyKind::Rsa)
                    QVERIFY(!signer.publicKey().verify(asked, "message", signer.sign(made, "message")));
            }
        }
    }

    void goesThroughPkcs8()
    {
        for (const KeyKind kind : kinds) {
            const SecretBytes der = key(kind).toPkcs8Der();
            const auto read = PrivateKey::fromPkcs8Der(der.view());
            QVERIFY(read);
            QVERIFY(read->publicKey() == key(kind).publicKey());
            QCOMPARE(read->toPkcs8Der().view(), der.view());
            QVERIFY(!PrivateKey::fromPkcs8Der(der.view().chopped(1)));
            QVERIFY(!PrivateKey::fromPkcs8Der(der.view().toByteArray() + 'x'));
        }
        QVERIFY(!PrivateKey::fromPkcs8Der({}));
    }

    void goesThroughEncryptedPem()
    {
        const SecretBytes passphrase = SecretBytes::copyOf("correct horse");
        for (const KeyKind kind : kinds) {
            const QByteArray pem = key(kind).toEncryptedPem(passphrase);
            QVERIFY(pem.startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----\n"));
            const auto read = PrivateKey::fromPem(pem, passphrase.clone());
            QVERIFY(read);
            QVERIFY(read->publicKey() == key(kind).publicKey());
        }
        QVERIFY_THROWS_EXCEPTION(
            std::invalid_argument, static_cast<void>(key(KeyKind::Rsa).toEncryptedPem(SecretBytes())));
    }

    void refusesHalvesThatDoNotBelongTogether()
    {
        const PrivateKey other = PrivateKey::generate(KeyKind::P256).value();
        const auto mixed = PrivateKey::fromEc(
            KeyKind::P256, SecretBytes::copyOf(QByteArray(31, '\0') + '\x05'), other.publicKey().point());
        QVERIFY(!mixed);
        QCOMPARE(mixed.error().code, CryptoError::InvalidKey);
        const auto zero = PrivateKey::fromEc(KeyKind::P256, SecretBytes(32), other.publicKey().point());
        QVERIFY(!zero);
        const RsaPublicNumbers &numbers = key(KeyKind::Rsa).publicKey().rsa();
        const auto foreign = PrivateKey::fromRsa({.modulus = numbers.modulus,
            .publicExponent = numbers.exponent,
            .privateExponent = SecretBytes::copyOf("\x05"),
            .firstPrime = SecretBytes::copyOf("\x07"),
            .secondPrime = SecretBytes::copyOf("\x0b")});
        QVERIFY(!foreign);
        QCOMPARE(foreign.error().code, CryptoError::InvalidKey);
        QVERIFY(!PrivateKey::fromEd25519(SecretBytes(31)));
    }

    void servesManyThreadsAtOnce()
    {
        std::atomic<int> failures = 0;
        const auto work = [this, &failures] {
            for (int round = 0; round < 40; ++round) {
                for (const SignatureScheme scheme : schemes) {
                    const PrivateKey &signer = key(keyKind(scheme));
                    const QByteArray message = QByteArray::number(round);
                    failures += signer.publicKey().verify(scheme, message, signer.sign(scheme, message)) ? 0 : 1;
                }
            }
        };
        std::vector<std::jthread> threads;
        threads.reserve(4);
        for (int thread = 0; thread < 4; ++thread)
            threads.emplace_back(work);
        threads.clear();
        QCOMPARE(failures.load(), 0);
    }

private:
    const PrivateKey &key(KeyKind kind) const { return m_keys.at(static_cast<size_t>(kind)); }

    CryptoLibrary m_library;
    std::vector<PrivateKey> m_keys;
};

QTEST_GUILESS_MAIN(TestPrivateKey)
#include "tst_privatekey.moc"
