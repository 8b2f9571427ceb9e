// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/runtime/hosttest.h"

#include <QSignalSpy>

using namespace tessera;
using namespace tessera::runtime;
using namespace tessera::test;
using admin::Service;
using admin::ServiceState;

/// A start that is content with what can run.
class TestConsoleStart : public HostTest
{
    Q_OBJECT

private:
    [[nodiscard]] static bool isReady(const QString &resource)
    {
        return QTest::qWaitFor([&] { return ask(resource + QStringLiteral("/readyz")).status == 200; },
            QDeadlineTimer(std::chrono::seconds(20)));
    }

    [[nodiscard]] static QString addressOf(const QTcpServer &server)
    {
        return QStringLiteral("127.0.0.1:%1").arg(server.serverPort());
    }

private Q_SLOTS:
    void aTakenAuthPortLeavesTheRestRunning()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        QSignalSpy asked(&taken, &QTcpServer::newConnection);
        ServiceHost host(configuration({{QStringLiteral("auth-listen"), addressOf(taken)}}), nullptr,
            QStringLiteral("console"), {}, StartMode::WhatCanRun);
        const Addresses at = started(host);
        QCOMPARE(at.auth, QString());
        QCOMPARE(at.issuer, QStringLiteral("http://") + addressOf(taken));

        const admin::ServiceStatus auth = statusOf(host, Service::Auth);
        QCOMPARE(auth.state, ServiceState::Failed);
        QVERIFY2(auth.failure.contains(QString::number(QCoreApplication::applicationPid())), qPrintable(auth.failure));
        QCOMPARE(auth.address, addressOf(taken));
        QCOMPARE(auth.port, taken.serverPort());
        QVERIFY(auth.freePort != 0);
        QVERIFY2(auth.failure.contains(QStringLiteral("port %1 is free").arg(auth.freePort)), qPrintable(auth.failure));
        QCOMPARE(auth.freeAddress, QStringLiteral("127.0.0.1:%1").arg(auth.freePort));
        QCOMPARE(auth.url, QString());

        // An administrator can work all the same.
        addAlice(host);
        QCOMPARE(host.api()->keys().list().size(), 1);

        // The other service runs, and asks nobody for keys who merely has that port.
        QCOMPARE(statusOf(host, Service::Resource).state, ServiceState::Running);
        QCOMPARE(ask(at.resource + QStringLiteral("/healthz")).status, 200);
        QTRY_VERIFY(ask(at.resource + QStringLiteral("/readyz"))
                .text("detail")
                .contains(u"The auth service beside it does not run"));
        QCOMPARE(ask(at.resource + QStringLiteral("/readyz")).status, 503);
        QCOMPARE(asked.size(), 0);

