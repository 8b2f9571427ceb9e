// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keymanners.h"

#include "ui/widgets/taborder.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace tessera::ui;

class TestKeyManners : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enterPressesTheButtonWithTheFocus();
    void whatLeadsNowhereIsNotTyped();
    void aTabLeadsToWhatIsOnIt();
    void whatIsOnTopComesFirst();
};

void TestKeyManners::enterPressesTheButtonWithTheFocus()
{
    const KeyManners manners(*qApp);
    QDialog dialog;
    auto *rows = new QVBoxLayout(&dialog);
    auto *cancel = new QPushButton(QStringLiteral("Cancel"));
    auto *act = new QPushButton(QStringLiteral("Act"));
    for (QPushButton *button : {cancel, act}) {
        button->setAutoDefault(false);
        rows->addWidget(button);
    }
    cancel->setDefault(true);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QSignalSpy acted(act, &QPushButton::clicked);
    QSignalSpy cancelled(cancel, &QPushButton::clicked);
    act->setFocus();
    QTest::keyClick(act, Qt::Key_Return);
    QCOMPARE(acted.count(), 1);
    QCOMPARE(cancelled.count(), 0);
    QTest::keyClick(&dialog, Qt::Key_Return); // the default, where no button has it
    QCOMPARE(cancelled.count(), 1);
}

void TestKeyManners::whatLeadsNowhereIsNotTyped()
{
    const KeyManners manners(*qApp);
    QLineEdit line;
    line.show();
    QVERIFY(QTest::qWaitForWindowActive(&line));
    QTest::keyEvent(QTest::Click, &line, 'd', Qt::AltModifier);
    QCOMPARE(line.text(), QString());
    QTest::keyEvent(QTest::Click, &line, 'd', Qt::NoModifier);
    QCOMPARE(line.text(), QStringLiteral("d"));
    QComboBox box;
    box.addItems({QStringLiteral("dark"), QStringLiteral("as the desktop")});
    box.show();
    QVERIFY(QTest::qWaitForWindowActive(&box));
    QTest::keyEvent(QTest::Click, &box, 'a', Qt::AltModifier);
    QCOMPARE(box.currentText(), QStringLiteral("dark"));
}

void TestKeyManners::aTabLeadsToWhatIsOnIt()
{
    const KeyManners manners(*qApp);
    QWidget window;
    auto *rows = new QVBoxLayout(&window);
    auto *elsewhere = new QLineEdit(&window);
    auto *tabs = new QTabWidget(&window);
    rows->addWidget(elsewhere);
    rows->addWidget(tabs);
    auto *first = new QLineEdit(tabs);
    auto *second = new QWidget(tabs);
    auto *inSecond = new QVBoxLayout(second);
    auto *resting = new QLineEdit(second);
    resting->setEnabled(false);
    auto *field = new QLineEdit(second);
    inSecond->addWidget(resting);
    inSecond->addWidget(field);
    tabs->addTab(first, QStringLiteral("&One"));
    tabs->addTab(second, QStringLiteral("&Two"));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    elsewhere->setFocus();
    QTest::keyClick(window.windowHandle(), Qt::Key_T, Qt::AltModifier);
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClick(window.windowHandle(), Qt::Key_O, Qt::AltModifier);
    QTRY_VERIFY(first->hasFocus());
}

void TestKeyManners::whatIsOnTopComesFirst()
{
    QWidget page;
    auto *rows = new QVBoxLayout(&page);
    auto *anchor = new QWidget(&page);
    anchor->setFocusPolicy(Qt::TabFocus);
    anchor->hide();
    auto *table = new QLineEdit(&page);
    auto *top = new QWidget(&page);
    auto *first = new QPushButton(top);
    auto *second = new QPushButton(top);
    auto *inTop = new QVBoxLayout(top);
    inTop->addWidget(first);
    inTop->addWidget(second);
    auto *below = new QLineEdit(&page);
    for (QWidget *widget : {top, static_cast<QWidget *>(table), static_cast<QWidget *>(below)})
        rows->addWidget(widget);
    putBehind(*anchor, *top);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    first->setFocus();
    for (QWidget *next :
        {static_cast<QWidget *>(second), static_cast<QWidget *>(table), static_cast<QWidget *>(below)}) {
        QTest::keyClick(page.windowHandle(), Qt::Key_Tab);
        QCOMPARE(page.focusWidget(), next);
    }
}

QTEST_MAIN(TestKeyManners)

#include "tst_keymanners.moc"
