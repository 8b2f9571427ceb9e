// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/attentiontraffic.h"

#include <QTest>

using namespace tessera;
using namespace tessera::ui;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestAttentionTraffic : public QObject
{
    Q_OBJECT

private:
    static QStringList idsFor(const TrafficFacts &traffic)
    {
        QList<AttentionItem> items;
        addTraffic(traffic, items);
        QStringList ids;
        for (const AttentionItem &item : std::as_const(items))
            ids.append(item.id);
        return ids;
    }

private Q_SLOTS:
    void whatNeedsAttention_data()
    {
        QTest::addColumn<TrafficFacts>("traffic");
        QTest::addColumn<QStringList>("ids");
        const RateCount nothing;
        const auto row = [](const char *name, const RateCount &recent, const RateCount &usual, Duration length,
                             const QStringList &ids) {
            QTest::newRow(name) << TrafficFacts{recent, usual, length} << ids;
        };
        row("silence", nothing, nothing, 0s, {});
        row("a handful failed", {.requests = 20, .failed = 9}, nothing, 24h, {});
        row("one of a thousand failed", {.requests = 20'000, .failed = 20}, nothing, 24h, {});
        row("one of a hundred failed", {.requests = 2000, .failed = 20}, nothing, 24h, {u"failing"_s});
        row("a handful refused", {.signIns = 19, .signInsRefused = 19}, nothing, 24h, {});
        row("none before", {.signIns = 900, .signInsRefused = 20}, nothing, 24h, {u"refusals"_s});
        // 95 stretches of 15 minutes with 20 each.
        row("as always", {.signIns = 100, .signInsRefused = 60}, {.signInsRefused = 95 * 20}, 1425min, {});
        row("more than three times as many", {.signIns = 100, .signInsRefused = 61}, {.signInsRefused = 95 * 20},
            1425min, {u"refusals"_s});
        row("just started, few", {.signIns = 100, .signInsRefused = 50}, nothing, 30min, {});
        row("just started, most", {.signIns = 100, .signInsRefused = 51}, nothing, 30min, {u"refusals"_s});
        row("both", {.requests = 100, .failed = 50, .signIns = 30, .signInsRefused = 30}, nothing, 0s,
            {u"failing"_s, u"refusals"_s});
    }
    void whatNeedsAttention()
    {
        QFETCH(const TrafficFacts, traffic);
        QFETCH(const QStringList, ids);
        QCOMPARE(idsFor(traffic), ids);
    }

    void lateAndUsualAreToldApart()
    {
        const Instant begin = fromMilliseconds(1'800'000'000'000);
        RateSeries series(begin);
        series.add(begin, begin + 1s, {.signIns = 7});
        const Instant now = begin + 2h;
        series.add(now - 1s, now, {.signIns = 40, .signInsRefused = 30});
        const TrafficFacts traffic = trafficOf(series, now + 1s);
        QCOMPARE(traffic.recent.signInsRefused, quint64(30));
        QCOMPARE(traffic.usual.signIns, quint64(7));
        QCOMPARE(traffic.usual.signInsRefused, quint64(0));
        QCOMPARE(traffic.usualLength, Duration(105min + 1s));
        QCOMPARE(idsFor(traffic), QStringList{u"refusals"_s});
        QCOMPARE(trafficOf(RateSeries(now), now).usualLength, Duration(0s));
    }
};

QTEST_GUILESS_MAIN(TestAttentionTraffic)
#include "tst_attentiontraffic.moc"
