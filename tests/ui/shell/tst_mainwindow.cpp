// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/await.h"
#include "ui/shell/page.h"
#include "ui/support/consolefixture.h"

#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

using namespace tessera;
using namespace tessera::test;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysOpenPages();
    void theStatusLineOpensPages();
    void aRefusalStaysUntilItIsClosed();
    void anActionOfAMessageHappensOnce();
    void closingWithoutServicesQuitsAtOnce();
    void quittingAsksWhileServicesRun();
    void messagesMoveNothing();
    void keysLeadIntoThePage();
    void messagesStayWhenTheLanguageChanges();
    void theNextKeyFollowsThePolicy();
    void themesAreSwitchedLive();
};

void TestMainWindow::keysOpenPages()
{
    ConsoleFixture console;
    const QStringList titles{QStringLiteral("Overview"), QStringLiteral("Users"), QStringLiteral("Keys"),
        QStringLiteral("JWKS"), QStringLiteral("Playground"), QStringLiteral("Activity"), QStringLiteral("Settings")};
    QVERIFY(QTest::qWaitForWindowActive(&console.window()));
    auto *navigation = console.window().findChild<QListWidget *>(QStringLiteral("navigation"));
    for (int i = static_cast<int>(titles.size()) - 1; i >= 0; --i) {
        QTest::keyClick(&console.window(), static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
        QCOMPARE(console.window().currentPage()->accessibleName(), titles[i]);
        QCOMPARE(navigation->currentRow(), i);
    }
    navigation->setFocus();
    QTest::keyClick(navigation, Qt::Key_Down);
    QCOMPARE(console.window().currentPage()->accessibleName(), titles[1]);
}

void TestMainWindow::theStatusLineOpensPages()
{
    ConsoleFixture console;
    const QList<QToolButton *> buttons = console.window().findChildren<QToolButton *>();
    const auto part = std::ranges::find_if(
        buttons, [](const QToolButton *button) { return button->accessibleName().endsWith(QStringLiteral("active")); });
    QVERIFY(part != buttons.end());
    QVERIFY((*part)->text().startsWith(QStringLiteral("RS256 \"")));
    (*part)->setFocus();
    QTest::keyClick(*part, Qt::Key_Space);
    QCOMPARE(console.window().currentPage()->accessibleName(), QStringLiteral("Keys"));
}

void TestMainWindow::aRefusalStaysUntilItIsClosed()
{
    ConsoleFixture console;
    console.window().messages().tell(ui::MessageKind::Bad, QStringLiteral("The disk is full."));
    const QList<QToolButton *> buttons = console.window().findChildren<QToolButton *>();
    const auto close = std::ranges::find_if(
        buttons, [](const QToolButton *button) { return button->accessibleName() == u"Close this message"; });
    QVERIFY(close != buttons.end());
    QVERIFY((*close)->isVisible());
    QSignalSpy gone(*close, &QObject::destroyed);
    QTest::mouseClick(*close, Qt::LeftButton);
    QTRY_COMPARE(gone.count(), 1);
}

void TestMainWindow::anActionOfAMessageHappensOnce()
{
    ConsoleFixture console;
    int undone = 0;
    console.window().messages().tell(
        ui::MessageKind::Good, QStringLiteral("Deleted."), {QStringLiteral("Undo it"), [&undone] { ++undone; }});
    const QList<QPushButton *> buttons = console.window().findChildren<QPushButton *>();
    const auto undo =
        std::ranges::find_if(buttons, [](const QPushButton *button) { return button->text() == u"Undo it"; });
    QVERIFY(undo != buttons.end());
    QSignalSpy gone(*undo, &QObject::destroyed);
    QTest::mouseClick(*undo, Qt::LeftButton);
    QTRY_COMPARE(gone.count(), 1);
    QCOMPARE(undone, 1);
}

void TestMainWindow::closingWithoutServicesQuitsAtOnce()
{
    ConsoleFixture console;
    QVERIFY(await(console.services().stop(admin::Service::Auth)));
    QVERIFY(await(console.services().stop(admin::Service::Resource)));
    QSignalSpy quit(&console.window(), &ui::MainWindow::quitRequested);
    console.window().close();
    QCOMPARE(quit.count(), 1);
}

void TestMainWindow::quittingAsksWhileServicesRun()
{
    ConsoleFixture console;
    QVERIFY(QTest::qWaitForWindowActive(&console.window()));
    QSignalSpy quit(&console.window(), &ui::MainWindow::quitRequested);
    const auto answer = [&console](Qt::Key key, Qt::KeyboardModifiers modifiers) {
        QTimer timer;
        bool isAsked = false;
        connect(&timer, &QTimer::timeout, &timer, [&] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            if (!box || !box->isActiveWindow())
                return;
            isAsked = true;
            QTest::keyClick(box, key, modifiers);
        });
        timer.start(5);
        console.window().activateWindow();
        if (!QTest::qWaitForWindowActive(&console.window()))
            return false;
        QTest::keyClick(&console.window(), Qt::Key_Q, Qt::ControlModifier);
        return isAsked;
    };
    QVERIFY(answer(Qt::Key_Return, Qt::NoModifier)); // the default does nothing
    QCOMPARE(quit.count(), 0);
    QVERIFY(answer(Qt::Key_S, Qt::AltModifier));
    QCOMPARE(quit.count(), 1);
}

