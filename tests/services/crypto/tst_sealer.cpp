// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/cryptolibrary.h"
#include "crypto/random.h"
#include "crypto/sealer.h"

#include <QTest>

#include <rapidcheck.h>

using namespace tessera::crypto;

class TestSealer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhatItSealed()
    {
        const Sealer sealer(randomSecret(Sealer::keySize));
        QVERIFY(rc::check("any bytes and any associated bytes come back",
            [&sealer](const std::string &plain, const std::string &associated) {
                const QByteArray sealed = sealer.seal(plain, associated);
                RC_ASSERT(sealed.size() == std::ssize(plain) + Sealer::overhead);
                const auto opened = sealer.open(sealed, associated);
                RC_ASSERT(opened.has_value());
                RC_ASSERT(opened->view() == QByteArrayView(plain));
            }));
    }

    void refusesAnyFlippedBit()
    {
        const Sealer sealer(randomSecret(Sealer::keySize));
        QVERIFY(rc::check("any flipped bit is refused", [&sealer](const std::string &plain) {
            QByteArray sealed = sealer.seal(plain, "kid");
            const qsizetype byte = *rc::gen::inRange<qsizetype>(0, sealed.size());
            sealed[byte] = static_cast<char>(sealed[byte] ^ (1 << *rc::gen::inRange(0, 8)));
            const auto opened = sealer.open(sealed, "kid");
            RC_ASSERT(!opened.has_value());
            RC_ASSERT(opened.error().code == CryptoError::SealBroken);
        }));
    }

    void refusesWhatBelongsElsewhere()
    {
        const Sealer sealer(randomSecret(Sealer::keySize));
        const QByteArray sealed = sealer.seal("private key", "kid one");
        QVERIFY(!sealer.open(sealed, "kid two"));
        QVERIFY(!sealer.open(sealed, {}));
        QVERIFY(sealer.open(sealed, "kid one"));
    }

    void refusesAnotherKey()
    {
        const QByteArray sealed = Sealer(randomSecret(Sealer::keySize)).seal("private key", "kid");
        QVERIFY(!Sealer(randomSecret(Sealer::keySize)).open(sealed, "kid"));
    }

    void refusesWhatIsCutShort()
    {
        const Sealer sealer(randomSecret(Sealer::keySize));
        const QByteArray sealed = sealer.seal("private key", "kid");
        for (qsizetype size = 0; size < sealed.size(); ++size)
            QVERIFY(!sealer.open(sealed.first(size), "kid"));
        QVERIFY(!sealer.open(sealed + 'x', "kid"));
    }

    void neverSealsTheSameWayTwice()
    {
        const Sealer sealer(randomSecret(Sealer::keySize));
        QVERIFY(sealer.seal("same", "aad") != sealer.seal("same", "aad"));
        QVERIFY(!sealer.seal("a secret that is plain to see", {}).contains("secret"));
    }

    void refusesAKeyOfAnotherSize()
    {
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, static_cast<void>(Sealer(randomSecret(31))));
        QVERIFY_THROWS_EXCEPTION(std::invalid_argument, static_cast<void>(Sealer(SecretBytes())));
    }

private:
    CryptoLibrary m_library;
};

QTEST_GUILESS_MAIN(TestSealer)
#include "tst_sealer.moc"
