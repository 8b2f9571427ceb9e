// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runtime/listenaddress.h"

#include <QTest>

using namespace tessera;
using namespace tessera::runtime;

class TestListenAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written"); // empty: refused
        QTest::newRow("IPv4") << QStringLiteral("127.0.0.1:8000") << QStringLiteral("127.0.0.1:8000");
        QTest::newRow("any free port") << QStringLiteral("127.0.0.1:0") << QStringLiteral("127.0.0.1:0");
        QTest::newRow("every IPv4 address") << QStringLiteral("0.0.0.0:80") << QStringLiteral("0.0.0.0:80");
        QTest::newRow("IPv6") << QStringLiteral("[::1]:8000") << QStringLiteral("[::1]:8000");
        QTest::newRow("localhost") << QStringLiteral("localhost:8000") << QStringLiteral("127.0.0.1:8000");
        QTest::newRow("largest port") << QStringLiteral("127.0.0.1:65535") << QStringLiteral("127.0.0.1:65535");
        for (const char *wrong :
            {"", ":", ":8000", "127.0.0.1", "127.0.0.1:", "127.0.0.1:65536", "127.0.0.1:-1", "127.0.0.1:+80",
                "127.0.0.1: 80", "127.0.0.1:80 ", "127.0.0.1:8x", "127.1:80", "1:80", "example.com:80", "::1:8000",
                "[127.0.0.1]:80", "[::1]", "[::1:80", "256.0.0.1:80", "127.0.0.1:000080"})
            QTest::addRow("refused: %s", wrong) << QString::fromLatin1(wrong) << QString();
    }

    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        const auto address = ListenAddress::fromText(text);
        QCOMPARE(address.has_value(), !written.isEmpty());
        if (address)
            QCOMPARE(address->toText(), written);
        else
            QVERIFY(address.error().detail.contains(u'"' + text + u'"'));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("no port") << QStringLiteral("localhost") << QStringLiteral("it has no port");
        QTest::newRow("no port, IPv6") << QStringLiteral("[::1]") << QStringLiteral("it has no port");
        QTest::newRow("a port that there is not")
            << QStringLiteral("127.0.0.1:70000") << QStringLiteral("\"70000\" is not a port");
        QTest::newRow("no host") << QStringLiteral(":8000") << QStringLiteral("it has no host");
        QTest::newRow("a name") << QStringLiteral("example.com:80")
                                << QStringLiteral("\"example.com\" is neither an IP address nor localhost");
        QTest::newRow("IPv6 without brackets") << QStringLiteral("::1:8000") << QStringLiteral("stands in brackets");
    }

    void saysWhatIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const QString detail = ListenAddress::fromText(text).error().detail;
        QVERIFY2(detail.contains(says), qPrintable(detail));
        QVERIFY2(detail.contains(u"HOST:PORT with a port from 0 to 65535"), qPrintable(detail));
    }

    void reachesWildcardsThroughLoopback()
    {
        QCOMPARE(baseUrl(QHostAddress(QStringLiteral("0.0.0.0")), 80, false), QStringLiteral("http://127.0.0.1:80"));
        QCOMPARE(baseUrl(QHostAddress(QStringLiteral("::")), 80, false), QStringLiteral("http://[::1]:80"));
        QCOMPARE(
            baseUrl(QHostAddress(QStringLiteral("192.0.2.7")), 8000, false), QStringLiteral("http://192.0.2.7:8000"));
    }
};

QTEST_GUILESS_MAIN(TestListenAddress)
#include "tst_listenaddress.moc"
