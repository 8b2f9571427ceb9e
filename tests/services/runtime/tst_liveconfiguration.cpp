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
using admin::ValueSource;

/// What an administrator sees and changes of the configuration while services run.
class TestLiveConfiguration : public HostTest
{
    Q_OBJECT

private:
    [[nodiscard]] static admin::ConfigurationEntry entryOf(ServiceHost &host, const char *name)
    {
        const QList<admin::ConfigurationEntry> entries = host.configuration().entries();
        for (const admin::ConfigurationEntry &entry : entries) {
            if (entry.name == QLatin1StringView(name))
                return entry;
        }
        throw std::runtime_error("there is no such option");
    }

    /// A port that nobody listens on, and its address.
    [[nodiscard]] static QString freeAddress()
    {
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost);
        return QStringLiteral("127.0.0.1:%1").arg(probe.serverPort());
    }

    [[nodiscard]] std::unique_ptr<ServiceHost> host(const Configuration &configuration) const
    {
        return std::make_unique<ServiceHost>(
            configuration, nullptr, QStringLiteral("console"), ServiceHost::Prepare(), StartMode::WhatCanRun);
    }

    [[nodiscard]] static QByteArray tokenFrom(const QString &auth)
    {
        return signIn(auth).text("access_token").toUtf8();
    }

    /// What the next start would be told, without the flags of this one.
    [[nodiscard]] Configuration nextStart() const
    {
        ConfigurationSources sources;
        sources.file = file();
        return loadConfiguration(sources).value();
    }

