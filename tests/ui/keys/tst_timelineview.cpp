// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeclock.h"
#include "ui/keys/stretchpaint.h"
#include "ui/keys/timelinecard.h"
#include "ui/keys/timelineview.h"
#include "ui/look/theme.h"
#include "ui/models/keylives.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

using namespace tessera;
using namespace tessera::test;
using namespace tessera::ui;
using namespace std::chrono_literals;

namespace {

// One that left, one retired, one active, one announced; and four that are planned.
QList<KeyLife> lives()
{
    QList<admin::TimelineEntry> entries{entryAt(2, true, -2890, -2880, -1440, 30),
        entryAt(3, true, -1450, -1440, 5, 31), entryAt(4, true, -5, 5, 1445, 1471)};
    for (int i = 0; i < 4; ++i)
        entries.append(entryAt(5 + i, false, 1435 + 1440 * i, 1445 + 1440 * i, 2885 + 1440 * i, 2911 + 1440 * i));
    return keyLives({keyAt(1, QStringLiteral("removed"), -4330, -4320, -2880, -2800),
                        keyAt(2, QStringLiteral("retired"), -2890, -2880, -1440, 30),
                        keyAt(3, QStringLiteral("active"), -1450, -1440), keyAt(4, QStringLiteral("announced"), -5, 5)},
        entries);
}

class Shown
{
public:
    Shown()
    {
        view.resize(700, 300);
        view.setLives(lives(), noon);
        view.show();
        view.activateWindow();
        if (!QTest::qWaitForWindowActive(&view))
            throw std::runtime_error("the window did not become active");
        view.setFocus();
    }

    [[nodiscard]] Duration span() const { return view.shown().scale().span(); }
    [[nodiscard]] Instant from() const { return view.shown().scale().from(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, key, modifiers); }
    void turn(const QPoint &angle, const QPointF &at, Qt::KeyboardModifiers modifiers = {})
    {
        QWheelEvent event(
            at, view.viewport()->mapToGlobal(at), {}, angle, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view.viewport(), &event);
    }
    /// In a bar's row, so many pixels from the end of the view.
    [[nodiscard]] QPoint inRow(qint64 sequence, int x) const { return {x, view.rowRect(sequence).center().y()}; }

    TimelineView view;
};

} // namespace

class TestTimelineView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysZoomAndMove();
    void homeGoesToNowAndZeroShowsEverything();
    void nowIsFoundAgainAmongManyKeys();
    void theWheelZoomsAroundThePointer();
    void draggingMoves();
    void theArrowsChooseAndEnterOpens();
    void theFocusMayComeBeforeTheKeys();
    void aClickChooses();
    void pointingTellsExactInstants();
    void nowMovesByItselfAndTheViewWithIt();
    void whatWasChosenStaysWhenKeysChange();
    void onlyPlannedKeysWithinSightHaveRows();
    void fromRightToLeftTimeRunsTheOtherWay();
    void aScreenReaderHearsWhatIsSelected();
    void stretchesDifferWithoutColours();
    void theCardTellsWhatComesNext();
    void theCardShowsEarlierKeysWhenAsked();
};

void TestTimelineView::keysZoomAndMove()
{
    Shown shown;
    QSignalSpy changed(&shown.view, &TimelineView::viewportChanged);
    const Duration span = shown.span();
    shown.press(Qt::Key_Plus);
    QVERIFY(shown.span() < span);
    shown.press(Qt::Key_Minus);
    shown.press(Qt::Key_Minus);
    QVERIFY(shown.span() > span);
    const Instant from = shown.from();
    shown.press(Qt::Key_Right);
    QVERIFY(shown.from() > from);
    shown.press(Qt::Key_Left);
    QVERIFY(std::chrono::abs(shown.from() - from) < 1s);
    shown.press(Qt::Key_PageUp);
    QVERIFY(shown.from() < from - shown.span() / 2);
    QVERIFY(changed.count() >= 6);
}

void TestTimelineView::homeGoesToNowAndZeroShowsEverything()
{
    Shown shown;
    const TimeScale whole = shown.view.shown().scale();
    shown.press(Qt::Key_Plus);
    for (int i = 0; i < 40; ++i)
        shown.press(Qt::Key_Right);
    QVERIFY(shown.from() > noon);
    shown.press(Qt::Key_Home);
    QVERIFY(shown.from() < noon && shown.view.shown().scale().until() > noon);
    QVERIFY(shown.view.shown().follows());
    QVERIFY(shown.span() < whole.span());
    shown.press(Qt::Key_0);
    QCOMPARE(shown.view.shown().scale(), whole);
}

