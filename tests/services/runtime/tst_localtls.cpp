// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/localtls.h"

#include "crypto/certificatefacts.h"
#include "runtime/tlswatch.h"
#include "services/runtime/hosttest.h"
#include "support/certificates.h"
#include "support/fakeclock.h"

#include <QSignalSpy>

using namespace tessera;
using namespace tessera::runtime;
using namespace tessera::test;
using admin::AdminError;
using admin::Service;
using admin::ServiceState;

namespace {

QString localNames() { return QStringLiteral("localhost, 127.0.0.1"); }

QMap<QString, QString> tlsNames(const QString &names) { return {{QStringLiteral("tls.names"), names}}; }

QString secured(const QString &url) { return QStringLiteral("https") + url.mid(4); }

} // namespace

/// Services that speak TLS with a certificate of the local authority, real clients in the same process, which believe
/// it, and turning it on and off while they run.
class TestLocalTls : public HostTest
{
    Q_OBJECT

private:
    [[nodiscard]] std::unique_ptr<ServiceHost> host(
        const Texts &flags = {}, StartMode mode = StartMode::WhatCanRun) const
    {
        return std::make_unique<ServiceHost>(
            configuration(flags), nullptr, QStringLiteral("console"), ServiceHost::Prepare(), mode);
    }

private Q_SLOTS:
    void startsWithIt()
    {
        const auto here = host({{QStringLiteral("tls-names"), localNames()}}, StartMode::AllOrNothing);
        const Addresses there = started(*here);
        QVERIFY2(there.auth.startsWith(u"https://"), qPrintable(there.auth));
        QCOMPARE(there.issuer, there.auth);
        addAlice(*here);
        const QByteArray token = signIn(there.auth).text("access_token").toUtf8();
        QCOMPARE(callWith(token, there.resource), 200); // which has fetched keys by TLS
        QCOMPARE(here->configuration().certificate()->names,
            (QStringList{QStringLiteral("localhost"), QStringLiteral("127.0.0.1")}));
        QCOMPARE(here->configuration().certificate()->sha256, await(here->api()->tls().server()).value()->sha256);
    }

    void isTheSameAfterARestart()
    {
        QByteArray before;
        for (int start = 0; start < 2; ++start) {
            const auto here = host({{QStringLiteral("tls-names"), localNames()}});
            (void)started(*here);
            const QByteArray shown = here->configuration().certificate()->sha256;
            QVERIFY(start == 0 || shown == before);
            before = shown;
        }
    }

    void isTurnedOnAndOffWhileTheyRun()
    {
        const auto here = host();
        const Addresses plain = started(*here);
        QVERIFY(!here->configuration().certificate());
        addAlice(*here);
        QSignalSpy changed(&here->configuration(), &admin::ConfigurationControl::configurationChanged);

        const auto on = await(here->configuration().set(tlsNames(localNames())));
        QVERIFY2(on, on ? "" : qPrintable(on.error().detail));
        QVERIFY(on->issuerChanged);
        const QString auth = statusOf(*here, Service::Auth).url;
        const QString resource = statusOf(*here, Service::Resource).url;
        QCOMPARE(auth, secured(plain.auth));
        QCOMPARE(resource, secured(plain.resource));
        QVERIFY(QTest::qWaitFor([&] { return !changed.isEmpty(); }));
        const QByteArray secure = signIn(auth).text("access_token").toUtf8();
        QCOMPARE(claimOf(secure, "iss"), auth);
        QCOMPARE(callWith(secure, resource), 200);

        const auto off = await(here->configuration().set(tlsNames({})));
        QVERIFY2(off, off ? "" : qPrintable(off.error().detail));
        QVERIFY(!here->configuration().certificate());
        QCOMPARE(statusOf(*here, Service::Auth).url, plain.auth);
        const QByteArray token = signIn(plain.auth).text("access_token").toUtf8();
        QCOMPARE(callWith(token, plain.resource), 200);
    }

    void whatCannotBeLeavesAllAsItWas_data()
    {
        QTest::addColumn<Texts>("wanted");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no name") << tlsNames(QStringLiteral("a b")) << QStringLiteral("neither a DNS name");
        QTest::newRow("no file") << Texts{{QStringLiteral("tls.certificate-file"), QStringLiteral("/nowhere.pem")}}
                                 << QStringLiteral("/nowhere.pem");
        QTest::newRow("a key alone") << Texts{{QStringLiteral("tls.key-file"), QStringLiteral("/nowhere.pem")}}
                                     << QStringLiteral("no certificate");
        QTest::newRow("two") << Texts{{QStringLiteral("tls.names"), localNames()},
                                    {QStringLiteral("tls.certificate-file"), QStringLiteral("/nowhere.pem")}}
                             << QStringLiteral("two certificates");
        QTest::newRow("nobody to believe")
            << Texts{{QStringLiteral("tls.names"), localNames()},
                   {QStringLiteral("resource.jwks-ca-file"), QStringLiteral("/nowhere.pem")}}
            << QStringLiteral("/nowhere.pem");
    }

