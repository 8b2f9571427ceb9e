// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/emailaddress.h"

#include <QTest>

using namespace tessera;

class TestEmailAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTrimmedAndComparedWithoutCase()
    {
        const auto typed = EmailAddress::fromText(QStringLiteral("  Alice@Example.COM \n"));
        const auto stored = EmailAddress::fromText(QStringLiteral("alice@example.com"));
        QVERIFY(typed && stored);
        QCOMPARE(typed->toText(), QStringLiteral("Alice@Example.COM"));
        QVERIFY(*typed == *stored);
    }

    void isComparedInNfc()
    {
        QVERIFY(EmailAddress::fromText(QStringLiteral("ren\u00e9@example.com")).value() ==
                EmailAddress::fromText(QStringLiteral("RENE\u0301@example.com")).value());
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<EmailAddressError>("why");
        QTest::newRow("empty") << QStringLiteral("  ") << EmailAddressError::Empty;
        QTest::newRow("no at") << QStringLiteral("alice") << EmailAddressError::NotAnAddress;
        QTest::newRow("two ats") << QStringLiteral("a@b@c") << EmailAddressError::NotAnAddress;
        QTest::newRow("no local part") << QStringLiteral("@example.com") << EmailAddressError::NotAnAddress;
        QTest::newRow("no domain") << QStringLiteral("alice@") << EmailAddressError::NotAnAddress;
        QTest::newRow("space inside") << QStringLiteral("al ice@example.com") << EmailAddressError::NotAnAddress;
        QTest::newRow("control character")
            << QStringLiteral("al\x01ice@example.com") << EmailAddressError::NotAnAddress;
        QTest::newRow("new line") << QStringLiteral("alice@example.com\nx@example.com")
                                  << EmailAddressError::NotAnAddress;
        QTest::newRow("invisible character")
            << QStringLiteral("al\u200bice@example.com") << EmailAddressError::NotAnAddress;
        QTest::newRow("two dots") << QStringLiteral("alice@example..com") << EmailAddressError::NotAnAddress;
        QTest::newRow("half a surrogate pair")
            << QString(u"a") + QChar(0xd800) + QStringLiteral("@example.com") << EmailAddressError::NotAnAddress;
        QTest::newRow("255 characters") << QString(243, u'a') + QStringLiteral("@example.com")
                                        << EmailAddressError::TooLong;
        QTest::newRow("local part of 65")
            << QString(65, u'a') + QStringLiteral("@example.com") << EmailAddressError::NotAnAddress;
    }

    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(EmailAddressError, why);
        const auto read = EmailAddress::fromText(text);
        QVERIFY(!read);
        QCOMPARE(read.error().code, why);
        QVERIFY(read.error().detail.endsWith(u'.'));
    }
};

QTEST_GUILESS_MAIN(TestEmailAddress)
#include "tst_emailaddress.moc"