void TestTimelineView::nowIsFoundAgainAmongManyKeys()
{
    constexpr int last = 40;
    QList<admin::Key> keys;
    QList<admin::TimelineEntry> entries;
    for (int i = 1; i < last; ++i) {
        keys.append(keyAt(i, QStringLiteral("retired"), -2890, -2880, -1440, 30));
        entries.append(entryAt(i, true, -2890, -2880, -1440, 30));
    }
    keys.append(keyAt(last, QStringLiteral("active"), -1450, -1440));
    entries.append(entryAt(last, true, -1450, -1440));
    TimelineView view;
    view.resize(700, 300);
    view.setLives(keyLives(keys, entries), noon);
    view.show();
    const auto isSeen = [&view] { return view.viewport()->rect().contains(view.rowRect(last)); };
    view.verticalScrollBar()->setValue(0);
    QVERIFY(!isSeen());
    view.goToNow();
    QVERIFY(isSeen());
}

void TestTimelineView::theWheelZoomsAroundThePointer()
{
    Shown shown;
    const QPointF at(500, 150);
    const int labels = shown.view.viewport()->width() - shown.view.shown().scale().pixels();
    const Instant under = shown.view.shown().scale().toInstant(at.x() - labels);
    const Duration span = shown.span();
    shown.turn({0, 120}, at);
    QVERIFY(shown.span() < span);
    QVERIFY(std::abs(shown.view.shown().scale().toPixel(under) - (at.x() - labels)) < 1);
    shown.turn({0, -120}, at);
    QVERIFY(std::chrono::abs(shown.span() - span) < 1s);
    const Instant from = shown.from();
    shown.turn({0, -120}, at, Qt::ShiftModifier);
    QVERIFY(shown.from() > from);
    QVERIFY(std::chrono::abs(shown.span() - span) < 1s);
}

void TestTimelineView::draggingMoves()
{
    Shown shown;
    const Instant from = shown.from();
    const double pixel = shown.view.shown().scale().pixelLength();
    QTest::mousePress(shown.view.viewport(), Qt::LeftButton, {}, {500, 150});
    QTest::mouseMove(shown.view.viewport(), {460, 150});
    QTest::mouseMove(shown.view.viewport(), {400, 150});
    QTest::mouseRelease(shown.view.viewport(), Qt::LeftButton, {}, {400, 150});
    const double moved = static_cast<double>((shown.from() - from).count()) / pixel;
    QVERIFY2(std::abs(moved - 100) < 1, qPrintable(QString::number(moved)));
    QVERIFY(!shown.view.shown().follows());
    const Instant after = shown.from();
    QTest::mouseMove(shown.view.viewport(), {300, 150});
    QCOMPARE(shown.from(), after);
}

void TestTimelineView::theArrowsChooseAndEnterOpens()
{
    Shown shown;
    // The focus came by keyboard: there is something to move from.
    QCOMPARE(shown.view.selected(), 3);
    QSignalSpy chosen(&shown.view, &TimelineView::selectionChanged);
    QSignalSpy opened(&shown.view, &TimelineView::opened);
    shown.press(Qt::Key_Down);
    QCOMPARE(shown.view.selected(), 4);
    QCOMPARE(chosen.count(), 1);
    shown.press(Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toLongLong(), 4);
    for (int i = 0; i < 10; ++i)
        shown.press(Qt::Key_Up);
    QCOMPARE(shown.view.selected(), 1);
    QVERIFY(shown.view.described().startsWith(u"Key 1, RS256, generated, removed."));
    shown.view.select(4);
    QCOMPARE(chosen.last().first().toLongLong(), 1); // what others choose is not told again
}

