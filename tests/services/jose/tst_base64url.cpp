// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/cryptolibrary.h"
#include "jose/base64url.h"

#include <QTest>

#include <rapidcheck.h>

using namespace tessera;
using namespace tessera::jose;

class TestBase64Url : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesRfc4648Vectors_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("RFC 4648 10, empty") << QByteArray() << QByteArray();
        QTest::newRow("RFC 4648 10, f") << QByteArray("f") << QByteArray("Zg");
        QTest::newRow("RFC 4648 10, fo") << QByteArray("fo") << QByteArray("Zm8");
        QTest::newRow("RFC 4648 10, foo") << QByteArray("foo") << QByteArray("Zm9v");
        QTest::newRow("RFC 4648 10, foobar") << QByteArray("foobar") << QByteArray("Zm9vYmFy");
        QTest::newRow("RFC 7515 C") << QByteArray("\x03\xec\xff\xe0\xc1") << QByteArray("A-z_4ME");
    }

    void writesRfc4648Vectors()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, text);
        QCOMPARE(toBase64Url(bytes), text);
        QCOMPARE(fromBase64Url(text), bytes);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("padding") << QByteArray("Zg==");
        QTest::newRow("one character") << QByteArray("Z");
        QTest::newRow("an impossible length") << QByteArray("Zm9vY");
        QTest::newRow("the other alphabet, +") << QByteArray("A+z_");
        QTest::newRow("the other alphabet, /") << QByteArray("A-z/");
        QTest::newRow("space") << QByteArray("Zm 9v");
        QTest::newRow("line end") << QByteArray("Zm9v\n");
        QTest::newRow("NUL") << QByteArray("Zm9\0", 4);
        QTest::newRow("a byte above 127") << QByteArray("Zm9\xc3");
        QTest::newRow("RFC 4648 3.5, two bits left over") << QByteArray("Zm9");
        QTest::newRow("RFC 4648 3.5, four bits left over") << QByteArray("Zh");
        QTest::newRow("full stop") << QByteArray("Zm.v");
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!fromBase64Url(text));
        QVERIFY(!secretFromBase64Url(text));
    }

    void goesRound()
    {
        QVERIFY(rc::check("any bytes come back", [](const std::string &bytes) {
            const QByteArray text = toBase64Url(bytes);
            RC_ASSERT(fromBase64Url(text) == QByteArray::fromStdString(bytes));
            RC_ASSERT(secretFromBase64Url(text)->view() == QByteArrayView(bytes));
        }));
        QVERIFY(rc::check("what is read is the only text of its bytes", [] {
            const auto text = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("ABQZaz09-_=+/ ")));
            const std::optional<QByteArray> bytes = fromBase64Url(text);
            RC_ASSERT((!bytes || toBase64Url(*bytes) == QByteArray::fromStdString(text)));
        }));
    }

private:
    crypto::CryptoLibrary m_library;
};

QTEST_GUILESS_MAIN(TestBase64Url)
#include "tst_base64url.moc"
