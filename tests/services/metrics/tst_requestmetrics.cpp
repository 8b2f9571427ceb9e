// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/requestfamilies.h"

#include <QTest>

#include <thread>

using namespace tessera;
using namespace tessera::metrics;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestRequestMetrics : public QObject
{
    Q_OBJECT

private:
    static http::RequestRecord record(QByteArrayView route, const QByteArray &method, int status)
    {
        http::RequestRecord record;
        record.route = route;
        record.path = "/auth/sessions/alice@example.com";
        record.method = method;
        record.status = status;
        record.duration = 700us;
        return record;
    }

    static QByteArray textOf(const RequestMetrics &metrics)
    {
        Exposition exposition;
        const ServerFigures server{
            .service = "auth", .requests = metrics.figures(), .load = {.connections = 3, .inFlight = 1}};
        exposeRequests(exposition, std::span(&server, 1));
        return QByteArray(exposition.text()).replace('"', '\''); // to be read more easily
    }

private Q_SLOTS:
    void aRequestIsCountedByItsRoute()
    {
        RequestMetrics metrics;
        metrics.served(record("/auth/sessions/{id}", "DELETE", 204));
        metrics.served(record("/auth/sessions/{id}", "DELETE", 204));
        metrics.served(record("/auth/sessions/{id}", "DELETE", 401));
        const QByteArray text = textOf(metrics);
        const QByteArray labels = "{service='auth',route='/auth/sessions/{id}',method='DELETE'";
        for (const QByteArray &line : {"tessera_http_requests_total" + labels + ",code='204'} 2\n",
                 "tessera_http_requests_total" + labels + ",code='401'} 1\n",
                 "tessera_http_request_duration_seconds_bucket" + labels + ",le='0.0005'} 0\n",
                 "tessera_http_request_duration_seconds_bucket" + labels + ",le='0.001'} 3\n",
                 "tessera_http_request_duration_seconds_count" + labels + "} 3\n"})
            QVERIFY2(text.contains(line), text.constData());
        QVERIFY(!text.contains("alice"));
    }

    void clientsMakeNoNewFigures()
    {
        RequestMetrics metrics;
        for (int i = 0; i < 1000; ++i) {
            http::RequestRecord one = record({}, "M" + QByteArray::number(i), 404);
            one.path = "/nowhere/" + QByteArray::number(i);
            one.story = std::make_shared<const RequestStory>(RequestStory{
                .kid = u"k%1"_s.arg(i), .checks = {{u"kid"_s, u"fail"_s, u"Unknown."_s}}, .refusal = u"No."_s});
            metrics.served(one);
        }
        const RequestFigures figures = metrics.figures();
        QCOMPARE(figures.routes.size(), size_t(1));
        QCOMPARE(figures.routes.front().route, "other");
        QCOMPARE(figures.routes.front().method, "other");
        QCOMPARE(figures.routes.front().answers, (std::map<int, quint64>{{404, 1000}}));
        QCOMPARE(figures.verifications, (std::map<QString, quint64>{{u"kid"_s, 1000}}));
    }

    void whoWentIsNoAnswer()
    {
        RequestMetrics metrics;
        http::RequestRecord gone = record("/auth/signin", "POST", 0);
        gone.aborted = true;
        metrics.served(gone);
        QCOMPARE(metrics.figures().routes.front().answers, (std::map<int, quint64>{{499, 1}}));
    }

    void verificationsByOutcome_data()
    {
        QTest::addColumn<RequestStory>("story");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("outcome");
        const TokenCheck passed{u"signature"_s, u"pass"_s, {}}, failed{u"audience"_s, u"fail"_s, {}};
        const TokenCheck notReached{u"time"_s, u"not-reached"_s, {}};
        const auto row = [](const char *name, const RequestStory &story, int status, const QString &outcome) {
            QTest::newRow(name) << story << status << outcome;
        };
        row("let in", {.checks = {passed, passed}}, 200, u"accepted"_s);
        row("the first that failed", {.checks = {passed, failed, notReached}, .refusal = u"No."_s}, 401, u"audience"_s);
        row("a good token, refused for its scope", {.checks = {passed}, .refusal = u"No."_s}, 403, u"accepted"_s);
        row("no keys at hand", {.kid = u"k"_s, .refusal = u"Later."_s}, 503, u"unavailable"_s);
        row("no token", {.refusal = u"Needed."_s}, 401, {});
        row("a token that was given out", {.kid = u"k"_s, .tokenIssued = true}, 200, {});
    }
    void verificationsByOutcome()
    {
        QFETCH(const RequestStory, story);
        QFETCH(const int, status);
        QFETCH(const QString, outcome);
        RequestMetrics metrics;
        http::RequestRecord one = record("/api/data", "GET", status);
        one.story = std::make_shared<const RequestStory>(story);
        metrics.served(one);
        const std::map<QString, quint64> expected =
            outcome.isEmpty() ? std::map<QString, quint64>() : std::map<QString, quint64>{{outcome, 1}};
        QCOMPARE(metrics.figures().verifications, expected);
    }

    void connectionsByWhatBecameOfThem()
    {
        RequestMetrics metrics;
        metrics.met(http::Admission::Admitted, 0);
        metrics.met(http::Admission::Admitted, 1);
        metrics.met(http::Admission::AddressFull, 1);
        metrics.met(http::Admission::HandshakeFailed, 300); // more workers than are kept apart
        const QByteArray text = textOf(metrics);
        QVERIFY2(text.contains("tessera_http_connections_accepted_total{service='auth'} 2\n"), text.constData());
        QVERIFY(text.contains("tessera_http_connections{service='auth'} 3\n"));
        const auto refused = [](const QByteArray &reason, int count) {
            return "tessera_http_connections_refused_total{service='auth',reason='" + reason + "'} " +
                   QByteArray::number(count) + '\n';
        };
        for (const auto &[reason, count] : {std::pair("full", 0), {"address", 1}, {"descriptors", 0}, {"handshake", 1}})
            QVERIFY2(text.contains(refused(reason, count)), text.constData());
    }

    void workersLoseNothing()
    {
        RequestMetrics metrics;
        constexpr int workers = 4, each = 20'000;
        {
            std::vector<std::jthread> threads;
            threads.reserve(workers);
            for (int worker = 0; worker < workers; ++worker) {
                threads.emplace_back([&metrics, worker] {
                    http::RequestRecord one = record(worker % 2 == 0 ? "/healthz" : "/readyz", "GET", 200);
                    one.worker = worker;
                    for (int i = 0; i < each; ++i)
                        metrics.served(one);
                });
            }
            for (int i = 0; i < 100; ++i)
                (void)metrics.figures(); // who asks disturbs nobody
        }
        const RequestFigures figures = metrics.figures();
        QCOMPARE(figures.routes.size(), size_t(2));
        for (const RouteFigures &route : figures.routes)
            QCOMPARE(route.answers.at(200), quint64(workers / 2 * each));
    }
};

QTEST_GUILESS_MAIN(TestRequestMetrics)
#include "tst_requestmetrics.moc"
