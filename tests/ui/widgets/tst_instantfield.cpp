// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/instantfield.h"

#include <QGuiApplication>
#include <QLineEdit>
#include <QTest>

using namespace tessera;

/// A field for an instant.
class TestInstantField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSameFromRightToLeft_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }

    // Qt would turn the order of the parts round: 08:19:02 27-11-2026 for eight seconds past 02:19.
    void readsTheSameFromRightToLeft()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        QGuiApplication::setLayoutDirection(direction);
        QWidget window;
        ui::InstantField field(&window);
        field.setDateTime(QDateTime(QDate(2026, 11, 27), QTime(2, 19, 8)));
        QCOMPARE(field.text(), QStringLiteral("2026-11-27 02:19:08"));
        QCOMPARE(field.findChild<QLineEdit *>()->layoutDirection(), Qt::LeftToRight);
        window.setLayoutDirection(direction); // as another language does, later
        window.show();
        QCOMPARE(field.text(), QStringLiteral("2026-11-27 02:19:08"));
        field.setFocus();
        field.setSelectedSection(QDateTimeEdit::YearSection);
        QTest::keyClicks(&field, QStringLiteral("2027"));
        QCOMPARE(field.date(), QDate(2027, 11, 27));
    }

    void cutsMillisecondsOff()
    {
        ui::InstantField field;
        const Instant instant = fromMilliseconds(1'900'000'000'999);
        field.setInstant(instant);
        QCOMPARE(toMilliseconds(field.instant()), qint64(1'900'000'000'000));
    }

    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
};

QTEST_MAIN(TestInstantField)

#include "tst_instantfield.moc"
