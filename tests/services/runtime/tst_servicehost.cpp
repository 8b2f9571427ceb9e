// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runtime/servicehost.h"

#include "crypto/cryptolibrary.h"
#include "support/await.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace tessera;
using namespace tessera::runtime;

class TestServiceHost : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] Configuration configuration() const
    {
        ConfigurationSources sources;
        sources.flags = {{QStringLiteral("data-dir"), m_folder->filePath(QStringLiteral("data"))},
            {QStringLiteral("auth-listen"), QStringLiteral("127.0.0.1:0")},
            {QStringLiteral("resource-listen"), QStringLiteral("127.0.0.1:0")},
            {QStringLiteral("workers"), QStringLiteral("1")}};
        return loadConfiguration(sources).value();
    }

    [[nodiscard]] static int status(const QString &url)
    {
        QNetworkAccessManager network;
        QNetworkRequest request{QUrl(url)};
        request.setTransferTimeout(10'000);
        QNetworkReply *reply = network.get(request);
        if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, QDeadlineTimer(std::chrono::seconds(20))))
            return -1;
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    [[nodiscard]] static admin::ServiceState stateOf(ServiceHost &host, admin::Service service)
    {
        const QList<admin::ServiceStatus> statuses = host.services().statuses();
        for (const admin::ServiceStatus &one : statuses) {
            if (one.service == service)
                return one.state;
        }
        return admin::ServiceState::Stopped;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void startsStopsAndStartsAgain()
    {
        ServiceHost host(configuration(), nullptr, QStringLiteral("console"));
        QVERIFY(!host.api());
        for (int round = 0; round < 2; ++round) {
            const auto started = test::await(host.startAll());
            QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
            QCOMPARE(started->issuer, started->auth);
            QCOMPARE(status(started->auth + QStringLiteral("/healthz")), 200);
            QCOMPARE(status(started->resource + QStringLiteral("/healthz")), 200);
            QCOMPARE(host.services().statuses().size(), 2);
            QVERIFY(host.api());
            QCOMPARE(host.api()->keys().list().size(), 1);
            test::await(host.stopAll());
            QVERIFY(!host.api());
            QCOMPARE(host.services().statuses().size(), 0);
            QCOMPARE(status(started->auth + QStringLiteral("/healthz")), 0);
        }
    }

    void oneServiceIsStoppedAndRestartedByItself()
    {
        ServiceHost host(configuration(), nullptr, QStringLiteral("console"));
        QSignalSpy changed(&host.services(), &admin::ServiceControl::statusChanged);
        const Addresses at = test::await(host.startAll()).value();
        const auto stopped = test::await(host.services().stop(admin::Service::Resource));
        QVERIFY(stopped);
        QCOMPARE(stateOf(host, admin::Service::Resource), admin::ServiceState::Stopped);
        QCOMPARE(status(at.resource + QStringLiteral("/healthz")), 0);
        QCOMPARE(status(at.auth + QStringLiteral("/healthz")), 200);
        const auto started = test::await(host.services().start(admin::Service::Resource));
        QCOMPARE(started->url, at.resource); // where clients know it
        QCOMPARE(status(at.resource + QStringLiteral("/healthz")), 200);
        QCOMPARE(test::await(host.services().restart(admin::Service::Auth))->url, at.auth);
        QCOMPARE(status(at.auth + QStringLiteral("/healthz")), 200);
        QVERIFY(changed.size() >= 6);
    }

    void whatAnAdministratorChangesIsInForceAtOnce()
    {
        ServiceHost host(configuration(), nullptr, QStringLiteral("console"));
        const Addresses at = test::await(host.startAll()).value();
        QSignalSpy settingsChanged(host.api(), &admin::AdminApi::settingsChanged);
        QVERIFY(test::await(host.api()->settings().set({{QStringLiteral("registration"), QStringLiteral("open")}})));
        QVERIFY(QTest::qWaitFor([&] { return !settingsChanged.isEmpty(); }, QDeadlineTimer(std::chrono::seconds(10))));
        QSignalSpy keysChanged(host.api(), &admin::AdminApi::keysChanged);
        QVERIFY(test::await(host.api()->keys().rotate(true)));
        QVERIFY(QTest::qWaitFor([&] { return !keysChanged.isEmpty(); }, QDeadlineTimer(std::chrono::seconds(10))));
        QCOMPARE(host.api()->keys().list().size(), 2);
        QVERIFY(
            QTest::qWaitFor([&] { return host.services().heldKeys() && !host.services().heldKeys()->kids.isEmpty(); },
                QDeadlineTimer(std::chrono::seconds(10))));
        QCOMPARE(host.services().heldKeys()->jwksUri, at.auth + QStringLiteral("/.well-known/jwks.json"));
        host.services().requests().setFollowed(true);
        QCOMPARE(status(at.auth + QStringLiteral("/healthz")), 200);
        QList<admin::RequestEntry> seen;
        QVERIFY(QTest::qWaitFor([&] { return !(seen += host.services().requests().take().entries).isEmpty(); },
            QDeadlineTimer(std::chrono::seconds(10))));
        QCOMPARE(seen.first().path, QByteArray("/healthz"));
    }

    void aRevokedKeyIsNotHeldUntilItsCacheEnds()
    {
        ServiceHost host(configuration(), nullptr, QStringLiteral("console"));
        QVERIFY(test::await(host.startAll()));
        const auto holds = [&host](const KeyId &kid) {
            const auto held = host.services().heldKeys();
            return held && held->kids.contains(kid.toText());
        };
        const KeyId revoked = host.api()->keys().list().constFirst().kid;
        QVERIFY(QTest::qWaitFor([&] { return holds(revoked); }, QDeadlineTimer(std::chrono::seconds(10))));
        QVERIFY(test::await(host.api()->keys().revoke(revoked, QStringLiteral("leaked"))));
        // The key set may be kept for five minutes; nobody asks for the new kid here.
        QVERIFY(QTest::qWaitFor([&] { return !holds(revoked); }, QDeadlineTimer(std::chrono::seconds(20))));
        QCOMPARE(host.services().heldKeys()->kids.size(), 1);
    }

    void whatChangesIsToldInTheThreadOfTheHost()
    {
        ServiceHost host(configuration(), nullptr, QStringLiteral("console"));
        std::atomic<int> told = 0, elsewhere = 0;
        const auto note = [&, here = QThread::currentThread()] {
            ++told;
            elsewhere += QThread::currentThread() == here ? 0 : 1;
        };
        connect(&host.services(), &admin::ServiceControl::heldKeysChanged, this, note, Qt::DirectConnection);
        QVERIFY(test::await(host.startAll()));
        QTRY_VERIFY(host.services().heldKeys() && !host.services().heldKeys()->kids.isEmpty() && told > 0);
        test::await(host.stopAll());
        QCOMPARE(elsewhere, 0);
    }

    void whatTheResourceServiceHoldsIsToldWhole()
    {
        ServiceHost host(configuration(), nullptr, QStringLiteral("console"));
        const Addresses at = test::await(host.startAll()).value();
        admin::ServiceControl &services = host.services();
        const auto holds = [&services](const QByteArray &document) {
            return services.heldKeys() && services.heldKeys()->document == document;
        };
        const QByteArray served = host.api()->keys().published().document;
        QVERIFY(QTest::qWaitFor([&] { return holds(served); }, QDeadlineTimer(std::chrono::seconds(10))));
        const admin::HeldKeySet held = services.heldKeys().value();
        QCOMPARE(held.issuer, at.issuer);
        QCOMPARE(held.generation, 1u);
        QCOMPARE(held.etag, host.api()->keys().published().etag);
        QVERIFY(held.confirmedAt && held.freshUntil && held.usableUntil && held.nextFetchAt);
        QVERIFY(*held.confirmedAt < *held.nextFetchAt && *held.nextFetchAt < *held.freshUntil);
        QVERIFY(*held.freshUntil < *held.usableUntil);
        QVERIFY(held.failure.isEmpty() && !held.failedAt && held.failureCount == 0 && held.leftOut.isEmpty());

        // An announced key that nobody has asked for is there as soon as an administrator wants it to be.
        QVERIFY(test::await(host.api()->keys().rotate(false)));
        const QByteArray next = host.api()->keys().published().document;
        QVERIFY(next != served);
        QSignalSpy changed(&services, &admin::ServiceControl::heldKeysChanged);
        QVERIFY(QTest::qWaitFor(
            [&] {
                services.fetchKeysNow(); // the served document follows the ring in its own time
                return holds(next);
            },
            QDeadlineTimer(std::chrono::seconds(10))));
        QCOMPARE(services.heldKeys()->generation, 2u);
        QTRY_VERIFY(!changed.isEmpty());
        QVERIFY(services.heldKeys()->fetches > held.fetches);

        QVERIFY(test::await(services.stop(admin::Service::Auth)));
        services.fetchKeysNow();
        QVERIFY(QTest::qWaitFor(
            [&] { return services.heldKeys()->failureCount > 0; }, QDeadlineTimer(std::chrono::seconds(10))));
        const admin::HeldKeySet failed = services.heldKeys().value();
        QVERIFY(!failed.failure.isEmpty());
        QVERIFY(failed.failedAt && failed.cooldownUntil && *failed.failedAt < *failed.cooldownUntil);
        QCOMPARE(failed.document, next);

        QVERIFY(test::await(services.stop(admin::Service::Resource)));
        QVERIFY(!services.heldKeys());
        services.fetchKeysNow(); // nobody is there to do it
        QVERIFY(!services.heldKeys());
    }

    void anotherProcessOnTheFolderIsNoticed()
    {
        ServiceHost host(configuration(), nullptr, QStringLiteral("console"));
        QVERIFY(test::await(host.startAll()));
        QSignalSpy usersChanged(host.api(), &admin::AdminApi::usersChanged);
        const auto beside = Installation::open(configuration(), nullptr, QStringLiteral("cli:test")).value();
        QCOMPARE(beside->issuer().identity()->issuer,
            host.services().statuses().constFirst().url); // it knows the issuer of those that run
        const auto added = test::await(beside->api().users().addWithGeneratedPassword(
            {.email = QStringLiteral("alice@example.com"), .name = {}, .roles = {}}));
        QVERIFY2(added, added ? "" : qPrintable(added.error().detail));
        QVERIFY(QTest::qWaitFor([&] { return !usersChanged.isEmpty(); }, QDeadlineTimer(std::chrono::seconds(10))));
        QVERIFY(test::await(host.api()->users().show(QStringLiteral("alice@example.com"))));
    }

    void takenPortLeavesNothingRunning()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        Configuration refused = configuration();
        refused.resourceListen = ListenAddress(QHostAddress(QHostAddress::LocalHost), taken.serverPort());
        ServiceHost host(refused, nullptr, QStringLiteral("console"));
        const auto started = test::await(host.startAll());
        QCOMPARE(started.error().code, RuntimeError::NoStart);
        QVERIFY2(
            started.error().detail.contains(QString::number(taken.serverPort())), qPrintable(started.error().detail));
        QCOMPARE(host.services().statuses().size(), 0);
        QVERIFY(!ServiceLock::running(DataFolder::open(refused.dataFolder).value()));
        taken.close();
        QVERIFY(test::await(host.startAll()));
    }

    void endsWhileItStarts()
    {
        for (int i = 0; i < 5; ++i) {
            ServiceHost host(configuration(), nullptr, QStringLiteral("console"));
            (void)host.startAll();
        }
    }

    void endsWhileKeysAndUsersAreMade()
    {
        for (int i = 0; i < 3; ++i) {
            ServiceHost host(configuration(), nullptr, QStringLiteral("console"));
            QVERIFY(test::await(host.startAll()));
            const auto rotated = host.api()->keys().rotate(true);
            const auto added = host.api()->users().addWithGeneratedPassword(
                {.email = QStringLiteral("alice%1@example.com").arg(i), .name = {}, .roles = {}});
            test::await(host.stopAll());
            QVERIFY(rotated.isFinished() && added.isFinished());
            QVERIFY(added.result());
            QVERIFY(test::await(host.startAll())); // what the end has left to be told came before
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const crypto::CryptoLibrary library;
    TestServiceHost test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_servicehost.moc"