private Q_SLOTS:
    void saysWhereEachValueWasSaid()
    {
        putFile("# mine\naudience = \"shop\"\n\n[http]\nmax-connections = 99\n");
        ConfigurationSources sources;
        sources.file = file();
        sources.flags = {{QStringLiteral("auth-listen"), QStringLiteral("[::1]:8000")}};
        sources.environment = {{QStringLiteral("TESSERA_RESOURCE_LISTEN"), QStringLiteral("0.0.0.0:9001")},
            {QStringLiteral("TESSERA_DATA_DIR"), m_folder->filePath(QStringLiteral("data"))}};
        const auto here = host(loadConfiguration(sources).value());
        QCOMPARE(here->configuration().file(), file());

        const admin::ConfigurationEntry audience = entryOf(*here, "audience");
        QCOMPARE(audience.value, QStringLiteral("shop"));
        QCOMPARE(audience.defaultValue, QStringLiteral("tessera"));
        QCOMPARE(audience.source, ValueSource::File);
        QCOMPARE(audience.said, file() + QStringLiteral(", line 2"));
        QVERIFY(audience.isChangeable && audience.needsRestart && !audience.isDefault());
        QVERIFY(!audience.description.isEmpty() && !audience.bounds.isEmpty());
        QCOMPARE(entryOf(*here, "http.max-connections").value, QStringLiteral("99"));
        QCOMPARE(entryOf(*here, "http.max-connections").said, file() + QStringLiteral(", line 5"));

        const admin::ConfigurationEntry issuer = entryOf(*here, "issuer");
        QVERIFY(issuer.isDefault());
        QCOMPARE(issuer.value, QStringLiteral("http://[::1]:8000"));
        QCOMPARE(entryOf(*here, "resource.jwks-uri").value, QStringLiteral("http://[::1]:8000/.well-known/jwks.json"));

        const admin::ConfigurationEntry folder = entryOf(*here, "data-dir");
        QVERIFY(!folder.isChangeable);
        QCOMPARE(folder.said, QStringLiteral("TESSERA_DATA_DIR"));
        QCOMPARE(folder.source, ValueSource::Environment);

        const QList<admin::ListenerEntry> listeners = here->configuration().listeners();
        QCOMPARE(listeners.size(), 2);
        QCOMPARE(listeners[0].address, QStringLiteral("[::1]:8000"));
        QCOMPARE(listeners[0].defaultAddress, QStringLiteral("127.0.0.1:8000"));
        QCOMPARE(listeners[0].source, ValueSource::Flag);
        QCOMPARE(listeners[0].said, QStringLiteral("--auth-listen"));
        QVERIFY(listeners[0].isLoopback);
        QCOMPARE(listeners[1].said, QStringLiteral("TESSERA_RESOURCE_LISTEN"));
        QVERIFY(!listeners[1].isLoopback);
    }

    void saysWhereTheKeyIs()
    {
        const auto here = host(configuration());
        QCOMPARE(entryOf(*here, "keys.encryption-key-file").value, QString());
        (void)started(*here);
        QCOMPARE(entryOf(*here, "keys.encryption-key-file").value,
            m_folder->filePath(QStringLiteral("data/key-encryption-key")));
        QVERIFY(entryOf(*here, "keys.encryption-key-file").isDefault());
    }

    void checksWhileOneTypes()
    {
        const auto here = host(configuration());
        const auto check = [&here](const char *name, const char *text) {
            const auto checked = here->configuration().check({{QString::fromLatin1(name), QString::fromLatin1(text)}});
            return checked ? QString() : checked.error().detail;
        };
        QCOMPARE(check("auth.listen", " localhost:8005 "), QString());
        QVERIFY(check("auth.listen", "localhost").contains(u"it has no port"));
        QCOMPARE(check("issuer", "https://a.example"), QString());
        QCOMPARE(check("issuer", ""), QString());
        QVERIFY(check("issuer", "https://a.example/?x").contains(u"is not an issuer"));
        QVERIFY(check("audience", "").contains(u"1 to 255"));
        QVERIFY(check("http.workers", "257").contains(u"from 0 to 256"));
        QVERIFY(check("http.worker", "1").contains(u"did you mean \"http.workers\"?"));
        QVERIFY(check("data-dir", "/tmp").contains(u"TESSERA_DATA_DIR"));
    }

    void looksAtAPortBeforeItIsChosen()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const auto here = host(configuration());
        const Addresses at = started(*here);
        const QString auth = QUrl(at.auth).authority();
        const auto look = [&here](const QString &address) {
            return await(here->configuration().lookAt(Service::Auth, address)).value();
        };
        const admin::ListenerReport held = look(QStringLiteral("localhost:%1").arg(taken.serverPort()));
        QVERIFY(!held.isUsable());
        QCOMPARE(held.address, QStringLiteral("127.0.0.1:%1").arg(taken.serverPort()));
        QVERIFY2(held.problem.contains(QString::number(QCoreApplication::applicationPid())), qPrintable(held.problem));
        QVERIFY(look(held.freeAddress).isUsable());
        QVERIFY(look(auth).isUsable()); // where it is
        QVERIFY(look(QStringLiteral("0.0.0.0:%1").arg(QUrl(at.auth).port())).isUsable());
        QVERIFY(!look(QStringLiteral("0.0.0.0:%1").arg(QUrl(at.auth).port())).isLoopback);
        const admin::ListenerReport others = look(QUrl(at.resource).authority());
        QVERIFY2(others.problem.contains(u"resource service"), qPrintable(others.problem));
        QVERIFY(others.freePort != 0);
        QVERIFY(look(QStringLiteral("8000")).problem.contains(u"it has no port"));
        QCOMPARE(look(QStringLiteral("8000")).address, QString());
    }

    void movesTheAuthServiceAndWhatFollowsFromItsAddress()
    {
        const auto here = host(configuration());
        const Addresses at = started(*here);
        addAlice(*here);
        const HttpAnswer before = signIn(at.auth);
        QSignalSpy changed(&here->configuration(), &admin::ConfigurationControl::configurationChanged);
        const QString there = freeAddress();
        const auto moved = await(here->configuration().move(Service::Auth, there));
        QVERIFY2(moved, moved ? "" : qPrintable(moved.error().detail));
        QCOMPARE(moved->issuer, QStringLiteral("http://") + there);
        QVERIFY(moved->issuerChanged);
        QVERIFY(moved->isKept);
        QCOMPARE(moved->notes.size(), 1);
        QVERIFY(moved->notes.first().contains(at.issuer) && moved->notes.first().contains(moved->issuer));
        QCOMPARE(moved->statuses.first().url, moved->issuer);
        QVERIFY(QTest::qWaitFor([&] { return changed.size() == 1; }));

        // The new address answers, the old one does not, and the metadata names the new one.
        QCOMPARE(ask(moved->issuer + QStringLiteral("/healthz")).status, 200);
        QTRY_COMPARE(ask(at.auth + QStringLiteral("/healthz")).status, 0);
        QCOMPARE(ask(moved->issuer + QStringLiteral("/.well-known/oauth-authorization-server")).text("issuer"),
            moved->issuer);

        // Old access tokens are refused, new ones taken; the session goes on.
        QCOMPARE(callWith(before.text("access_token").toUtf8(), at.resource), 401);
        const HttpAnswer after = ask(moved->issuer + QStringLiteral("/auth/refresh"),
            {{QStringLiteral("refresh_token"), before.text("refresh_token")}});
        QCOMPARE(after.status, 200);
        const QByteArray token = after.text("access_token").toUtf8();
        QCOMPARE(claimOf(token, "iss"), moved->issuer);
        QCOMPARE(callWith(token, at.resource), 200);
        QCOMPARE(here->services().heldKeys()->jwksUri, moved->issuer + QStringLiteral("/.well-known/jwks.json"));

        // Commands on the folder learn of it, and the next start has it.
        const auto running = ServiceLock::running(DataFolder::find(configuration().dataFolder).value());
        QCOMPARE(running->issuer, moved->issuer);
        QCOMPARE(running->auth, moved->issuer);
        QCOMPARE(running->resource, at.resource);
        QCOMPARE(nextStart().authListen.toText(), there);
        QCOMPARE(entryOf(*here, "auth.listen").source, ValueSource::File);
        QCOMPARE(entryOf(*here, "auth.listen").said, file() + QStringLiteral(", line 5"));
    }

    void theResourceServiceIsKnownByAnotherAddressThanItsListeners()
    {
        const auto here = host(configuration());
        const Addresses at = started(*here);
        const QString metadata = QStringLiteral("/.well-known/oauth-protected-resource");
        QCOMPARE(ask(at.resource + metadata).text("resource"), at.resource);
        QCOMPARE(entryOf(*here, "resource.url").defaultValue, at.resource);
        const auto set = [&here](const QString &url) {
            return await(here->configuration().set({{QStringLiteral("resource.url"), url}}));
        };
        QVERIFY(!set(QStringLiteral("https://api.example.com/#there")));
        const auto named = set(QStringLiteral("https://api.example.com/shop"));
        QVERIFY2(named, named ? "" : qPrintable(named.error().detail));
        const QString now = statusOf(*here, Service::Resource).url;
        for (const QString &path : {metadata, metadata + QStringLiteral("/shop")}) // as the proxy asks, and RFC 9728
            QCOMPARE(ask(now + path).text("resource"), QStringLiteral("https://api.example.com/shop"));
        QCOMPARE(nextStart().resourceUrl, QStringLiteral("https://api.example.com/shop"));
        QVERIFY(set({}));
        const QString last = statusOf(*here, Service::Resource).url;
        QCOMPARE(ask(last + metadata).text("resource"), last);
    }

    void whatIsChangedIsAudited()
    {
        const auto here = host(configuration());
        (void)started(*here);
        const auto changed = [&here] {
            admin::AuditQuery query;
            query.action = QStringLiteral("configuration.changed");
            return await(here->api()->audit().list(query)).value();
        };
        const QString before = entryOf(*here, "auth.listen").value;
        const QString issuer = entryOf(*here, "issuer").value;
        QVERIFY(!await(here->configuration().set({{QStringLiteral("audience"), QString()}})));
        QCOMPARE(changed().size(), 0);
        const QString address = freeAddress();
        QVERIFY(await(here->configuration().move(admin::Service::Auth, address)));
        QMap<QString, AuditEvent> events;
        const QList<admin::AuditEntry> entries = changed();
        for (const admin::AuditEntry &entry : entries)
            events.insert(entry.event.subject, entry.event);
        // What follows from the address, too.
        QCOMPARE(events.keys(), (QStringList{QStringLiteral("auth.listen"), QStringLiteral("issuer"),
                                    QStringLiteral("resource.jwks-uri")}));
        const AuditEvent moved = events.value(QStringLiteral("auth.listen"));
        QCOMPARE(moved.actor, QStringLiteral("console"));
        QCOMPARE(moved.details.value(u"old").toString(), before);
        QCOMPARE(moved.details.value(u"new").toString(), address);
        QCOMPARE(events.value(QStringLiteral("issuer")).details.value(u"old").toString(), issuer);
        QVERIFY(await(here->configuration().set({{QStringLiteral("audience"), QStringLiteral("shop")},
            {QStringLiteral("http.max-connections"), QStringLiteral("99")}})));
        QCOMPARE(changed().size(), 5);
    }

    void whoIsBeingAnsweredIsAnsweredWhileTheServiceMoves()
    {
        const auto here = host(configuration());
        const Addresses at = started(*here);
        addAlice(*here);
        // Hashing takes long enough for the move to come in between.
        QNetworkAccessManager network;
        QList<QNetworkReply *> replies;
        for (int i = 0; i < 4; ++i) {
            QNetworkRequest request{QUrl(at.auth + QStringLiteral("/auth/signin"))};
            request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
            replies.append(network.post(request, "{\"email\":\"" + QByteArray(email.latin1()) + "\",\"password\":\"" +
                                                     QByteArray(password.latin1()) + "\"}"));
        }
        here->services().requests().setFollowed(true);
        QVERIFY(QTest::qWaitFor([&] { return replies.first()->isFinished(); }));
        const auto moved = await(here->configuration().move(Service::Auth, freeAddress()));
        QVERIFY(moved);
        for (QNetworkReply *reply : std::as_const(replies)) {
            QVERIFY(QTest::qWaitFor([reply] { return reply->isFinished(); }, QDeadlineTimer(std::chrono::seconds(20))));
            QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
        }
    }

    void movesTheResourceServiceAndLeavesTheOtherAlone()
    {
        const auto here = host(configuration());
        const Addresses at = started(*here);
        addAlice(*here);
        const QByteArray token = tokenFrom(at.auth);
        QSignalSpy changed(&here->services(), &admin::ServiceControl::statusChanged);
        const QString there = freeAddress();
        const auto moved = await(here->configuration().move(Service::Resource, there));
        QVERIFY2(moved, moved ? "" : qPrintable(moved.error().detail));
        QVERIFY(!moved->issuerChanged && moved->notes.isEmpty() && moved->isKept);
        QCOMPARE(callWith(token, QStringLiteral("http://") + there), 200);
        QTRY_COMPARE(ask(at.resource + QStringLiteral("/healthz")).status, 0);
        for (const QList<QVariant> &signal : std::as_const(changed))
            QCOMPARE(signal.first().value<Service>(), Service::Resource);
        QCOMPARE(nextStart().resourceListen.toText(), there);
    }

    void aTakenPortIsRefusedAndTheOldListenerGoesOn()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const auto here = host(configuration());
        const Addresses at = started(*here);
        addAlice(*here);
        const QByteArray token = tokenFrom(at.auth);
        QSignalSpy changed(&here->services(), &admin::ServiceControl::statusChanged);
        const auto toTaken =
            await(here->configuration().move(Service::Auth, QStringLiteral("127.0.0.1:%1").arg(taken.serverPort())));
        QCOMPARE(toTaken.error().code, AdminError::Refused);
        QVERIFY2(toTaken.error().detail.contains(QString::number(QCoreApplication::applicationPid())) &&
                     toTaken.error().detail.contains(u" is free"),
            qPrintable(toTaken.error().detail));
        const auto toOther = await(here->configuration().move(Service::Auth, QUrl(at.resource).authority()));
        QCOMPARE(toOther.error().code, AdminError::Refused);
        QVERIFY2(toOther.error().detail.contains(u"resource service"), qPrintable(toOther.error().detail));
        const auto nowhere = await(here->configuration().move(Service::Auth, QStringLiteral("192.0.2.1:8000")));
        QCOMPARE(nowhere.error().code, AdminError::Refused);
        const auto noAddress = await(here->configuration().move(Service::Auth, QStringLiteral("here")));
        QCOMPARE(noAddress.error().code, AdminError::Invalid);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(callWith(token, at.resource), 200);
        QCOMPARE(claimOf(tokenFrom(at.auth), "iss"), at.issuer);
        QVERIFY(!QFile::exists(file()));
    }

    void fromOneAddressToAllOnTheSamePort()
    {
        const auto here = host(configuration());
        const Addresses at = started(*here);
        const QString everywhere = QStringLiteral("0.0.0.0:%1").arg(QUrl(at.auth).port());
        const auto moved = await(here->configuration().move(Service::Auth, everywhere));
        QVERIFY2(moved, moved ? "" : qPrintable(moved.error().detail));
        QVERIFY(!moved->issuerChanged); // it is still known by the loopback address
        QCOMPARE(ask(at.auth + QStringLiteral("/healthz")).status, 200);
        QVERIFY(!statusOf(*here, Service::Auth).isLoopback);
        QCOMPARE(statusOf(*here, Service::Auth).address, everywhere);
        QVERIFY(await(here->configuration().move(Service::Auth, QUrl(at.auth).authority())));
        QVERIFY(statusOf(*here, Service::Auth).isLoopback);
        QCOMPARE(ask(at.auth + QStringLiteral("/healthz")).status, 200);
    }

    void aStoppedServiceIsMovedWithoutBeingStarted()
    {
        const auto here = host(configuration());
        (void)started(*here);
        QVERIFY(await(here->services().stop(Service::Resource)));
        const QString there = freeAddress();
        QVERIFY(await(here->configuration().move(Service::Resource, there)));
        QCOMPARE(statusOf(*here, Service::Resource).state, ServiceState::Stopped);
        QCOMPARE(statusOf(*here, Service::Resource).address, there);
        QCOMPARE(await(here->services().start(Service::Resource))->url, QStringLiteral("http://") + there);
    }

    void whatAFlagSaysHoldsAgainAtTheNextStart()
    {
        putFile("audience = \"shop\"\n");
        const auto here = host(configuration({{QStringLiteral("auth-listen"), freeAddress()},
            {QStringLiteral("issuer"), QStringLiteral("https://a.example")}}));
        (void)started(*here);
        const QString there = freeAddress();
        const auto moved = await(here->configuration().move(Service::Auth, there));
        QVERIFY2(moved, moved ? "" : qPrintable(moved.error().detail));
        QVERIFY(!moved->isKept && !moved->issuerChanged);
        QCOMPARE(moved->notes.size(), 1);
        QVERIFY2(moved->notes.first().contains(u"--auth-listen"), qPrintable(moved->notes.first()));
        QCOMPARE(ask(QStringLiteral("http://%1/healthz").arg(there)).status, 200);
        QCOMPARE(fileContent(), QByteArray("audience = \"shop\"\n"));
        QCOMPARE(entryOf(*here, "auth.listen").value, there);
        QCOMPARE(entryOf(*here, "auth.listen").source, ValueSource::Flag);
        // What the file says is kept beside what it does not.
        const auto mixed = await(here->configuration().set({{QStringLiteral("audience"), QStringLiteral("till")},
            {QStringLiteral("issuer"), QStringLiteral("https://b.example")}}));
        QVERIFY(mixed && !mixed->isKept && mixed->issuerChanged);
        QCOMPARE(fileContent(), QByteArray("audience = \"till\"\n"));
    }

    void issuerAndAudienceAreInForceAtOnceAndKept()
    {
        putFile("# Tokens:\n#issuer = \"https://auth.example.com\"\n");
        const auto here = host(configuration());
        const Addresses at = started(*here);
        addAlice(*here);
        const QByteArray before = tokenFrom(at.auth);
        const auto set =
            await(here->configuration().set({{QStringLiteral("issuer"), QStringLiteral("http://localhost:1")},
                {QStringLiteral("audience"), QStringLiteral("shop")}}));
        QVERIFY2(set, set ? "" : qPrintable(set.error().detail));
        QVERIFY(set->issuerChanged && set->isKept);
        QCOMPARE(statusOf(*here, Service::Auth).url, at.auth); // where clients know it
        const QByteArray token = tokenFrom(at.auth);
        QCOMPARE(claimOf(token, "iss"), QStringLiteral("http://localhost:1"));
        QCOMPARE(claimOf(token, "aud"), QStringLiteral("shop"));
        QCOMPARE(callWith(token, at.resource), 200);
        QCOMPARE(callWith(before, at.resource), 401);
        QCOMPARE(ask(at.auth + QStringLiteral("/auth/me"), {}, token).status, 200);
        QCOMPARE(nextStart().issuer, QStringLiteral("http://localhost:1"));
        QCOMPARE(nextStart().audience, QStringLiteral("shop"));

        const auto reset = await(here->configuration().reset({QStringLiteral("issuer"), QStringLiteral("audience")}));
        QVERIFY(reset && reset->issuerChanged && reset->isKept);
        QCOMPARE(reset->issuer, at.auth);
        QCOMPARE(callWith(tokenFrom(at.auth), at.resource), 200);
        QVERIFY(!nextStart().issuer);
        QVERIFY(entryOf(*here, "issuer").isDefault());
        // An empty text is none, too.
        QVERIFY(await(here->configuration().set({{QStringLiteral("issuer"), QStringLiteral("https://a.example")}})));
        QCOMPARE(await(here->configuration().set({{QStringLiteral("issuer"), QString()}}))->issuer, at.auth);
        QVERIFY(!nextStart().issuer);
    }

    void limitsAreChangedWhereTheServicesAre()
    {
        const auto here = host(configuration());
        const Addresses at = started(*here);
        const auto set =
            await(here->configuration().set({{QStringLiteral("http.max-connections"), QStringLiteral("1")}}));
        QVERIFY2(set, set ? "" : qPrintable(set.error().detail));
        QCOMPARE(statusOf(*here, Service::Auth).url, at.auth);
        QCOMPARE(statusOf(*here, Service::Resource).url, at.resource);
        QTcpSocket first;
        first.connectToHost(QHostAddress::LocalHost, quint16(QUrl(at.auth).port()));
        QVERIFY(first.waitForConnected());
        QTRY_COMPARE(ask(at.auth + QStringLiteral("/healthz")).status, 503);
        QVERIFY(fileContent().contains("max-connections = 1\n"));
    }

    void allOrNothing()
    {
        const auto here = host(configuration());
        const Addresses at = started(*here);
        addAlice(*here);
        const QByteArray token = tokenFrom(at.auth);
        const auto change = [&here](const QMap<QString, QString> &values) {
            return await(here->configuration().set(values)).error().code;
        };
        const QString audience = QStringLiteral("audience"), other = QStringLiteral("other");
        QCOMPARE(
            change({{audience, other}, {QStringLiteral("http.workers"), QStringLiteral("x")}}), AdminError::Invalid);
        QCOMPARE(change({{audience, other}, {QStringLiteral("nothing"), QStringLiteral("x")}}), AdminError::NotFound);
        QCOMPARE(change({{audience, other}, {QStringLiteral("data-dir"), QStringLiteral("/x")}}), AdminError::Refused);
        // A resource service would not learn keys like that.
        QCOMPARE(
            change({{audience, other}, {QStringLiteral("resource.jwks-uri"), QStringLiteral("http://192.0.2.1/k")}}),
            AdminError::Refused);
        QCOMPARE(change({{audience, other}, {QStringLiteral("issuer"), QStringLiteral("http://192.0.2.1")}}),
            AdminError::Refused);
        QCOMPARE(callWith(token, at.resource), 200);
        QCOMPARE(callWith(tokenFrom(at.auth), at.resource), 200);
        QCOMPARE(claimOf(tokenFrom(at.auth), "aud"), QStringLiteral("tessera"));
        QVERIFY(!QFile::exists(file()));
    }

    void holdsAndSaysSoWhereItCannotBeKept()
    {
        putFile("audience = \"shop\"\n");
        Configuration nowhere = configuration();
        nowhere.file.clear();
        const auto here = host(configuration());
        (void)started(*here);
        putFile("this is not TOML any more\n");
        const auto set = await(here->configuration().set({{QStringLiteral("audience"), QStringLiteral("till")}}));
        QVERIFY(set && !set->isKept);
        QCOMPARE(set->notes.size(), 1);
        QVERIFY2(set->notes.first().contains(file()), qPrintable(set->notes.first()));
        QCOMPARE(entryOf(*here, "audience").value, QStringLiteral("till"));

        const auto demo = host(nowhere);
        const auto unkept = await(demo->configuration().set({{QStringLiteral("audience"), QStringLiteral("till")}}));
        QVERIFY(unkept && !unkept->isKept && unkept->notes.size() == 1);
    }

    void changesComeOneAfterTheOther()
    {
        const auto here = host(configuration());
        (void)started(*here);
        QList<admin::Answer<admin::ConfigurationChange>> answers;
        QString last;
        for (int i = 0; i < 5; ++i) {
            last = freeAddress();
            answers.append(here->configuration().move(i % 2 ? Service::Resource : Service::Auth, last));
        }
        for (const auto &answer : std::as_const(answers))
            QVERIFY(await(answer));
        QCOMPARE(statusOf(*here, Service::Auth).address, last);
        QVERIFY(QTest::qWaitFor(
            [&] { return ask(statusOf(*here, Service::Resource).url + QStringLiteral("/readyz")).status == 200; },
            QDeadlineTimer(std::chrono::seconds(20))));
    }

    void endsWhileChangesAreUnderWay()
    {
        for (int i = 0; i < 3; ++i) {
            const auto here = host(configuration());
            (void)started(*here);
            auto moved = here->configuration().move(Service::Auth, freeAddress());
            auto set = here->configuration().set({{QStringLiteral("audience"), QStringLiteral("x")}});
            await(here->stopAll());
            QVERIFY(await(moved));
            QVERIFY(await(set));
        }
    }
};

int main(int argc, char **argv) { return runHostTest<TestLiveConfiguration>(argc, argv); }
#include "tst_liveconfiguration.moc"
