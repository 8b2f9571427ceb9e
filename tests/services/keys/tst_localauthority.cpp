// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/localauthority.h"

#include "crypto/certificatefacts.h"
#include "crypto/cryptolibrary.h"
#include "services/keys/keysupport.h"

#include <QTest>

#include <thread>

using namespace tessera;
using namespace tessera::keys;
using namespace tessera::test;

namespace {

using namespace std::chrono_literals;

crypto::CertificateFacts factsOf(const crypto::Certificate &certificate)
{
    return crypto::certificateFacts(certificate.der()).value();
}

} // namespace

/// The authority of an installation, over a real database.
class TestLocalAuthority : public QObject
{
    Q_OBJECT

private:
    struct World : KeyInstallation
    {
        World()
            : database(openDatabase())
            , authority(*database, sealer, clock)
        {
        }
        std::unique_ptr<store::Database> database;
        LocalAuthority authority;
    };

    const QStringList names{QStringLiteral("auth.example.test"), QStringLiteral("127.0.0.1")};

private Q_SLOTS:
    void isMadeOnce()
    {
        World world;
        QVERIFY(!world.authority.find().value());
        QVERIFY(!world.authority.findServer().value());
        const auto made = world.authority.made({});
        QCOMPARE(world.authority.made({})->der(), made->der());
        QCOMPARE(world.authority.find().value()->der(), made->der());
        QCOMPARE(factsOf(*made).notAfter, world.clock.now() + LocalAuthority::authorityLifetime);
        QCOMPARE(auditedActions(*world.database), QStringList{QStringLiteral("authority.made")});
        // Another process on the same folder, later.
        const auto again = world.openDatabase();
        QCOMPARE(LocalAuthority(*again, world.sealer, world.clock).made({})->der(), made->der());
    }

    // Two processes that have none ask at once.
    void isMadeOnceByWhoeverIsFirst()
    {
        World world;
        const auto other = world.openDatabase();
        LocalAuthority beside(*other, world.sealer, world.clock);
        QByteArray there;
        std::thread thread([&] { there = beside.made({})->der(); });
        const QByteArray here = world.authority.made({})->der();
        thread.join();
        QCOMPARE(here, there);
        QCOMPARE(auditedActions(*world.database).count(QStringLiteral("authority.made")), 1);
    }

    void keepsTheCertificateOfTheServer()
    {
        World world;
        const auto first = world.authority.server(names, {});
        QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
        QCOMPARE(factsOf(first->certificate).names, names);
        QVERIFY(first->certificate.publicKey() == first->key.publicKey());
        QCOMPARE(factsOf(first->certificate).notAfter, world.clock.now() + LocalAuthority::serverLifetime);
        const QStringList turned{names[1], names[0]};
        QCOMPARE(world.authority.server(turned, {})->certificate.der(), first->certificate.der());
        QCOMPARE(world.authority.findServer().value()->der(), first->certificate.der());

        world.clock.advance(LocalAuthority::serverLifetime - LocalAuthority::renewal - 1s);
        QCOMPARE(world.authority.server(names, {})->certificate.der(), first->certificate.der());
        world.clock.advance(1s);
        const auto renewed = world.authority.server(names, {});
        QVERIFY(renewed->certificate.der() != first->certificate.der());
        QVERIFY(renewed->key.publicKey() != first->key.publicKey());
        QCOMPARE(factsOf(renewed->certificate).notAfter, world.clock.now() + LocalAuthority::serverLifetime);

        const auto others = world.authority.server({names[0]}, {});
        QCOMPARE(factsOf(others->certificate).names, QStringList{names[0]});
        const auto asked = world.authority.renewedServer({names[0]}, {});
        QVERIFY(asked->certificate.der() != others->certificate.der());
        QCOMPARE(auditedActions(*world.database).count(QStringLiteral("certificate.renewed")), 4);
    }

    void anotherAuthorityVouchesAnew()
    {
        World world;
        const auto shown = world.authority.server(names, {});
        const auto before = world.authority.made({});
        const auto now = world.authority.replaced({});
        QVERIFY(now->der() != before->der());
        QVERIFY(!world.authority.findServer().value()); // that of the one before
        const auto again = world.authority.server(names, {});
        QVERIFY(again->certificate.der() != shown->certificate.der());
        QCOMPARE(world.authority.findServer().value()->der(), again->certificate.der());
    }

    void keepsNothingOfWhatItIssues()
    {
        World world;
        const auto issued = world.authority.issue(names, 24h, {});
        QCOMPARE(factsOf(issued->certificate).notAfter, world.clock.now() + 24h);
        QVERIFY(!world.authority.findServer().value());
        QCOMPARE(auditedActions(*world.database),
            (QStringList{QStringLiteral("authority.made"), QStringLiteral("certificate.issued")}));
    }

    void promisesNothingBeyondItsOwnEnd()
    {
        World world;
        const Instant end = factsOf(world.authority.made({}).value()).notAfter;
        world.clock.set(end - 48h);
        QCOMPARE(factsOf(world.authority.server(names, {})->certificate).notAfter, end);
        world.clock.set(end);
        const auto late = world.authority.issue(names, 24h, {});
        QCOMPARE(late.error().code, KeyError::Unsupported);
        QVERIFY2(late.error().detail.contains(u"renew --authority"), qPrintable(late.error().detail));
        QVERIFY(world.authority.replaced({}));
        QVERIFY(world.authority.issue(names, 24h, {}));
    }

    void isSealed()
    {
        World world;
        (void)world.authority.server(names, {}).value();
        const auto other = std::make_shared<const crypto::Sealer>(crypto::randomSecret(crypto::Sealer::keySize));
        LocalAuthority stranger(*world.database, other, world.clock);
        QCOMPARE(stranger.find().error().code, KeyError::Damaged);
        QCOMPARE(stranger.made({}).error().code, KeyError::Damaged); // and makes no other one in its place
        QVERIFY(world.authority.find());
        // Bound to its name: a server's key is no authority's.
        const auto swapped =
            world.database
                ->write([](store::Connection &connection) {
                    return connection.execute(QStringLiteral("UPDATE server_secret SET sealed = (SELECT sealed FROM "
                                                             "server_secret WHERE name = 'tls-server') WHERE name = "
                                                             "'tls-authority'"));
                })
                .result();
        QCOMPARE(swapped.value(), 1);
        QCOMPARE(world.authority.find().error().code, KeyError::Damaged);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const crypto::CryptoLibrary library;
    TestLocalAuthority test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_localauthority.moc"
