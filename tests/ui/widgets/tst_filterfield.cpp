// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterfield.h"

#include <QSignalSpy>
#include <QTest>

using namespace tessera::ui;

class TestFilterField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void typingTellsOnceAMomentAfterTheLastKey();
    void enterTellsAtOnce();
    void escapeEmptiesItAndIsTakenOnlyThen();
    void spacesAroundAreNothingNew();
    void itSaysItsName();
};

void TestFilterField::typingTellsOnceAMomentAfterTheLastKey()
{
    FilterField field(QStringLiteral("Filter users"));
    QSignalSpy told(&field, &FilterField::filterChanged);
    QTest::keyClicks(&field, QStringLiteral("ann"));
    QCOMPARE(told.count(), 0);
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(told.first().first().toString(), QStringLiteral("ann"));
}

void TestFilterField::enterTellsAtOnce()
{
    FilterField field(QStringLiteral("Filter users"));
    QSignalSpy told(&field, &FilterField::filterChanged);
    QTest::keyClicks(&field, QStringLiteral("bob"));
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(told.count(), 1);
    // Nothing is said twice.
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(told.count(), 1);
}

void TestFilterField::escapeEmptiesItAndIsTakenOnlyThen()
{
    FilterField field(QStringLiteral("Filter users"));
    QSignalSpy told(&field, &FilterField::filterChanged);
    QTest::keyClicks(&field, QStringLiteral("bob"));
    QTest::keyClick(&field, Qt::Key_Return);
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(field.text(), QString());
    QCOMPARE(told.count(), 2);
    QCOMPARE(told.last().first().toString(), QString());
    // An empty one leaves Escape to whatever it stands in.
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    escape.accept();
    QCoreApplication::sendEvent(&field, &escape);
    QVERIFY(!escape.isAccepted());
}

void TestFilterField::spacesAroundAreNothingNew()
{
    FilterField field(QStringLiteral("Filter users"));
    QSignalSpy told(&field, &FilterField::filterChanged);
    QTest::keyClicks(&field, QStringLiteral("  "));
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(told.count(), 0);
    QTest::keyClicks(&field, QStringLiteral("x "));
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(told.last().first().toString(), QStringLiteral("x"));
}

void TestFilterField::itSaysItsName()
{
    const FilterField field(QStringLiteral("Filter users"));
    QCOMPARE(field.accessibleName(), QStringLiteral("Filter users"));
    QCOMPARE(field.placeholderText(), QStringLiteral("Filter users"));
}

QTEST_MAIN(TestFilterField)

#include "tst_filterfield.moc"