void TestMainWindow::messagesMoveNothing()
{
    ConsoleFixture console;
    QVERIFY(QTest::qWaitForWindowActive(&console.window()));
    const QWidget *page = console.window().currentPage();
    const QRect before = page->geometry();
    int undone = 0;
    console.window().messages().tell(
        ui::MessageKind::Good, QStringLiteral("Deleted."), {QStringLiteral("Undo it"), [&undone] { ++undone; }, true});
    console.window().messages().tell(ui::MessageKind::Bad, QStringLiteral("The disk is full."));
    QCoreApplication::processEvents();
    QCOMPARE(page->geometry(), before);
    // From wherever the focus is.
    QTest::keyClick(&console.window(), Qt::Key_Escape);
    const auto isShown = [&console](const QString &text) {
        const QList<QLabel *> labels = console.window().findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&text](const QLabel *label) { return label->isVisible() && label->text() == text; });
    };
    QTRY_VERIFY(!isShown(QStringLiteral("The disk is full.")));
    QVERIFY(isShown(QStringLiteral("Deleted.")));
    QTest::keySequence(&console.window(), QKeySequence::Undo);
    QCOMPARE(undone, 1);
    QTRY_VERIFY(!isShown(QStringLiteral("Deleted.")));
}

void TestMainWindow::keysLeadIntoThePage()
{
    ConsoleFixture console;
    QVERIFY(QTest::qWaitForWindowActive(&console.window()));
    const auto isInPage = [&console] {
        return console.window().currentPage()->isAncestorOf(console.window().focusWidget());
    };
    QVERIFY(isInPage()); // from the start
    QTest::keyClick(&console.window(), Qt::Key_F6);
    QVERIFY(!isInPage());
    QTest::keyClick(&console.window(), Qt::Key_F6);
    QVERIFY(isInPage());
    QTest::keyClick(&console.window(), Qt::Key_F6);
    QTest::keyClick(&console.window(), Qt::Key_3, Qt::ControlModifier); // also from the list of pages
    QVERIFY(isInPage());
    QCOMPARE(console.window().currentPage()->accessibleName(), QStringLiteral("Keys"));
}

void TestMainWindow::messagesStayWhenTheLanguageChanges()
{
    ConsoleFixture console;
    console.window().messages().tell(ui::MessageKind::Bad, QStringLiteral("The disk is full."));
    console.speak(QStringLiteral("de"));
    const QList<QLabel *> labels = console.window().findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->isVisible() && label->text() == u"The disk is full."; }));
}

void TestMainWindow::theNextKeyFollowsThePolicy()
{
    ConsoleFixture console;
    const auto says = [&console](const QString &words) {
        const QList<QToolButton *> parts = console.window().statusBar()->findChildren<QToolButton *>();
        return std::ranges::any_of(parts, [&words](const QToolButton *part) { return part->text().contains(words); });
    };
    QTRY_VERIFY(says(QStringLiteral("next key in")));
    QVERIFY(await(console.api().settings().set({{QStringLiteral("keys.rotation-interval"), QStringLiteral("off")}})));
    QTRY_VERIFY(!says(QStringLiteral("next key in")));
}

void TestMainWindow::themesAreSwitchedLive()
{
    ConsoleFixture console;
    const QColor light = console.window().palette().color(QPalette::Window);
    console.theme().setScheme(ui::ColorScheme::Dark);
    QVERIFY(console.window().palette().color(QPalette::Window).lightness() < light.lightness());
    console.theme().setScheme(ui::ColorScheme::Light);
    QCOMPARE(console.window().palette().color(QPalette::Window), light);
}

int main(int argc, char **argv) { return runWithWindow<TestMainWindow>(argc, argv); }

#include "tst_mainwindow.moc"
