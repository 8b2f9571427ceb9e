// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ratemodel.h"
#include "ui/models/ratetext.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace tessera;
using namespace tessera::ui;
using namespace std::chrono_literals;

namespace {

// On the minute.
constexpr Instant start = fromMilliseconds(1'800'000'000'000);

RateSeries counted()
{
    RateSeries series(start);
    series.add(
        start, start + 500ms, {.requests = 1200, .refused = 30, .failed = 2, .signIns = 40, .signInsRefused = 9});
    series.add(start + 500ms, start + 1500ms, {.requests = 20});
    return series;
}

} // namespace

class TestRateModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void theLatestStandsFirst();
    void rowsStayWhileTimePasses();
    void ratesAreShort_data();
    void ratesAreShort();
    void summariesSayWhatTheChartDraws();
    void sentencesOfAStretch();
};

void TestRateModel::theLatestStandsFirst()
{
    RateModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setPoints(counted().points(RateSpan::Minute, start + 2s));
    QCOMPARE(model.rowCount(), 60);
    const auto text = [&model](
                          int row, RateModel::Column column) { return model.index(row, column).data().toString(); };
    QCOMPARE(text(0, RateModel::Requests), QStringLiteral("10"));
    QCOMPARE(text(1, RateModel::Requests), QStringLiteral("1,210"));
    QCOMPARE(text(1, RateModel::Refused), QStringLiteral("30"));
    QCOMPARE(text(1, RateModel::Failed), QStringLiteral("2"));
    QCOMPARE(text(1, RateModel::SignIns), QStringLiteral("40"));
    QCOMPARE(text(1, RateModel::SignInsRefused), QStringLiteral("9"));
    QCOMPARE(text(2, RateModel::Requests), QStringLiteral("0"));
    QVERIFY(!text(0, RateModel::From).isEmpty());
}

void TestRateModel::rowsStayWhileTimePasses()
{
    RateModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const RateSeries series = counted();
    model.setPoints(series.points(RateSpan::Minute, start + 2s));
    const QPersistentModelIndex selected = model.index(5, 0);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setPoints(series.points(RateSpan::Minute, start + 3s));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(selected.row(), 5);
    model.setPoints(series.points(RateSpan::Day, start + 3s));
    QCOMPARE(model.rowCount(), 288);
    model.setPoints(series.points(RateSpan::QuarterHour, start + 3s));
    QCOMPARE(model.rowCount(), 90);
    QVERIFY(selected.isValid());
    model.setPoints({});
    QCOMPARE(model.rowCount(), 0);
}

void TestRateModel::ratesAreShort_data()
{
    QTest::addColumn<double>("rate");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << 0.0 << QStringLiteral("0");
    QTest::newRow("few") << 0.0333 << QStringLiteral("0.03");
    QTest::newRow("whole") << 3.0 << QStringLiteral("3");
    QTest::newRow("half") << 2.5 << QStringLiteral("2.5");
    QTest::newRow("tens") << 42.25 << QStringLiteral("42.3");
    QTest::newRow("ten") << 10.0 << QStringLiteral("10");
    QTest::newRow("hundreds") << 1234.4 << QStringLiteral("1,234");
}

void TestRateModel::ratesAreShort()
{
    QFETCH(double, rate);
    QFETCH(QString, text);
    QCOMPARE(rateText(rate), text);
}

void TestRateModel::summariesSayWhatTheChartDraws()
{
    const QList<RatePoint> points = counted().points(RateSpan::Minute, start + 2s);
    const QString requests = summaryOf(RateKind::Requests, RateSpan::Minute, points);
    QVERIFY2(requests.startsWith(QStringLiteral("1,220 request")), qPrintable(requests));
    QVERIFY2(requests.endsWith(QStringLiteral("at most 1,210 a second; 30 refused, 2 failed.")), qPrintable(requests));
    const QString signIns = summaryOf(RateKind::SignIns, RateSpan::Minute, points);
    QVERIFY2(signIns.endsWith(QStringLiteral("at most 40 a second; 9 refused.")), qPrintable(signIns));
    const QString nothing = summaryOf(RateKind::SignIns, RateSpan::Day, RateSeries(start).points(RateSpan::Day, start));
    QVERIFY2(nothing.startsWith(QStringLiteral("0 sign-in")) && nothing.endsWith(QStringLiteral("24 hours.")),
        qPrintable(nothing));
}

void TestRateModel::sentencesOfAStretch()
{
    const QList<RatePoint> points = counted().points(RateSpan::Minute, start + 2s);
    const QString sentence = sentenceFor(RateKind::Requests, points[points.size() - 2]);
    QVERIFY2(sentence.endsWith(QStringLiteral("1,210 requests a second, 30 refused, 2 failed")), qPrintable(sentence));
    QVERIFY(
        sentenceFor(RateKind::SignIns, points.last()).endsWith(QStringLiteral("0 sign-ins a second, none refused")));
}

QTEST_GUILESS_MAIN(TestRateModel)
#include "tst_ratemodel.moc"
