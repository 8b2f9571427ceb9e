// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/runtime/hosttest.h"

#include <QRegularExpression>

using namespace tessera;
using namespace tessera::runtime;
using namespace tessera::test;
using namespace Qt::StringLiterals;
using admin::Service;

/// Where Prometheus asks, while services start, stop and change under it. What it is told is in the integration tests.
class TestMetricsListener : public HostTest
{
    Q_OBJECT

private:
    [[nodiscard]] std::unique_ptr<ServiceHost> host(
        const QString &address = u"127.0.0.1:0"_s, StartMode mode = StartMode::AllOrNothing) const
    {
        return std::make_unique<ServiceHost>(
            configuration({{u"metrics-listen"_s, address}}), nullptr, u"console"_s, ServiceHost::Prepare(), mode);
    }
    [[nodiscard]] static QByteArray upOf(const QString &metrics, const QByteArray &service)
    {
        const QByteArray text = ask(metrics).body;
        const QByteArray begin = "\ntessera_service_up{service=\"" + service + "\"} ";
        const qsizetype at = text.indexOf(begin);
        return at < 0 ? QByteArray() : text.mid(at + begin.size(), 1);
    }

private Q_SLOTS:
    void servicesComeAndGo()
    {
        const auto here = host();
        const QString metrics = started(*here).metrics;
        QVERIFY2(metrics.endsWith(u"/metrics"), qPrintable(metrics));
        QCOMPARE(upOf(metrics, "auth"), "1");
        QCOMPARE(upOf(metrics, "resource"), "1");
        QVERIFY(await(here->services().stop(Service::Resource)));
        QCOMPARE(upOf(metrics, "auth"), "1");
        QCOMPARE(upOf(metrics, "resource"), "0");
        await(here->stopAll());
        QCOMPARE(ask(metrics).status, 0);
        const QString again = started(*here).metrics;
        QCOMPARE(upOf(again, "resource"), "1");
    }

    void speaksTlsWhereTheServicesDo()
    {
        const auto here = host();
        const QString metrics = started(*here).metrics;
        QCOMPARE(ask(metrics).status, 200);
        const auto secured = await(here->configuration().set({{u"tls.names"_s, u"localhost, 127.0.0.1"_s}}));
        QVERIFY2(secured, secured ? "" : qPrintable(secured.error().detail));
        QCOMPARE(ask(metrics).status, 400);
        QVERIFY(ask(metrics).body.contains("This port speaks https, not http."));
        QVERIFY(await(here->configuration().reset({u"tls.names"_s})));
        QCOMPARE(ask(metrics).status, 200);
    }

    void aTakenPort()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const QString address = u"127.0.0.1:%1"_s.arg(other.serverPort());
        const auto refused = await(host(address)->startAll());
        QVERIFY(!refused);
        QVERIFY2(refused.error().detail.startsWith(u"http://%1 is taken by the program "_s.arg(address)),
            qPrintable(refused.error().detail));
        QVERIFY(!QFile::exists(m_folder->filePath(u"data"_s)));

        // A console goes on without.
        const auto console = host(address, StartMode::WhatCanRun);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"The metrics service could not start: .* is taken"_s));
        const Addresses at = started(*console);
        QCOMPARE(at.metrics, QString());
        QCOMPARE(ask(at.auth + u"/healthz"_s).status, 200);
    }

    void theAddressOfAService()
    {
        ServiceHost twice(
            configuration({{u"metrics-listen"_s, u"0.0.0.0:8765"_s}, {u"resource-listen"_s, u"127.0.0.1:8765"_s}}),
            nullptr, u"console"_s);
        const auto same = await(twice.startAll());
        QVERIFY(!same);
        QCOMPARE(same.error().detail,
            u"The metrics are told to be on 0.0.0.0:8765, where the resource service listens; "
            "give them another port."_s);
    }
};

int main(int argc, char **argv) { return runHostTest<TestMetricsListener>(argc, argv); }
#include "tst_metricslistener.moc"
