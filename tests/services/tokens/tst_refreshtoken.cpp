// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/refreshtoken.h"

#include "crypto/cryptolibrary.h"
#include "crypto/random.h"

#include <QTest>

using namespace tessera;
using tokens::RefreshTicket;
using tokens::RefreshTokenCodec;

namespace {

SessionId session() { return SessionId::fromText(u"6fa459ea-ee8a-4ca4-894e-db77e160355e").value(); }

} // namespace

class TestRefreshToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadAgain()
    {
        const RefreshTokenCodec codec(crypto::randomSecret(32));
        for (const qint64 sequence :
            {qint64(0), qint64(1), qint64(255), qint64(1) << 40, std::numeric_limits<qint64>::max()}) {
            const QByteArray token = codec.encode({session(), sequence});
            QCOMPARE(token.size(), 75);
            QCOMPARE(codec.decode(token), RefreshTicket(session(), sequence));
            QCOMPARE(codec.encode({session(), sequence}), token); // the very same, always
        }
    }

    void everyBitCounts()
    {
        const RefreshTokenCodec codec(crypto::randomSecret(32));
        const QByteArray token = codec.encode({session(), 7});
        for (qsizetype at = 0; at < token.size(); ++at) {
            for (const char other : QByteArrayView("Aa0_-=+/ .")) {
                QByteArray changed = token;
                changed[at] = other;
                QVERIFY(changed == token || !codec.decode(changed));
            }
        }
    }

    void otherLengthsAreRefused()
    {
        const RefreshTokenCodec codec(crypto::randomSecret(32));
        const QByteArray token = codec.encode({session(), 7});
        for (qsizetype size = 0; size < token.size(); ++size)
            QVERIFY(!codec.decode(token.first(size)));
        QVERIFY(!codec.decode(token + "A"));
        QVERIFY(!codec.decode(token + "=="));
        QVERIFY(!codec.decode(QByteArray(1'000'000, 'A')));
    }

    void anotherSecretsTokensAreRefused()
    {
        QVERIFY(!RefreshTokenCodec(crypto::randomSecret(32))
                .decode(RefreshTokenCodec(crypto::randomSecret(32)).encode({session(), 7})));
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const crypto::CryptoLibrary library;
    TestRefreshToken test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_refreshtoken.moc"