void TestTimelineView::theFocusMayComeBeforeTheKeys()
{
    TimelineView view;
    view.resize(700, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    view.setFocus();
    QVERIFY(view.hasFocus());
    QCOMPARE(view.selected(), 0);
    view.setLives(lives(), noon);
    QCOMPARE(view.selected(), 3);
}

void TestTimelineView::aClickChooses()
{
    Shown shown;
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.inRow(2, 20));
    QCOMPARE(shown.view.selected(), 2);
    QSignalSpy opened(&shown.view, &TimelineView::opened);
    QTest::mouseDClick(shown.view.viewport(), Qt::LeftButton, {}, shown.inRow(4, 20));
    QCOMPARE(shown.view.selected(), 2); // a double click begins with a click, which comes first
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.inRow(4, 20));
    QTest::mouseDClick(shown.view.viewport(), Qt::LeftButton, {}, shown.inRow(4, 20));
    QCOMPARE(opened.count(), 1);
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, {400, 5}); // the axis is nobody's row
    QCOMPARE(shown.view.selected(), 4);
}

void TestTimelineView::pointingTellsExactInstants()
{
    Shown shown;
    QSignalSpy hovered(&shown.view, &TimelineView::hovered);
    const int labels = shown.view.viewport()->width() - shown.view.shown().scale().pixels();
    const int signing = labels + static_cast<int>(shown.view.shown().scale().toPixel(noon - 12h));
    QTest::mouseMove(shown.view.viewport(), shown.inRow(3, signing));
    QTRY_VERIFY(!hovered.isEmpty());
    const QString sentence = hovered.last().first().toString();
    QVERIFY2(sentence.startsWith(u"Key 3, active: signs and verifies, from ") && sentence.endsWith(u"(1 d)."),
        qPrintable(sentence));
    QTest::mouseMove(shown.view.viewport(), shown.inRow(3, labels + 2)); // before the key was
    QTRY_VERIFY(hovered.last().first().toString().isEmpty());
    QTest::mouseMove(shown.view.viewport(), shown.inRow(3, 10));
    QTRY_VERIFY(hovered.last().first().toString().contains(u"Leaves the key set at"));

    QHelpEvent help(
        QEvent::ToolTip, shown.inRow(3, signing), shown.view.viewport()->mapToGlobal(shown.inRow(3, signing)));
    QApplication::sendEvent(shown.view.viewport(), &help);
    QVERIFY(QToolTip::text().contains(u"Key 3, active"));
    QToolTip::hideText();
}

void TestTimelineView::nowMovesByItselfAndTheViewWithIt()
{
    Shown shown;
    const double place = shown.view.shown().scale().toPixel(noon);
    shown.view.setNow(noon + 1h);
    QVERIFY(std::abs(shown.view.shown().scale().toPixel(noon + 1h) - place) < 0.1);
    const QImage before = shown.view.viewport()->grab().toImage();
    shown.press(Qt::Key_Right);
    shown.press(Qt::Key_Left);
    QVERIFY(shown.view.viewport()->grab().toImage() == before);
    shown.view.setNow(noon + 7h);
    QVERIFY(shown.view.viewport()->grab().toImage() != before);
    QVERIFY(shown.view.shown().scale().toPixel(noon + 7h) > place + 10);
}

void TestTimelineView::whatWasChosenStaysWhenKeysChange()
{
    Shown shown;
    const TimeScale fitted = shown.view.shown().scale();
    QList<KeyLife> fewer = lives();
    fewer.removeFirst();
    shown.view.setLives(fewer, noon);
    QVERIFY(shown.view.shown().scale() != fitted); // nobody has chosen: everything is shown again
    shown.press(Qt::Key_Plus);
    const TimeScale chosen = shown.view.shown().scale();
    shown.view.select(4);
    shown.view.setLives(lives(), noon);
    QCOMPARE(shown.view.shown().scale(), chosen);
    QCOMPARE(shown.view.selected(), 4);
    fewer.removeIf([](const KeyLife &life) { return life.sequence == 4; });
    shown.view.setLives(fewer, noon);
    QCOMPARE(shown.view.selected(), 0);
}

void TestTimelineView::onlyPlannedKeysWithinSightHaveRows()
{
    Shown shown;
    QVERIFY(!shown.view.rowRect(6).isEmpty());
    QVERIFY(shown.view.rowRect(8).isEmpty());
    for (int i = 0; i < 4; ++i)
        shown.press(Qt::Key_Minus);
    QVERIFY(!shown.view.rowRect(8).isEmpty());
    QVERIFY(shown.view.rowRect(99).isEmpty());
}

