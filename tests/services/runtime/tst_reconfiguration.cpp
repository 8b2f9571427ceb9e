// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/background.h"
#include "runtime/reconfiguration.h"

#include "http/response.h"
#include "issuedtokens.h"
#include "scriptedissuer.h"
#include "services/runtime/hosttest.h"

#include <QSignalSpy>

using namespace tessera;
using namespace tessera::runtime;
using namespace tessera::test;
using admin::Service;
using admin::ServiceState;

namespace {

/// A service that answers; the resource service says for what it was made.
class Answering final : public ServiceParts
{
public:
    Answering(Composition &composition, Service service)
        : m_composition(composition)
        , m_service(service)
        , m_trust(composition.trust())
    {
    }

    [[nodiscard]] http::Routes routes() override
    {
        http::Routes routes;
        routes.add(
            http::Method::Get, "/healthz", http::Handler([](const http::RequestPtr &) { return http::json(200, {}); }));
        return routes;
    }
    void listening(const http::Endpoint &) override
    {
        if (m_service == Service::Resource)
            m_composition.setTrust(m_trust);
    }

private:
    Composition &m_composition;
    const Service m_service;
    const Composition::Trust m_trust;
};

} // namespace

/// Changes under services of which one does not come back.
class TestReconfiguration : public HostTest
{
    Q_OBJECT

private:
    struct World
    {
        explicit World(const Configuration &configuration)
            : composition(configuration, services, clock)
        {
            composition.chooseAuthPort();
            for (const Service service : {Service::Auth, Service::Resource})
                services.add(service, composition.listener(service), [this, service] { return make(service); });
        }

        std::expected<std::unique_ptr<ServiceParts>, QString> make(Service service)
        {
            if (service == failing && --goodStarts < 0)
                return std::unexpected(QStringLiteral("It does not want to."));
            return std::make_unique<Answering>(composition, service);
        }

        /// Waited for as the host's thread of changes does.
        admin::Outcome<void> apply(const Configuration &wanted)
        {
            return await(inBackground([this, wanted] { return reconfiguration.apply(wanted); }));
        }

        [[nodiscard]] QString url(Service service) const { return services.runner(service)->status().url; }

        SystemClock clock;
        RunningServices services{clock};
        Composition composition;
        Reconfiguration reconfiguration{composition, services};
        std::atomic<Service> failing = Service::Auth;
        std::atomic<int> goodStarts = 1'000; // of the failing one
    };

    [[nodiscard]] static int health(const QString &url) { return ask(url + QStringLiteral("/healthz")).status; }

    [[nodiscard]] static ListenAddress freeAddress()
    {
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost);
        return ListenAddress(QHostAddress(QHostAddress::LocalHost), probe.serverPort());
    }

    /// What is asked for in all of these: both at other addresses, and another audience.
    [[nodiscard]] Configuration moved() const
    {
        Configuration wanted = configuration();
        wanted.authListen = freeAddress();
        wanted.resourceListen = freeAddress();
        wanted.audience = QStringLiteral("other");
        return wanted;
    }

private Q_SLOTS:
    void bothMove()
    {
        World world(configuration());
        QVERIFY(world.services.run(Service::Auth) && world.services.run(Service::Resource));
        const Configuration wanted = moved();
        QVERIFY(world.apply(wanted));
        QCOMPARE(world.services.runner(Service::Auth)->status().address, wanted.authListen.toText());
        QCOMPARE(world.services.runner(Service::Resource)->status().address, wanted.resourceListen.toText());
        QCOMPARE(health(world.url(Service::Auth)), 200);
        QCOMPARE(health(world.url(Service::Resource)), 200);
        QCOMPARE(world.composition.configuration()->audience, QStringLiteral("other"));
    }

    void whereTheSecondCannotComeBackTheFirstGoesBack()
    {
        World world(configuration());
        QVERIFY(world.services.run(Service::Auth) && world.services.run(Service::Resource));
        const QString auth = world.url(Service::Auth), resource = world.url(Service::Resource);
        const QString issuer = world.composition.issuer();
        world.failing = Service::Resource;
        world.goodStarts = 0;
        const auto applied = world.apply(moved());
        QCOMPARE(applied.error().code, admin::AdminError::Refused);
        QCOMPARE(applied.error().detail, QStringLiteral("It does not want to."));
        QCOMPARE(world.url(Service::Auth), auth);
        QCOMPARE(world.url(Service::Resource), resource);
        QCOMPARE(health(auth), 200);
        QCOMPARE(health(resource), 200);
        QCOMPARE(world.composition.issuer(), issuer);
        QCOMPARE(world.composition.configuration()->audience, QStringLiteral("tessera"));
        // And it can be done later.
        world.goodStarts = 10;
        QVERIFY(world.apply(moved()));
    }

    void whereTheFirstCannotNothingChanges()
    {
        World world(configuration());
        QVERIFY(world.services.run(Service::Auth) && world.services.run(Service::Resource));
        const QString auth = world.url(Service::Auth);
        QCoreApplication::processEvents(); // what the starts have told
        QSignalSpy changed(&world.services, &admin::ServiceControl::statusChanged);
        world.goodStarts = 0;
        QVERIFY(!world.apply(moved()));
        QCOMPARE(health(auth), 200);
        QCOMPARE(changed.size(), 0); // neither was touched
    }

    void oneThatHadToLeaveItsPlaceComesBackToIt()
    {
        World world(configuration());
        QVERIFY(world.services.run(Service::Auth) && world.services.run(Service::Resource));
        const QString auth = world.url(Service::Auth);
        Configuration wanted = *world.composition.configuration();
        wanted.maxConnections = 7;
        world.goodStarts = 0;
        // It cannot be started anew, nor could it come back.
        QVERIFY(!world.apply(wanted));
        QCOMPARE(world.services.runner(Service::Auth)->status().state, ServiceState::Failed);
        world.goodStarts = 10;
        QCOMPARE(await(world.services.start(Service::Auth))->url, auth);
        QCOMPARE(world.composition.configuration()->maxConnections, 4096);
    }

    void settingsThatChangeMeanwhileLeaveTheNewIssuerInForce()
    {
        const jose::SigningKey key = newKey();
        ScriptedIssuer keys;
        keys.publish(jose::publicKeySet({key}));
        const auto named = [&](const QString &issuer) {
            return configuration(
                {{QStringLiteral("issuer"), issuer}, {QStringLiteral("jwks-uri"), keys.url("/keys").toString()}});
        };
        const SystemClock clock;
        const QString before = QStringLiteral("http://localhost:1"), after = QStringLiteral("http://localhost:2");
        const auto installation = Installation::open(named(before), nullptr, QStringLiteral("cli:test")).value();
        RunningServices services(clock);
        Composition composition(named(before), services, clock);
        composition.setInstallation(installation.get());
        composition.add(Service::Resource);
        const QString url = services.run(Service::Resource)->toUrl();

        composition.setConfiguration(named(after));
        const auto moved = services.runner(Service::Resource)->move(composition.listener(Service::Resource));
        composition.applySettings(); // while it is made anew
        QVERIFY(await(moved));
        QVERIFY(await(services.start(Service::Resource))); // it runs; what was asked for before is done
        const auto call = [&](const QString &issuer) {
            return callWith(token(key, goodClaims(issuer, QStringLiteral("tessera"), clock.now())), url);
        };
        QCOMPARE(call(after), 200);
        QCOMPARE(call(before), 401);
        services.removeAll();
    }
};

int main(int argc, char **argv) { return runHostTest<TestReconfiguration>(argc, argv); }
#include "tst_reconfiguration.moc"
