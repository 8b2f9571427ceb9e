// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/cryptolibrary.h"
#include "crypto/encryptioncost.h"
#include "crypto/privatekey.h"

#include <QProcess>
#include <QTemporaryFile>
#include <QTest>

using namespace tessera::crypto;
using namespace Qt::StringLiterals;

namespace {

/// Runs openssl on the standard input; empty where it failed.
QByteArray openssl(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool good =
        process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return good ? process.readAllStandardOutput() : QByteArray();
}

QByteArray generated(const QString &algorithm, const QStringList &options = {})
{
    return openssl(QStringList{u"genpkey"_s, u"-quiet"_s, u"-algorithm"_s, algorithm} + options);
}

// Schemes of encryption, in the words of `openssl asn1parse -genconf`.

QByteArray pbes2(const QByteArray &function)
{
    return "a=OID:PBES2\nb=SEQUENCE:parts\n[parts]\na=SEQUENCE:function\nb=SEQUENCE:cipher\n[cipher]\na=OID:aes-256-"
           "cbc\n"
           "b=FORMAT:HEX,OCTETSTRING:00112233445566778899aabbccddeeff\n[function]\n" +
           function;
}

QByteArray iterated(const QByteArray &name, const QByteArray &iterations)
{
    return "a=OID:" + name +
           "\nb=SEQUENCE:cost\n[cost]\na=FORMAT:HEX,OCTETSTRING:0011223344556677\nb=INTEGER:" + iterations + '\n';
}

QByteArray pbkdf2(const QByteArray &iterations) { return pbes2(iterated("PBKDF2", iterations)); }

QByteArray scrypt(const QByteArray &n, const QByteArray &r, const QByteArray &p)
{
    return pbes2("a=OID:id-scrypt\nb=SEQUENCE:cost\n[cost]\na=FORMAT:HEX,OCTETSTRING:0011223344556677\nb=INTEGER:" + n +
                 "\nc=INTEGER:" + r + "\nd=INTEGER:" + p + '\n');
}

} // namespace