    void whatCannotBeLeavesAllAsItWas()
    {
        QFETCH(Texts, wanted);
        QFETCH(QString, reason);
        const auto here = host();
        const Addresses before = started(*here);
        const auto refused = await(here->configuration().set(wanted));
        QVERIFY(!refused);
        QVERIFY2(refused.error().detail.contains(reason), qPrintable(refused.error().detail));
        QVERIFY(!here->configuration().certificate());
        QCOMPARE(statusOf(*here, Service::Auth).url, before.auth);
        QCOMPARE(ask(before.resource + QStringLiteral("/healthz")).status, 200);
        QVERIFY(!fileContent().contains("tls"));
    }

    void aResourceServiceAloneHasNone()
    {
        const auto here = host({{QStringLiteral("services"), QStringLiteral("resource")},
                                   {QStringLiteral("issuer"), QStringLiteral("https://auth.example.test")},
                                   {QStringLiteral("tls-names"), localNames()}},
            StartMode::AllOrNothing);
        const auto refused = await(here->startAll());
        QCOMPARE(refused.error().code, RuntimeError::WrongConfiguration);
        QVERIFY2(refused.error().detail.contains(u"tls issue"), qPrintable(refused.error().detail));
    }

    // By the command line or by the window, in this process or another: connections go on.
    void showsWhatWasRenewed()
    {
        const auto here = host({{QStringLiteral("tls-names"), localNames()}});
        const Addresses there = started(*here);
        QSignalSpy changed(&here->configuration(), &admin::ConfigurationControl::configurationChanged);
        const auto renewed = await(here->api()->tls().renew());
        QVERIFY2(renewed, renewed ? "" : qPrintable(renewed.error().detail));
        QVERIFY(QTest::qWaitFor([&] { return here->configuration().certificate()->sha256 == renewed->sha256; },
            QDeadlineTimer(std::chrono::seconds(20))));
        QVERIFY(QTest::qWaitFor([&] { return !changed.isEmpty(); }));
        const auto other = await(here->api()->tls().replaceAuthority());
        QVERIFY(QTest::qWaitFor(
            [&] {
                return here->configuration().certificate()->issuer == other->subject &&
                       here->configuration().certificate()->sha256 != renewed->sha256;
            },
            QDeadlineTimer(std::chrono::seconds(20))));
        QCOMPARE(ask(there.auth + QStringLiteral("/healthz")).status, 200);
    }

    void isMadeAnewBeforeItEnds()
    {
        const QTemporaryDir folder;
        const auto database = store::Database::open(folder.filePath(QStringLiteral("tessera.db"))).value();
        const auto sealer = std::make_shared<const crypto::Sealer>(crypto::SecretBytes(crypto::Sealer::keySize));
        FakeClock clock(SystemClock().now());
        keys::LocalAuthority authority(*database, sealer, clock);
        const QStringList names{QStringLiteral("localhost")};
        const LocalTls source(authority, names, clock);
        const auto shown = std::make_shared<http::TlsSnapshot>(source.read().value());
        TlsWatch watch(std::make_unique<LocalTls>(authority, names, clock), shown);
        QSignalSpy renewed(&watch, &TlsWatch::renewed);
        const QByteArray first = shown->load()->certificate();
        watch.look();
        clock.advance(keys::LocalAuthority::serverLifetime - keys::LocalAuthority::renewal - std::chrono::seconds(1));
        watch.look();
        QCOMPARE(shown->load()->certificate(), first);
        clock.advance(std::chrono::seconds(1));
        watch.look();
        QVERIFY(shown->load()->certificate() != first);
        watch.look();
        QCOMPARE(renewed.size(), 1);
    }

    void isNeededByNobodyWhoLooksOn()
    {
        const TestCertificate certificate = TestCertificate::make({});
        const QString key = m_folder->filePath(QStringLiteral("key.pem"));
        const QString file = m_folder->filePath(QStringLiteral("certificate.pem"));
        for (const auto &[path, bytes] : {std::pair(file, certificate.pem()), std::pair(key, certificate.keyPem())}) {
            QFile written(path);
            QVERIFY(written.open(QIODevice::WriteOnly) && written.write(bytes) == bytes.size());
        }
        const Texts flags{{QStringLiteral("tls-certificate-file"), file}, {QStringLiteral("tls-key-file"), key}};
        auto other = host(flags, StartMode::AllOrNothing);
        (void)started(*other);
        QVERIFY(QFile::rename(key, key + u'x'));
        const auto here = host(flags);
        (void)started(*here);
        other.reset();
        const auto becomes = [&](ServiceState state) {
            return QTest::qWaitFor([&] { return statusOf(*here, Service::Auth).state == state; },
                QDeadlineTimer(std::chrono::seconds(10)));
        };
        QVERIFY(becomes(ServiceState::Stopped));
        // Who takes the services over does not speak plain HTTP in their place.
        const auto refused = await(here->services().start(Service::Auth));
        QCOMPARE(refused.error().code, AdminError::Refused);
        QVERIFY2(refused.error().detail.contains(key), qPrintable(refused.error().detail));
        QVERIFY(QFile::rename(key + u'x', key));
        const auto taken = await(here->services().start(Service::Auth));
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().detail));
        QVERIFY2(taken->url.startsWith(u"https://"), qPrintable(taken->url));
    }
};

int main(int argc, char **argv) { return runHostTest<TestLocalTls>(argc, argv); }
#include "tst_localtls.moc"