        // "Use port N".
        const auto moved = await(host.configuration().move(Service::Auth, auth.freeAddress));
        QVERIFY2(moved, moved ? "" : qPrintable(moved.error().detail));
        QCOMPARE(statusOf(host, Service::Auth).state, ServiceState::Running);
        QCOMPARE(statusOf(host, Service::Auth).url, QStringLiteral("http://") + auth.freeAddress);
        QCOMPARE(moved->issuer, QStringLiteral("http://") + auth.freeAddress);
        QVERIFY(isReady(at.resource));
        const HttpAnswer tokens = signIn(statusOf(host, Service::Auth).url);
        QCOMPARE(tokens.status, 200);
        QCOMPARE(callWith(tokens.text("access_token").toUtf8(), at.resource), 200);
        QCOMPARE(asked.size(), 0);
    }

    void aPortThatIsFreeAgainIsTaken()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        ServiceHost host(configuration({{QStringLiteral("auth-listen"), addressOf(taken)}}), nullptr,
            QStringLiteral("console"), {}, StartMode::WhatCanRun);
        const Addresses at = started(host);
        addAlice(host);
        const QString where = QStringLiteral("http://") + addressOf(taken);
        const auto still = await(host.services().start(Service::Auth));
        QCOMPARE(still.error().code, admin::AdminError::Refused);
        taken.close();
        const auto auth = await(host.services().start(Service::Auth));
        QVERIFY2(auth, auth ? "" : qPrintable(auth.error().detail));
        QCOMPARE(auth->url, where);
        QCOMPARE(auth->freePort, quint16(0));
        // The resource service learns of it by itself.
        QVERIFY(isReady(at.resource));
        QCOMPARE(callWith(signIn(where).text("access_token").toUtf8(), at.resource), 200);
    }

    void aTakenResourcePortLeavesTheAuthService()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        ServiceHost host(configuration({{QStringLiteral("resource-listen"), addressOf(taken)}}), nullptr,
            QStringLiteral("console"), {}, StartMode::WhatCanRun);
        const Addresses at = started(host);
        QCOMPARE(at.resource, QString());
        addAlice(host);
        const QByteArray token = signIn(at.auth).text("access_token").toUtf8();
        const admin::ServiceStatus resource = statusOf(host, Service::Resource);
        QCOMPARE(resource.state, ServiceState::Failed);
        QVERIFY(resource.freePort != 0);
        const auto moved = await(host.configuration().move(Service::Resource, resource.freeAddress));
        QVERIFY2(moved, moved ? "" : qPrintable(moved.error().detail));
        QVERIFY(!moved->issuerChanged);
        QCOMPARE(callWith(token, statusOf(host, Service::Resource).url), 200);
    }

    void bothToldTheSameAddress()
    {
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        const QString same = addressOf(probe);
        probe.close();
        const Configuration both =
            configuration({{QStringLiteral("auth-listen"), same}, {QStringLiteral("resource-listen"), same}});
        ServiceHost host(both, nullptr, QStringLiteral("console"), {}, StartMode::WhatCanRun);
        const Addresses at = started(host);
        QCOMPARE(at.auth, QStringLiteral("http://") + same);
        QCOMPARE(statusOf(host, Service::Resource).state, ServiceState::Failed);
        QVERIFY(statusOf(host, Service::Resource).freePort != 0);
        ServiceHost strict(both, nullptr, QStringLiteral("console"));
        await(host.stopAll());
        QCOMPARE(await(strict.startAll()).error().code, RuntimeError::WrongConfiguration);
    }

    void aTileKnowsTheAddressOfAStoppedService()
    {
        ServiceHost host(configuration(), nullptr, QStringLiteral("console"), {}, StartMode::WhatCanRun);
        const Addresses at = started(host);
        QVERIFY(await(host.services().stop(Service::Resource)));
        const admin::ServiceStatus stopped = statusOf(host, Service::Resource);
        QCOMPARE(stopped.state, ServiceState::Stopped);
        QCOMPARE(stopped.url, QString());
        QCOMPARE(QStringLiteral("http://") + stopped.address, at.resource);
        QCOMPARE(stopped.port, QUrl(at.resource).port());
        QVERIFY(stopped.isLoopback);
        QCOMPARE(stopped.elsewherePid, 0);
    }

    // The window comes later, and says who fetched the key set last.
    void theRequestsAreKeptFromTheFirstOn()
    {
        ServiceHost host(configuration(), nullptr, QStringLiteral("console"), {}, StartMode::WhatCanRun);
        QVERIFY(isReady(started(host).resource));
        const QList<admin::RequestEntry> kept = host.services().requests().take().entries;
        QVERIFY(!kept.isEmpty());
        QVERIFY(std::ranges::any_of(kept, [](const admin::RequestEntry &entry) {
            return entry.service == Service::Auth && entry.path == "/.well-known/jwks.json" && entry.status == 200;
        }));

        ServiceHost server(configuration(), nullptr, QStringLiteral("server"));
        QVERIFY(!server.services().requests().isFollowed());
    }

    void aResourceServiceThatIsMadeAnewBesideAStoppedAuthServiceFindsItsKeysLater()
    {
        ServiceHost host(configuration(), nullptr, QStringLiteral("console"), {}, StartMode::WhatCanRun);
        const Addresses at = started(host);
        QVERIFY(await(host.services().stop(Service::Auth)));
        QVERIFY(await(host.services().restart(Service::Resource)));
        QCOMPARE(ask(at.resource + QStringLiteral("/readyz")).status, 503);
        QVERIFY(await(host.services().start(Service::Auth)));
        QVERIFY(isReady(at.resource));
    }

    void whatNoServiceCanDoWithoutEndsTheStartAllTheSame()
    {
        const QString wrongKey = m_folder->filePath(QStringLiteral("key"));
        QFile key(wrongKey);
        QVERIFY(key.open(QIODevice::WriteOnly));
        key.write("no key");
        key.close();
        key.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        ServiceHost host(configuration({{QStringLiteral("key-encryption-key-file"), wrongKey}}), nullptr,
            QStringLiteral("console"), {}, StartMode::WhatCanRun);
        QCOMPARE(await(host.startAll()).error().code, RuntimeError::NoKey);
        QVERIFY(!host.api());
        QVERIFY(host.services().statuses().isEmpty());
        QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("data"))));
    }
};

int main(int argc, char **argv) { return runHostTest<TestConsoleStart>(argc, argv); }
#include "tst_consolestart.moc"
