// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/runtime/hosttest.h"

#include <QSignalSpy>

using namespace tessera;
using namespace tessera::runtime;
using namespace tessera::test;
using admin::AdminError;
using admin::Service;
using admin::ServiceState;

/// A console on a data folder whose services somebody else runs. The lock is held by an open file, not by a process, so
/// that two hosts of one process stand for two processes here; tests/app does the same with two.
class TestAttachedHost : public HostTest
{
    Q_OBJECT

private:
    [[nodiscard]] std::unique_ptr<ServiceHost> host(StartMode mode) const
    {
        return std::make_unique<ServiceHost>(
            configuration(), nullptr, QStringLiteral("console"), ServiceHost::Prepare(), mode);
    }

    [[nodiscard]] static bool becomes(ServiceHost &host, Service service, ServiceState state)
    {
        return QTest::qWaitFor(
            [&] { return statusOf(host, service).state == state; }, QDeadlineTimer(std::chrono::seconds(10)));
    }

private Q_SLOTS:
    void looksOnAndManages()
    {
        const auto other = host(StartMode::AllOrNothing);
        const Addresses there = started(*other);
        const auto here = host(StartMode::WhatCanRun);
        const Addresses seen = started(*here);
        QCOMPARE(seen.auth, there.auth);
        QCOMPARE(seen.resource, there.resource);
        QCOMPARE(seen.issuer, there.issuer);
        for (const Service service : {Service::Auth, Service::Resource}) {
            const admin::ServiceStatus status = statusOf(*here, service);
            QCOMPARE(status.state, ServiceState::Elsewhere);
            QCOMPARE(status.elsewherePid, QCoreApplication::applicationPid());
            QCOMPARE(status.url, service == Service::Auth ? there.auth : there.resource);
            QCOMPARE(QStringLiteral("http://") + status.address, status.url);
            for (const auto &answer :
                {here->services().start(service), here->services().stop(service), here->services().restart(service)}) {
                const auto refused = await(answer);
                QCOMPARE(refused.error().code, AdminError::Refused);
                QVERIFY2(refused.error().detail.contains(QString::number(QCoreApplication::applicationPid())),
                    qPrintable(refused.error().detail));
            }
        }
        QVERIFY(!here->services().heldKeys());
        const auto refused = await(here->configuration().set({{QStringLiteral("audience"), QStringLiteral("other")}}));
        QCOMPARE(refused.error().code, AdminError::Refused);

        // Whatever is done here, the services there notice, and the other way round.
        addAlice(*here);
        QCOMPARE(signIn(there.auth).status, 200);
        const auto minted = await(here->api()->tokens().mint({}));
        QVERIFY2(minted, minted ? "" : qPrintable(minted.error().detail));
        QCOMPARE(claimOf(*minted, "iss"), there.issuer);
        QSignalSpy changed(here->api(), &admin::AdminApi::settingsChanged);
        QVERIFY(await(other->api()->settings().set({{QStringLiteral("registration"), QStringLiteral("open")}})));
        QVERIFY(QTest::qWaitFor([&] { return !changed.isEmpty(); }, QDeadlineTimer(std::chrono::seconds(10))));
        QCOMPARE(here->api()->settings().show(QStringLiteral("registration"))->value, QStringLiteral("open"));

        // It goes without taking anything with it.
        await(here->stopAll());
        QCOMPARE(ask(there.auth + QStringLiteral("/healthz")).status, 200);
        QVERIFY(here->services().statuses().isEmpty());
    }

