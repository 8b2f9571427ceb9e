// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/future.h"
#include "ui/shell/messagebar.h"

#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace tessera::ui;
using namespace std::chrono_literals;

namespace {

constexpr MessageTimes never{.news = 1h, .withAction = 1h, .beforeWork = 1h};
constexpr MessageTimes soon{.news = 10ms, .withAction = 10ms, .beforeWork = 10ms};

// A window with a bar in it.
struct Stage
{
    explicit Stage(const MessageTimes &times)
        : bar(&window, times)
    {
        auto *rows = new QVBoxLayout(&window);
        rows->addWidget(bar.widget());
        rows->addStretch(1);
        rows->addWidget(&elsewhere);
        elsewhere.setFocus();
        window.resize(600, 300);
        window.show();
        QCursor::setPos(window.mapToGlobal(window.rect().bottomRight())); // not over a message
    }

    // What can be read, from top to bottom.
    [[nodiscard]] QStringList told() const
    {
        QStringList sentences;
        const QLayout *rows = bar.widget()->layout();
        for (int row = 0; row < rows->count(); ++row) {
            const QList<QLabel *> labels = rows->itemAt(row)->widget()->findChildren<QLabel *>();
            for (const QLabel *label : labels) {
                if (label->isVisible() && !label->text().isEmpty())
                    sentences.append(label->text());
            }
        }
        return sentences;
    }

    QWidget window;
    QLineEdit elsewhere{&window};
    MessageBar bar;
};

} // namespace

class TestMessageBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newsLeaves_data();
    void newsLeaves();
    void whatIsWrongStays();
    void newsStaysWhileItHasTheFocus();
    void escapeClosesTheOneWithTheFocus();
    void aFourthPushesOutTheOldestThatNeedsNobody();
    void whatIsSaidAgainIsShownOnce();
    void whatIsNoLongerSoLeaves();
    void aBurstLeavesThree();
    void workIsShownWhenItTakesLong();
    void quickWorkIsNeverShown();
    void workIsCancelledOnceAndNeverPushedOut();
    void theBarTakesNoRoomWithoutMessages();
};

void TestMessageBar::newsLeaves_data()
{
    QTest::addColumn<MessageKind>("kind");
    QTest::addColumn<bool>("withAction");
    QTest::newRow("news") << MessageKind::News << false;
    QTest::newRow("good") << MessageKind::Good << false;
    QTest::newRow("good with an action") << MessageKind::Good << true;
}

void TestMessageBar::newsLeaves()
{
    QFETCH(MessageKind, kind);
    QFETCH(bool, withAction);
    Stage stage(soon);
    MessageAction action;
    if (withAction)
        action = {QStringLiteral("Undo"), [] {}};
    stage.bar.tell(kind, QStringLiteral("It was done."), action);
    QCOMPARE(stage.told(), QStringList{QStringLiteral("It was done.")});
    QTRY_COMPARE(stage.told(), QStringList());
}

void TestMessageBar::whatIsWrongStays()
{
    Stage stage(soon);
    stage.bar.tell(MessageKind::Bad, QStringLiteral("It was refused."));
    stage.bar.tell(MessageKind::Attention, QStringLiteral("Look at it."));
    stage.bar.tell(MessageKind::News, QStringLiteral("It happened."));
    QCOMPARE(stage.told().size(), 3);
    // The others had the same time as the one that leaves.
    QTRY_COMPARE(stage.told(), (QStringList{QStringLiteral("Look at it."), QStringLiteral("It was refused.")}));
}

void TestMessageBar::newsStaysWhileItHasTheFocus()
{
    Stage stage(soon);
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    stage.bar.tell(MessageKind::Good, QStringLiteral("Deleted."), {QStringLiteral("Undo"), [] {}});
    auto *undo = stage.window.findChild<QPushButton *>();
    undo->setFocus();
    QVERIFY(undo->hasFocus());
    // A second one comes and goes meanwhile.
    stage.bar.tell(MessageKind::Good, QStringLiteral("Saved."));
    QTRY_COMPARE(stage.told(), QStringList{QStringLiteral("Deleted.")});
    stage.elsewhere.setFocus();
    QTRY_COMPARE(stage.told(), QStringList());
}

void TestMessageBar::escapeClosesTheOneWithTheFocus()
{
    Stage stage(never);
    QVERIFY(QTest::qWaitForWindowActive(&stage.window));
    stage.bar.tell(MessageKind::Bad, QStringLiteral("It was refused."));
    auto *close = stage.window.findChild<QToolButton *>();
    QCOMPARE(close->accessibleName(), QStringLiteral("Close this message"));
    stage.bar.tell(MessageKind::Bad, QStringLiteral("That too."));
    close->setFocus();
    QTest::keyClick(close, Qt::Key_Escape);
    QTRY_COMPARE(stage.told(), QStringList{QStringLiteral("That too.")});
}

