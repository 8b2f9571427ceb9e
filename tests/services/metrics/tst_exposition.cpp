// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/exposition.h"
#include "metrics/processfigures.h"

#include <QRegularExpression>
#include <QTest>

using namespace tessera::metrics;
using namespace Qt::StringLiterals;

class TestExposition : public QObject
{
    Q_OBJECT

private:
    static double valueOf(const QByteArray &text, const QString &name)
    {
        const QRegularExpression line(u"^%1 (\\S+)$"_s.arg(name), QRegularExpression::MultilineOption);
        return line.match(QString::fromUtf8(text)).captured(1).toDouble();
    }

private Q_SLOTS:
    void aFamilyHasHelpAndTypeBeforeItsSamples()
    {
        Exposition exposition;
        exposition.family("tessera_signins_total", Exposition::Type::Counter, "Sign-ins.");
        exposition.sample(quint64(18'446'744'073'709'551'615U), {{"outcome", "accepted"}, {"service", "auth"}});
        exposition.gauge("tessera_age_seconds", "Age.", 0.25);
        QCOMPARE(exposition.text(), R"(# HELP tessera_signins_total Sign-ins.
# TYPE tessera_signins_total counter
tessera_signins_total{outcome="accepted",service="auth"} 18446744073709551615
# HELP tessera_age_seconds Age.
# TYPE tessera_age_seconds gauge
tessera_age_seconds 0.25
)"_ba);
    }

    void whatWouldEndALabelIsEscaped()
    {
        Exposition exposition;
        exposition.family("a", Exposition::Type::Gauge, "A.");
        exposition.sample(1.0, {{"b", "x\"} 2\ny\\"}});
        QVERIFY2(exposition.text().endsWith("a{b=\"x\\\"} 2\\ny\\\\\"} 1\n"), exposition.text().constData());
    }

    void theBucketsOfAHistogramGrow()
    {
        Exposition exposition;
        const std::array bounds{0.0005, 1.0};
        const std::array<quint64, 3> counts{2, 0, 3};
        exposition.family("d_seconds", Exposition::Type::Histogram, "D.");
        exposition.histogram(bounds, counts, 12.5, {{"route", "/x"}});
        QCOMPARE(exposition.text(), R"(# HELP d_seconds D.
# TYPE d_seconds histogram
d_seconds_bucket{route="/x",le="0.0005"} 2
d_seconds_bucket{route="/x",le="1"} 2
d_seconds_bucket{route="/x",le="+Inf"} 5
d_seconds_sum{route="/x"} 12.5
d_seconds_count{route="/x"} 5
)"_ba);
    }

    void theProcessIsThisOne()
    {
        Exposition exposition;
        exposeProcess(exposition);
        const QByteArray &text = exposition.text();
        const double now = double(QDateTime::currentSecsSinceEpoch());
        const double start = valueOf(text, u"process_start_time_seconds"_s);
        QVERIFY2(start > now - 600 && start < now + 2, text.constData());
        QVERIFY(valueOf(text, u"process_resident_memory_bytes"_s) > 1'000'000);
        QVERIFY(valueOf(text, u"process_virtual_memory_bytes"_s) >= valueOf(text, u"process_resident_memory_bytes"_s));
        QVERIFY(valueOf(text, u"process_threads"_s) >= 1);
        const double open = valueOf(text, u"process_open_fds"_s);
        QVERIFY(open >= 3 && open < valueOf(text, u"process_max_fds"_s));
        QFile another(u"/dev/null"_s);
        QVERIFY(another.open(QIODevice::ReadOnly));
        Exposition later;
        exposeProcess(later);
        QCOMPARE(valueOf(later.text(), u"process_open_fds"_s), open + 1);
        QVERIFY(valueOf(later.text(), u"process_cpu_seconds_total"_s) >= valueOf(text, u"process_cpu_seconds_total"_s));
    }
};

QTEST_GUILESS_MAIN(TestExposition)
#include "tst_exposition.moc"