/// What openssl, which people make their keys with, writes in all its forms.
class TestKeyImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("pem");
        QTest::addColumn<QByteArray>("passphrase");
        QTest::addColumn<KeyKind>("kind");
        const QStringList encrypt{u"-passout"_s, u"pass:geheim"_s};
        const QByteArray rsa = openssl({u"genrsa"_s, u"2048"_s});
        const QByteArray p256 = generated(u"EC"_s, {u"-pkeyopt"_s, u"group:P-256"_s});
        const QByteArray p384 = generated(u"EC"_s, {u"-pkeyopt"_s, u"group:P-384"_s});
        const QByteArray ed25519 = generated(u"ED25519"_s);
        QTest::newRow("openssl genrsa") << rsa << QByteArray() << KeyKind::Rsa;
        QTest::newRow("RSA, PKCS#1") << openssl({u"rsa"_s, u"-traditional"_s}, rsa) << QByteArray() << KeyKind::Rsa;
        QTest::newRow("RSA, PKCS#1, encrypted")
            << openssl(QStringList{u"rsa"_s, u"-traditional"_s, u"-aes128"_s} + encrypt, rsa) << QByteArray("geheim")
            << KeyKind::Rsa;
        QTest::newRow("RSA, PKCS#8, encrypted")
            << openssl(QStringList{u"pkcs8"_s, u"-topk8"_s} + encrypt, rsa) << QByteArray("geheim") << KeyKind::Rsa;
        QTest::newRow("RSA, PKCS#8, scrypt")
            << openssl(QStringList{u"pkcs8"_s, u"-topk8"_s, u"-scrypt"_s} + encrypt, rsa) << QByteArray("geheim")
            << KeyKind::Rsa;
        QTest::newRow("RSA, PKCS#8, 3DES")
            << openssl(QStringList{u"pkcs8"_s, u"-topk8"_s, u"-v1"_s, u"PBE-SHA1-3DES"_s} + encrypt, rsa)
            << QByteArray("geheim") << KeyKind::Rsa;
        QTest::newRow("EC P-256, PKCS#8") << p256 << QByteArray() << KeyKind::P256;
        QTest::newRow("EC P-256, SEC1") << openssl({u"ec"_s}, p256) << QByteArray() << KeyKind::P256;
        QTest::newRow("EC P-256, SEC1 after its parameters")
            << openssl({u"ecparam"_s, u"-name"_s, u"prime256v1"_s, u"-genkey"_s}) << QByteArray() << KeyKind::P256;
        QTest::newRow("EC P-256, SEC1 without the public key")
            << openssl({u"ec"_s, u"-no_public"_s}, p256) << QByteArray() << KeyKind::P256;
        QTest::newRow("EC P-384, SEC1, encrypted")
            << openssl(QStringList{u"ec"_s, u"-aes256"_s} + encrypt, p384) << QByteArray("geheim") << KeyKind::P384;
        QTest::newRow("EC P-384, PKCS#8, encrypted")
            << openssl(QStringList{u"pkcs8"_s, u"-topk8"_s} + encrypt, p384) << QByteArray("geheim") << KeyKind::P384;
        QTest::newRow("Ed25519, PKCS#8") << ed25519 << QByteArray() << KeyKind::Ed25519;
        QTest::newRow("Ed25519, PKCS#8, encrypted") << openssl(QStringList{u"pkcs8"_s, u"-topk8"_s} + encrypt, ed25519)
                                                    << QByteArray("geheim") << KeyKind::Ed25519;
        QTest::newRow("with text around it")
            << "Bag Attributes\r\n" + QByteArray(rsa).replace("\n", "\r\n") + "the end" << QByteArray() << KeyKind::Rsa;
        QTest::newRow("a passphrase that is not needed") << p256 << QByteArray("geheim") << KeyKind::P256;
    }

    void reads()
    {
        QFETCH(QByteArray, pem);
        QFETCH(QByteArray, passphrase);
        QFETCH(KeyKind, kind);
        QVERIFY2(!pem.isEmpty(), "openssl could not make the key");
        const bool isEncrypted = pem.contains("ENCRYPTED");
        const auto key = PrivateKey::fromPem(pem, SecretBytes::copyOf(passphrase));
        QVERIFY2(key, qPrintable(key ? QString() : key.error().detail));
        QCOMPARE(key->kind(), kind);
        // That it is the very key, openssl says.
        const QByteArray publicPem = openssl({u"pkey"_s, u"-pubout"_s, u"-passin"_s, u"pass:geheim"_s}, pem);
        QCOMPARE(key->publicKey().toPem(), publicPem);
        if (!isEncrypted)
            return;
        const auto wrong = PrivateKey::fromPem(pem, SecretBytes::copyOf("falsch"));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code, CryptoError::WrongPassphrase);
        for (const bool isEmpty : {true, false}) {
            const auto none = PrivateKey::fromPem(pem, isEmpty ? std::optional(SecretBytes()) : std::nullopt);
            QVERIFY(!none);
            QCOMPARE(none.error().code, CryptoError::PassphraseNeeded);
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("pem");
        QTest::addColumn<CryptoError>("error");
        const QByteArray rsa = openssl({u"genrsa"_s, u"2048"_s});
        QTest::newRow("nothing") << QByteArray() << CryptoError::NotAKey;
        QTest::newRow("text") << QByteArray("my key") << CryptoError::NotAKey;
        QTest::newRow("too large") << QByteArray(70'000, 'x') << CryptoError::NotAKey;
        QTest::newRow("no end") << rsa.chopped(10) << CryptoError::NotAKey;
        QTest::newRow("not base64") << QByteArray("-----BEGIN PRIVATE KEY-----\n!!!!\n-----END PRIVATE KEY-----\n")
                                    << CryptoError::NotAKey;
        QTest::newRow("empty") << QByteArray("-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----\n")
                               << CryptoError::NotAKey;
        QTest::newRow("a public key alone") << openssl({u"rsa"_s, u"-pubout"_s}, rsa) << CryptoError::PublicKeyOnly;
        QTest::newRow("a PKCS#1 public key alone")
            << openssl({u"rsa"_s, u"-RSAPublicKey_out"_s}, rsa) << CryptoError::PublicKeyOnly;
        QTest::newRow("RSA of 1024 bits") << openssl({u"genrsa"_s, u"1024"_s}) << CryptoError::UnsupportedKey;
        QTest::newRow("RSA of 1024 bits, PKCS#1")
            << openssl({u"genrsa"_s, u"-traditional"_s, u"1024"_s}) << CryptoError::UnsupportedKey;
        QTest::newRow("RSA for PSS alone") << generated(u"RSA-PSS"_s) << CryptoError::UnsupportedKey;
        QTest::newRow("EC P-521") << generated(u"EC"_s, {u"-pkeyopt"_s, u"group:P-521"_s})
                                  << CryptoError::UnsupportedKey;
        QTest::newRow("EC secp256k1") << generated(u"EC"_s, {u"-pkeyopt"_s, u"group:secp256k1"_s})
                                      << CryptoError::UnsupportedKey;
        QTest::newRow("Ed448") << generated(u"ED448"_s) << CryptoError::UnsupportedKey;
        QTest::newRow("X25519") << generated(u"X25519"_s) << CryptoError::UnsupportedKey;
        QTest::newRow("OpenSSH's own form")
            << QByteArray("-----BEGIN OPENSSH PRIVATE KEY-----\nAAAA\n-----END OPENSSH PRIVATE KEY-----\n")
            << CryptoError::UnsupportedKey;
    }

    void refuses()
    {
        QFETCH(QByteArray, pem);
        QFETCH(CryptoError, error);
        const auto key = PrivateKey::fromPem(pem, std::nullopt);
        QVERIFY(!key);
        QCOMPARE(key.error().code, error);
        QVERIFY(!key.error().detail.isEmpty());
    }

    // The file says how much work its passphrase is; nobody shall wait for hours because of one.
    void refusesWorkWithoutEnd_data()
    {
        QTest::addColumn<QByteArray>("scheme");
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("PBKDF2, 10,000,000 iterations") << pbkdf2("10000000") << false;
        QTest::newRow("PBKDF2, one more") << pbkdf2("10000001") << true;
        QTest::newRow("PBKDF2, 2^31 - 1") << pbkdf2("2147483647") << true;
        QTest::newRow("PBKDF2, 2^64 and one") << pbkdf2("0x10000000000000001") << true;
        QTest::newRow("PBKDF2, negative") << pbkdf2("-1") << true;
        QTest::newRow("PKCS#12, 10,000,000 iterations") << iterated("PBE-SHA1-3DES", "10000000") << false;
        QTest::newRow("PKCS#12, one more") << iterated("PBE-SHA1-3DES", "10000001") << true;
        QTest::newRow("PBES1, one more") << iterated("PBE-MD5-DES", "10000001") << true;
        QTest::newRow("scrypt, as openssl writes it") << scrypt("16384", "8", "1") << false;
        QTest::newRow("scrypt, 32 MiB") << scrypt("32768", "8", "1") << true;
        QTest::newRow("scrypt, 4 GiB") << scrypt("4194304", "8", "1") << true;
        QTest::newRow("scrypt, 64 passes") << scrypt("16384", "8", "64") << false;
        QTest::newRow("scrypt, 65 passes") << scrypt("16384", "8", "65") << true;
        QTest::newRow("scrypt, a product that wraps around") << scrypt("2", "0x1000000000000000", "1") << true;
        QTest::newRow("scrypt, negative") << scrypt("-16384", "8", "1") << true;
    }

    void refusesWorkWithoutEnd()
    {
        QFETCH(QByteArray, scheme);
        QFETCH(bool, isRefused);
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("asn1=SEQUENCE:key\n[key]\na=SEQUENCE:scheme\nb=FORMAT:HEX,OCTETSTRING:00112233445566778899aabbccdd"
                   "eeff\n[scheme]\n" +
                   scheme);
        file.close();
        const QByteArray der =
            openssl({u"asn1parse"_s, u"-genconf"_s, file.fileName(), u"-noout"_s, u"-out"_s, u"/dev/stdout"_s});
        QVERIFY2(!der.isEmpty(), "openssl could not write the key");
        QCOMPARE(objectionToDecrypting(der).has_value(), isRefused);
        if (!isRefused)
            return;
        // Before a passphrase is asked for, and whatever the label says.
        for (const QByteArray &label : {QByteArray("ENCRYPTED PRIVATE KEY"), QByteArray("PRIVATE KEY")}) {
            const QByteArray pem =
                "-----BEGIN " + label + "-----\n" + der.toBase64() + "\n-----END " + label + "-----\n";
            for (const char *passphrase : {"", "geheim"}) {
                const auto key = PrivateKey::fromPem(pem, SecretBytes::copyOf(passphrase));
                QVERIFY(!key);
                QCOMPARE(key.error().code, CryptoError::UnsupportedKey);
                QVERIFY2(key.error().detail.contains(u"openssl pkcs8 -topk8"), qPrintable(key.error().detail));
            }
        }
    }

    void opensslReadsWhatIsExported()
    {
        for (const KeyKind kind : {KeyKind::Rsa, KeyKind::P256, KeyKind::P384, KeyKind::Ed25519}) {
            const auto key = PrivateKey::generate(kind);
            QVERIFY(key);
            const QByteArray pem = key->toEncryptedPem(SecretBytes::copyOf("geheim"));
            QCOMPARE(openssl({u"pkey"_s, u"-pubout"_s, u"-passin"_s, u"pass:geheim"_s}, pem), key->publicKey().toPem());
        }
    }

private:
    CryptoLibrary m_library;
};

QTEST_GUILESS_MAIN(TestKeyImport)
#include "tst_keyimport.moc"
