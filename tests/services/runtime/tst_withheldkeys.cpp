// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/runtime/hosttest.h"

#include "issuedtokens.h"
#include "scriptedissuer.h"

using namespace tessera;
using namespace tessera::runtime;
using namespace tessera::test;
using admin::Service;

/// A resource service beside an auth service that comes and goes, and somebody else at its port meanwhile.
class TestWithheldKeys : public HostTest
{
    Q_OBJECT

private:
    static constexpr QLatin1StringView reason{"The auth service beside it does not run"};

    [[nodiscard]] static QString detail(const QString &resource)
    {
        return ask(resource + QStringLiteral("/readyz")).text("detail");
    }

    [[nodiscard]] static bool holds(ServiceHost &host, const QString &kid)
    {
        const auto held = host.services().heldKeys();
        return held && held->kids.contains(kid);
    }

private Q_SLOTS:
    void whoTakesThePortOfAStoppedAuthServiceIsNotAsked()
    {
        const SystemClock clock;
        ServiceHost host(configuration(), nullptr, QStringLiteral("console"));
        const Addresses at = started(host);
        addAlice(host);
        const QByteArray good = signIn(at.auth).text("access_token").toUtf8();
        QCOMPARE(callWith(good, at.resource), 200);

        QVERIFY(await(host.services().stop(Service::Auth)));
        const jose::SigningKey theirs = newKey();
        {
            ScriptedIssuer other(quint16(QUrl(at.auth).port()));
            other.reply("/.well-known/jwks.json", {.body = jose::publicKeySet({theirs})});
            QCOMPARE(
                callWith(token(theirs, goodClaims(at.issuer, QStringLiteral("tessera"), clock.now())), at.resource),
                401);
            const int failures = host.services().heldKeys()->failureCount;
            host.services().fetchKeysNow();
            QTRY_VERIFY(host.services().heldKeys()->failureCount > failures);
            QVERIFY(host.services().heldKeys()->failure.startsWith(reason));
            QVERIFY2(detail(at.resource).contains(reason), qPrintable(detail(at.resource)));
            QCOMPARE(callWith(good, at.resource), 200); // the last good set serves on
            QVERIFY(other.seen().isEmpty());
        }

        QVERIFY(await(host.api()->keys().rotate(true)));
        QVERIFY(await(host.services().start(Service::Auth)));
        QTRY_VERIFY(holds(host, host.api()->keys().list().constLast().kid.toText()));
        QCOMPARE(callWith(signIn(at.auth).text("access_token").toUtf8(), at.resource), 200);
        QCOMPARE(detail(at.resource), QString());
        QVERIFY(host.services().heldKeys()->failure.isEmpty());
    }

    void norWhoHasItSinceTheAuthServiceCouldNotComeBack()
    {
        ServiceHost host(configuration(), nullptr, QStringLiteral("console"));
        const Addresses at = started(host);
        QTRY_VERIFY(holds(host, host.api()->keys().list().constFirst().kid.toText()));
        QVERIFY(await(host.services().stop(Service::Auth)));
        ScriptedIssuer other(quint16(QUrl(at.auth).port()));
        QVERIFY(!await(host.services().start(Service::Auth)));
        const int failures = host.services().heldKeys()->failureCount;
        host.services().fetchKeysNow();
        QTRY_VERIFY(host.services().heldKeys()->failureCount > failures);
        QVERIFY(host.services().heldKeys()->failure.startsWith(reason));
        QVERIFY(other.seen().isEmpty());
    }

    void anIssuerElsewhereIsAskedAllTheSame()
    {
        const jose::SigningKey first = newKey(), second = newKey();
        ScriptedIssuer elsewhere;
        elsewhere.publish(jose::publicKeySet({first}));
        ServiceHost host(configuration({{QStringLiteral("issuer"), elsewhere.issuer()},
                             {QStringLiteral("jwks-uri"), elsewhere.url("/keys").toString()}}),
            nullptr, QStringLiteral("console"));
        (void)started(host);
        QTRY_VERIFY(holds(host, first.kid().toText()));
        QVERIFY(await(host.services().stop(Service::Auth)));
        elsewhere.publish(jose::publicKeySet({second}));
        host.services().fetchKeysNow();
        QTRY_VERIFY(holds(host, second.kid().toText()));
    }
};

int main(int argc, char **argv) { return runHostTest<TestWithheldKeys>(argc, argv); }
#include "tst_withheldkeys.moc"