void TestMessageBar::aFourthPushesOutTheOldestThatNeedsNobody()
{
    Stage stage(never);
    stage.bar.tell(MessageKind::Bad, QStringLiteral("bad 1"));
    stage.bar.tell(MessageKind::Good, QStringLiteral("good 1"));
    stage.bar.tell(MessageKind::Good, QStringLiteral("good 2"));
    stage.bar.tell(MessageKind::Bad, QStringLiteral("bad 2"));
    QCOMPARE(stage.told(), (QStringList{QStringLiteral("bad 2"), QStringLiteral("good 2"), QStringLiteral("bad 1")}));
    stage.bar.tell(MessageKind::Bad, QStringLiteral("bad 3"));
    stage.bar.tell(MessageKind::News, QStringLiteral("news"));
    // Nobody is left who needs nobody but the newest, so the oldest goes.
    QCOMPARE(stage.told(), (QStringList{QStringLiteral("news"), QStringLiteral("bad 3"), QStringLiteral("bad 2")}));
}

void TestMessageBar::whatIsSaidAgainIsShownOnce()
{
    Stage stage(never);
    int undone = 0;
    const MessageAction undo{QStringLiteral("Undo"), [&undone] { ++undone; }, true};
    stage.bar.tell(MessageKind::Bad, QStringLiteral("bad"));
    stage.bar.tell(MessageKind::Good, QStringLiteral("2 users were deleted."), undo);
    stage.bar.tell(MessageKind::Bad, QStringLiteral("bad"));
    QCOMPARE(stage.told(), (QStringList{QStringLiteral("bad"), QStringLiteral("2 users were deleted.")}));
    // Two deeds: each can be taken back.
    stage.bar.tell(MessageKind::Good, QStringLiteral("2 users were deleted."), undo);
    QCOMPARE(stage.told().count(QStringLiteral("2 users were deleted.")), 2);
    stage.bar.undoNewest();
    stage.bar.undoNewest();
    QCOMPARE(undone, 2);
}

void TestMessageBar::whatIsNoLongerSoLeaves()
{
    Stage stage(never);
    const QString port = QStringLiteral("port");
    const QString taken = QStringLiteral("The port is taken.");
    const QString other = QStringLiteral("The disk is full.");
    const QString moved = QStringLiteral("The service was moved.");
    stage.bar.tell(MessageKind::Bad, other);
    stage.bar.tell(MessageKind::Bad, other + u' ', {}, QStringLiteral("disk"));
    stage.bar.tell(MessageKind::Bad, taken, {}, port);
    stage.bar.tell(MessageKind::Good, moved, {}, port);
    QCOMPARE(stage.told(), (QStringList{moved, other + u' ', other}));
}

void TestMessageBar::aBurstLeavesThree()
{
    Stage stage(never);
    for (int i = 0; i < 20; ++i)
        stage.bar.tell(MessageKind::Bad, QStringLiteral("bad %1").arg(i));
    QCOMPARE(stage.told(), (QStringList{QStringLiteral("bad 19"), QStringLiteral("bad 18"), QStringLiteral("bad 17")}));
}

void TestMessageBar::workIsShownWhenItTakesLong()
{
    Stage stage(soon);
    tessera::Promise<void> work;
    stage.bar.showWork(QStringLiteral("The users are imported."), work.future());
    QCOMPARE(stage.told(), QStringList());
    QTRY_COMPARE(stage.told(), QStringList{QStringLiteral("The users are imported.")});
    QCOMPARE(stage.window.findChild<QProgressBar *>()->accessibleName(), QStringLiteral("The users are imported."));
    work.finish();
    QTRY_COMPARE(stage.told(), QStringList());
}

void TestMessageBar::quickWorkIsNeverShown()
{
    Stage stage(soon);
    tessera::Promise<void> work;
    stage.bar.showWork(QStringLiteral("The users are imported."), work.future());
    work.finish();
    // The message that was prepared is gone before its time comes.
    QTRY_COMPARE(stage.window.findChild<QProgressBar *>(), nullptr);
    QVERIFY(!stage.bar.widget()->isVisible());
}

void TestMessageBar::workIsCancelledOnceAndNeverPushedOut()
{
    Stage stage({.news = 1h, .withAction = 1h, .beforeWork = 0ms});
    tessera::Promise<void> work;
    int cancelled = 0;
    stage.bar.showWork(QStringLiteral("The users are imported."), work.future(), [&cancelled] { ++cancelled; });
    QTRY_COMPARE(stage.told().size(), 1);
    for (int i = 0; i < 5; ++i)
        stage.bar.tell(MessageKind::Bad, QStringLiteral("bad %1").arg(i));
    QCOMPARE(stage.told().constLast(), QStringLiteral("The users are imported."));
    auto *cancel = stage.window.findChild<QPushButton *>();
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTest::mouseClick(cancel, Qt::LeftButton);
    QCOMPARE(cancelled, 1);
    work.finish();
    QTRY_VERIFY(!stage.told().contains(QStringLiteral("The users are imported.")));
}

void TestMessageBar::theBarTakesNoRoomWithoutMessages()
{
    Stage stage(soon);
    QVERIFY(!stage.bar.widget()->isVisible());
    stage.bar.tell(MessageKind::Good, QStringLiteral("It was done."));
    QVERIFY(stage.bar.widget()->isVisible());
    QTRY_VERIFY(!stage.bar.widget()->isVisible());
}

QTEST_MAIN(TestMessageBar)

#include "tst_messagebar.moc"