void TestTimelineView::fromRightToLeftTimeRunsTheOtherWay()
{
    Shown shown;
    shown.view.setLayoutDirection(Qt::RightToLeft);
    const Instant from = shown.from();
    shown.press(Qt::Key_Left);
    QVERIFY(shown.from() > from);
    shown.press(Qt::Key_Right);
    QSignalSpy hovered(&shown.view, &TimelineView::hovered);
    const double signing = shown.view.shown().scale().toPixel(noon - 12h);
    QTest::mouseMove(
        shown.view.viewport(), shown.inRow(3, shown.view.shown().scale().pixels() - static_cast<int>(signing)));
    QTRY_VERIFY(!hovered.isEmpty());
    QVERIFY(hovered.last().first().toString().startsWith(u"Key 3, active"));
}

void TestTimelineView::aScreenReaderHearsWhatIsSelected()
{
    Shown shown;
    QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(&shown.view);
    QVERIFY(seen);
    QCOMPARE(seen->role(), QAccessible::Chart);
    QCOMPARE(seen->text(QAccessible::Name), QStringLiteral("Timeline of the keys"));
    QVERIFY(seen->text(QAccessible::Value).startsWith(u"Key 3, RS256"));
    shown.press(Qt::Key_Down);
    QVERIFY(seen->text(QAccessible::Value).startsWith(u"Key 4, RS256"));
}

// Printed in grey, each fill is still another.
void TestTimelineView::stretchesDifferWithoutColours()
{
    QList<QImage> pictures;
    for (const bool isPlanned : {false, true}) {
        for (const StretchKind kind : {StretchKind::Announced, StretchKind::Active, StretchKind::Retired}) {
            QImage picture(60, 20, QImage::Format_ARGB32);
            picture.fill(Qt::white);
            QPainter painter(&picture);
            paintStretch(painter, picture.rect(), kind, isPlanned, QApplication::palette());
            painter.end();
            pictures.append(picture.convertToFormat(QImage::Format_Mono, Qt::ThresholdDither));
        }
    }
    for (qsizetype i = 0; i < pictures.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY2(pictures[i] != pictures[j], qPrintable(QStringLiteral("%1 looks like %2").arg(i).arg(j)));
    }
}

void TestTimelineView::theCardTellsWhatComesNext()
{
    FakeClock clock(noon);
    TimelineCard card(clock);
    card.setLives(lives(), false);
    card.show();
    const auto says = [&card](const QString &text) {
        const QList<QLabel *> labels = card.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&text](const QLabel *label) { return label->isVisible() && label->text() == text; });
    };
    QVERIFY(says(QStringLiteral("Next changes")));
    QVERIFY(says(QStringLiteral("in 5 min")));
    QVERIFY(says(QStringLiteral("Key 4 begins to sign")));
    clock.advance(61s);
    QTRY_VERIFY(says(QStringLiteral("in 3 min 59 s")));
    card.setLives(lives(), true);
    QVERIFY(says(QStringLiteral("Next, if this is saved")));
    card.select(4);
    QVERIFY(says(card.view()->described()));
    card.setLives(keyLives({keyAt(1, QStringLiteral("active"), -100, -100)}, {}), false);
    QVERIFY(!says(QStringLiteral("Key 4 begins to sign")));
}

void TestTimelineView::theCardShowsEarlierKeysWhenAsked()
{
    FakeClock clock(noon);
    TimelineCard card(clock);
    QList<KeyLife> many = lives();
    for (int i = 0; i < 3; ++i) {
        many.prepend(many.first());
        many.first().sequence -= 1;
    }
    card.setLives(many, false);
    card.show();
    QVERIFY(card.view()->rowRect(-2).isEmpty());
    QVERIFY(!card.view()->rowRect(0).isEmpty());
    const QList<QAbstractButton *> buttons = card.findChildren<QAbstractButton *>();
    const auto all = std::ranges::find(buttons, QStringLiteral("Show all earlier keys"), &QWidget::accessibleName);
    QVERIFY(all != buttons.end());
    QTest::mouseClick(*all, Qt::LeftButton);
    QVERIFY(!card.view()->rowRect(-2).isEmpty());
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const ui::Theme theme(application);
    TestTimelineView test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_timelineview.moc"