    void followsWhatHappensThere()
    {
        const auto other = host(StartMode::AllOrNothing);
        (void)started(*other);
        const auto here = host(StartMode::WhatCanRun);
        (void)started(*here);
        QVERIFY(await(other->services().stop(Service::Resource)));
        QVERIFY(becomes(*here, Service::Resource, ServiceState::Stopped));
        QCOMPARE(statusOf(*here, Service::Resource).elsewherePid, QCoreApplication::applicationPid());
        QCOMPARE(await(here->services().start(Service::Resource)).error().code, AdminError::Refused);
        QVERIFY(await(other->services().start(Service::Resource)));
        QVERIFY(becomes(*here, Service::Resource, ServiceState::Elsewhere));

        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        const QString there = QStringLiteral("127.0.0.1:%1").arg(probe.serverPort());
        probe.close();
        QVERIFY(await(other->configuration().move(Service::Auth, there)));
        QVERIFY(QTest::qWaitFor(
            [&] { return statusOf(*here, Service::Auth).address == there; }, QDeadlineTimer(std::chrono::seconds(10))));
        // What is minted here names what the services there trust.
        const auto minted = await(here->api()->tokens().mint({}));
        QCOMPARE(claimOf(*minted, "iss"), QStringLiteral("http://") + there);
    }

    void runsThemOnceTheOtherHasEnded()
    {
        auto other = host(StartMode::AllOrNothing);
        (void)started(*other);
        const auto here = host(StartMode::WhatCanRun);
        (void)started(*here);
        addAlice(*here);
        admin::AdminApi *api = here->api();
        QSignalSpy changed(&here->services(), &admin::ServiceControl::statusChanged);
        other.reset();
        QVERIFY(becomes(*here, Service::Auth, ServiceState::Stopped));
        QVERIFY(!changed.isEmpty());
        QCOMPARE(statusOf(*here, Service::Auth).elsewherePid, 0);
        // Nothing is taken from whoever starts them again there.
        QVERIFY(!ServiceLock::running(DataFolder::find(configuration().dataFolder).value()));

        const auto auth = await(here->services().start(Service::Auth));
        QVERIFY2(auth, auth ? "" : qPrintable(auth.error().detail));
        QCOMPARE(auth->state, ServiceState::Running);
        QCOMPARE(statusOf(*here, Service::Resource).state, ServiceState::Stopped);
        const auto resource = await(here->services().start(Service::Resource));
        QVERIFY2(resource, resource ? "" : qPrintable(resource.error().detail));
        QCOMPARE(here->api(), api); // what was shown before is shown still
        const QByteArray token = signIn(auth->url).text("access_token").toUtf8();
        QCOMPARE(claimOf(token, "iss"), auth->url);
        QCOMPARE(callWith(token, resource->url), 200);
        const auto running = ServiceLock::running(DataFolder::find(configuration().dataFolder).value());
        QVERIFY(running);
        QCOMPARE(running->issuer, auth->url);
        QVERIFY(await(here->configuration().set({{QStringLiteral("audience"), QStringLiteral("other")}})));
    }

    void whoComesFirstAgainKeepsThem()
    {
        auto other = host(StartMode::AllOrNothing);
        (void)started(*other);
        const auto here = host(StartMode::WhatCanRun);
        (void)started(*here);
        other.reset();
        QVERIFY(becomes(*here, Service::Auth, ServiceState::Stopped));
        const auto again = host(StartMode::AllOrNothing);
        const Addresses there = started(*again);
        QVERIFY(becomes(*here, Service::Auth, ServiceState::Elsewhere));
        QTRY_COMPARE(statusOf(*here, Service::Auth).url, there.auth); // it may have been seen while it started
        QCOMPARE(await(here->services().start(Service::Auth)).error().code, AdminError::Refused);
    }

    void aHeadlessStartIsRefusedAsEver()
    {
        const auto other = host(StartMode::AllOrNothing);
        (void)started(*other);
        const auto second = host(StartMode::AllOrNothing);
        QCOMPARE(await(second->startAll()).error().code, RuntimeError::InUse);
        QVERIFY(!second->api());
    }
};

int main(int argc, char **argv) { return runHostTest<TestAttachedHost>(argc, argv); }
#include "tst_attachedhost.moc"
