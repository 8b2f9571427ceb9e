// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/colors.h"
#include "ui/overview/ratechart.h"

#include <QApplication>
#include <QTest>
#include <QToolTip>

using namespace tessera;
using namespace tessera::ui;
using namespace std::chrono_literals;

namespace {

constexpr Instant start = fromMilliseconds(1'800'000'000'000);

// 60 requests in the last whole second, 20 of them refused; 10 in the one before.
QList<RatePoint> points()
{
    RateSeries series(start);
    series.add(start, start + 500ms, {.requests = 10});
    series.add(start + 1s, start + 1500ms, {.requests = 60, .refused = 20});
    return series.points(RateSpan::Minute, start + 2s);
}

int pixelsOf(const QImage &image, const QColor &color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return count;
}

} // namespace

class TestRateChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scalesEndAtRoundNumbers_data();
    void scalesEndAtRoundNumbers();
    void barsAreAsHighAsTheirNumbers();
    void keysReadTheBars();
    void thePointerReadsTheBarUnderIt();
};

void TestRateChart::scalesEndAtRoundNumbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("top");
    QTest::newRow("nothing") << 0.0 << 1.0;
    QTest::newRow("hardly anything") << 0.003 << 0.1;
    QTest::newRow("0.1") << 0.1 << 0.1;
    QTest::newRow("0.3") << 0.3 << 0.5;
    QTest::newRow("1") << 1.0 << 1.0;
    QTest::newRow("1.1") << 1.1 << 2.0;
    QTest::newRow("5.1") << 5.1 << 10.0;
    QTest::newRow("12345") << 12345.0 << 20000.0;
}

void TestRateChart::scalesEndAtRoundNumbers()
{
    QFETCH(double, value);
    QFETCH(double, top);
    QVERIFY(qFuzzyCompare(niceTop(value), top));
}

void TestRateChart::barsAreAsHighAsTheirNumbers()
{
    RateChart chart(RateKind::Requests);
    chart.resize(600, 200);
    const Colors colors = colorsFor(chart.palette());
    QCOMPARE(pixelsOf(chart.grab().toImage(), colors.accent), 0);
    chart.setPoints(RateSpan::Minute, points());
    const QImage drawn = chart.grab().toImage();
    // 10 + 40 of at most 100 a second, answered: half of a bar's area. Of the plot it is about a sixtieth wide.
    const int accent = pixelsOf(drawn, colors.accent);
    QVERIFY2(accent > 0.4 * 170 * 9 && accent < 0.6 * 170 * 10, qPrintable(QString::number(accent)));
    QVERIFY(pixelsOf(drawn, colors.attention) > 0);
    QCOMPARE(pixelsOf(drawn, colors.bad), 0);
    QVERIFY(chart.accessibleDescription().contains(QStringLiteral("20 refused")));
}

void TestRateChart::keysReadTheBars()
{
    RateChart chart(RateKind::Requests);
    chart.resize(600, 200);
    chart.setPoints(RateSpan::Minute, points());
    chart.show();
    chart.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&chart));
    chart.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&chart, Qt::Key_Left);
    QTRY_VERIFY(QToolTip::text().contains(QStringLiteral(": 10 requests a second")));
    QTest::keyClick(&chart, Qt::Key_End);
    QTRY_VERIFY(QToolTip::text().contains(QStringLiteral(": 60 requests a second, 20 refused")));
    QTest::keyClick(&chart, Qt::Key_Home);
    QTRY_VERIFY(QToolTip::text().contains(QStringLiteral(": 0 requests a second")));
}

void TestRateChart::thePointerReadsTheBarUnderIt()
{
    RateChart chart(RateKind::SignIns);
    chart.resize(600, 200);
    QTest::mouseMove(&chart, QPoint(300, 100)); // nothing to read yet
    chart.setPoints(RateSpan::Minute, points());
    chart.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chart));
    QTest::mouseMove(&chart, QPoint(590, 100));
    QTRY_VERIFY(QToolTip::text().contains(QStringLiteral("sign-ins a second")));
}

QTEST_MAIN(TestRateChart)
#include "tst_ratechart.moc"
