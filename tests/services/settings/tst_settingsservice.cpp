// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store/storefixture.h"
#include "support/await.h"
#include "support/fakeclock.h"

#include "settings/settingsservice.h"
#include "store/auditrepository.h"
#include "store/settingrepository.h"

#include <QSignalSpy>

using namespace tessera;
using namespace tessera::settings;
using namespace tessera::test;

namespace {

keys::Actor someone() { return {.name = QStringLiteral("cli:test"), .address = {}, .requestId = {}}; }

struct Installation
{
    StoreFolder folder;
    FakeClock clock;
    std::unique_ptr<store::Database> database = folder.open();
    std::unique_ptr<SettingsService> settings = start(*database);

    std::unique_ptr<SettingsService> start(store::Database &on) const
    {
        auto service = SettingsService::open(on, clock);
        if (!service)
            throw std::runtime_error(service.error().detail.toStdString());
        return std::move(*service);
    }

    QMap<QString, QString> stored() const
    {
        return valueOf(database->read([](store::Connection &c) { return store::SettingRepository(c).all(); }));
    }
    QList<store::AuditRecord> audit() const
    {
        return valueOf(database->read([](store::Connection &c) { return store::AuditRepository(c).list({}).records; }));
    }
};

} // namespace

class TestSettingsService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewInstallationHasTheDefaults()
    {
        const Installation at;
        QCOMPARE(*at.settings->current(), Settings());
        QCOMPARE(at.settings->text(QStringLiteral("keys.rotation-interval")), QStringLiteral("24h"));
        QVERIFY(at.settings->problems().isEmpty());
    }

    void aChangeIsPublishedStoredAndAudited()
    {
        Installation at;
        const auto result =
            await(at.settings->set(QStringLiteral("tokens.access-lifetime"), QStringLiteral("600s"), someone()));
        QVERIFY(result);
        QCOMPARE(result->tokens.accessLifetime, Duration(10min));
        QCOMPARE(at.settings->tokens().load()->accessLifetime, Duration(10min));
        QCOMPARE(at.settings->text(QStringLiteral("tokens.access-lifetime")), QStringLiteral("10min"));
        QCOMPARE(
            at.stored(), (QMap<QString, QString>{{QStringLiteral("tokens.access-lifetime"), QStringLiteral("10min")}}));
        QCOMPARE(at.audit().size(), 1);
        const store::AuditRecord record = at.audit().constFirst();
        QCOMPARE(record.action, QStringLiteral("setting.changed"));
        QCOMPARE(record.actor, QStringLiteral("cli:test"));
        QCOMPARE(record.subject, QStringLiteral("tokens.access-lifetime"));
        QCOMPARE(record.details, (QJsonObject{{QStringLiteral("old"), QStringLiteral("15min")},
                                     {QStringLiteral("new"), QStringLiteral("10min")}}));
        at.settings = at.start(*at.database);
        QCOMPARE(at.settings->tokens().load()->accessLifetime, Duration(10min));
    }

    void cachesOfALoweredMaxAgeAreRemembered()
    {
        Installation at;
        const QString maxAge = QStringLiteral("keys.jwks-max-age");
        // Before anything was served there is nothing to wait for.
        QVERIFY(await(at.settings->set(maxAge, QStringLiteral("4min"), someone())));
        QVERIFY(!at.settings->rotation().load()->cachedUntil);
        QVERIFY(await(at.settings->noteKeySetServed()));
        QCOMPARE(at.settings->rotation().load()->cachedUntil, at.clock.now());
        const Instant until = at.clock.now() + 4min + 1s;
        QCOMPARE(at.settings->preview({{maxAge, QStringLiteral("1min")}})->rotation.cachedUntil, until);
        QVERIFY(await(at.settings->set(maxAge, QStringLiteral("1min"), someone())));
        QCOMPARE(at.settings->rotation().load()->cachedUntil, until);
        at.clock.advance(1min);
        QVERIFY(await(at.settings->noteKeySetServed()));
        QVERIFY(await(at.settings->reset({maxAge}, someone())));
        QCOMPARE(at.settings->rotation().load()->cachedUntil, until);
        QCOMPARE(at.audit().size(), 3); // what was changed, and nothing else
        at.settings = at.start(*at.database);
        QCOMPARE(at.settings->rotation().load()->cachedUntil, until);
        QCOMPARE(at.settings->rotation().load()->jwksMaxAge, Duration(5min));
        QVERIFY(at.settings->problems().isEmpty());
    }

    void everyPolicyIsPublished()
    {
        const Installation at;
        const auto result =
            await(at.settings->setMany({{QStringLiteral("keys.leeway"), QStringLiteral("30s")},
                                           {QStringLiteral("tokens.typ"), QStringLiteral("JWT")},
                                           {QStringLiteral("signin.lock-after"), QStringLiteral("9")},
                                           {QStringLiteral("registration"), QStringLiteral("open")},
                                           {QStringLiteral("password.min-score"), QStringLiteral("3")},
                                           {QStringLiteral("argon2.iterations"), QStringLiteral("3")},
                                           {QStringLiteral("cors.origins"), QStringLiteral("https://a.example")}},
                someone()));
        QVERIFY(result);
        QCOMPARE(at.settings->rotation().load()->leeway, Duration(30s));
        QCOMPARE(at.settings->tokens().load()->typ, QStringLiteral("JWT"));
        QCOMPARE(at.settings->signIn().load()->lockAfter, 9);
        QCOMPARE(*at.settings->registrationOpen().load(), true);
        QCOMPARE(at.settings->password().load()->minScore, 3);
        QCOMPARE(at.settings->argon2().load()->iterations, 3U);
        QCOMPARE(*at.settings->corsOrigins().load(), QStringList(QStringLiteral("https://a.example")));
        QCOMPARE(at.audit().size(), 7);
    }

    void aRefusedChangeLeavesNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<SettingsError>("code");
        QTest::addColumn<QString>("says");
        QTest::newRow("an unknown name") << QStringLiteral("keys.colour") << QStringLiteral("blue")
                                         << SettingsError::UnknownName << QStringLiteral("keys.colour");
        QTest::newRow("no value of it") << QStringLiteral("keys.leeway") << QStringLiteral("soon")
                                        << SettingsError::InvalidValue << QStringLiteral("0s to 10min");
        QTest::newRow("keys.md: interval covers propagation and lifetime")
            << QStringLiteral("keys.rotation-interval") << QStringLiteral("20min") << SettingsError::RuleBroken
            << QStringLiteral("propagation");
        QTest::newRow("keys.md: propagation covers max-age")
            << QStringLiteral("keys.propagation") << QStringLiteral("1min") << SettingsError::RuleBroken
            << QStringLiteral("max-age");
    }
    void aRefusedChangeLeavesNothing()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, text);
        QFETCH(const SettingsError, code);
        QFETCH(const QString, says);
        const Installation at;
        const auto result = await(
            at.settings->setMany({{QStringLiteral("tokens.typ"), QStringLiteral("JWT")}, {name, text}}, someone()));
        QVERIFY(!result);
        QCOMPARE(result.error().code, code);
        QVERIFY2(result.error().detail.contains(says), qPrintable(result.error().detail));
        QCOMPARE(*at.settings->current(), Settings());
        QVERIFY(at.stored().isEmpty());
        QVERIFY(at.audit().isEmpty());
    }

    void changesThatOnlyStandTogetherAreTakenTogether()
    {
        const Installation at;
        const auto result =
            await(at.settings->setMany({{QStringLiteral("keys.rotation-interval"), QStringLiteral("4s")},
                                           {QStringLiteral("keys.propagation"), QStringLiteral("1s")},
                                           {QStringLiteral("keys.jwks-max-age"), QStringLiteral("1s")},
                                           {QStringLiteral("tokens.access-lifetime"), QStringLiteral("2s")}},
                someone()));
        QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
        const auto reset = await(at.settings->reset({QStringLiteral("tokens.access-lifetime")}, someone()));
        QCOMPARE(reset.error().code, SettingsError::RuleBroken);
        QVERIFY(
            await(at.settings->reset({QStringLiteral("keys.rotation-interval"), QStringLiteral("keys.propagation"),
                                         QStringLiteral("keys.jwks-max-age"), QStringLiteral("tokens.access-lifetime")},
                someone())));
        QVERIFY(at.stored().isEmpty());
        QCOMPARE(*at.settings->current(), Settings());
    }

    void settingTheSameValueIsNoChange()
    {
        const Installation at;
        QVERIFY(await(at.settings->set(QStringLiteral("keys.leeway"), QStringLiteral("1min"), someone())));
        QVERIFY(at.stored().isEmpty() && at.audit().isEmpty());
    }

    void aPreviewChecksAndSavesNothing()
    {
        const Installation at;
        QCOMPARE(
            at.settings->preview({{QStringLiteral("keys.rotation-interval"), QStringLiteral("2h")}})->rotation.interval,
            Duration(2h));
        QVERIFY(!at.settings->preview({{QStringLiteral("keys.rotation-interval"), QStringLiteral("2s")}}));
        QCOMPARE(*at.settings->current(), Settings());
    }

    void whatAnotherProcessChangedTakesEffect()
    {
        const Installation at;
        const auto otherDatabase = at.folder.open();
        const auto other = at.start(*otherDatabase);
        QSignalSpy spy(at.settings.get(), &SettingsService::settingsChanged);
        QVERIFY(await(other->set(QStringLiteral("registration"), QStringLiteral("open"), someone())));
        QVERIFY(waitFor([&] { return spy.size() == 1; }));
        QVERIFY(*at.settings->registrationOpen().load());
        // Checked against what the other one has stored, not against what was seen last.
        QVERIFY(await(other->setMany({{QStringLiteral("keys.jwks-max-age"), QStringLiteral("10s")},
                                         {QStringLiteral("keys.propagation"), QStringLiteral("10s")}},
            someone())));
        const auto refused =
            await(at.settings->set(QStringLiteral("keys.jwks-max-age"), QStringLiteral("11s"), someone()));
        QCOMPARE(refused.error().code, SettingsError::RuleBroken);
    }

    void ourOwnChangeIsSignalledOnce()
    {
        const Installation at;
        QSignalSpy spy(at.settings.get(), &SettingsService::settingsChanged);
        QVERIFY(await(at.settings->set(QStringLiteral("registration"), QStringLiteral("open"), someone())));
        QVERIFY(waitFor([&] { return spy.size() == 1; }));
        QVERIFY(await(at.settings->set(QStringLiteral("registration"), QStringLiteral("open"), someone())));
        QVERIFY(await(at.settings->set(QStringLiteral("registration"), QStringLiteral("closed"), someone())));
        QVERIFY(waitFor([&] { return spy.size() == 2; }));
    }

    void storedTextThatMeansNothingCountsAsTheDefault()
    {
        Installation at;
        committed(at.database->write([](store::Connection &c) {
            store::SettingRepository settings(c);
            settings.set(QStringLiteral("keys.leeway"), QStringLiteral("soon"));
            settings.set(QStringLiteral("keys.of-the-future"), QStringLiteral("1"));
            settings.set(QStringLiteral("registration"), QStringLiteral("open"));
        }));
        at.settings = at.start(*at.database);
        QCOMPARE(at.settings->problems().size(), 2);
        QCOMPARE(at.settings->rotation().load()->leeway, Duration(60s));
        QVERIFY(*at.settings->registrationOpen().load());
        QVERIFY(await(at.settings->reset({QStringLiteral("keys.leeway")}, someone())));
        QCOMPARE(at.settings->problems().size(), 1);
    }

    void storedSettingsThatBreakARuleAreMendedByAReset()
    {
        Installation at;
        committed(at.database->write([](store::Connection &c) {
            store::SettingRepository(c).set(QStringLiteral("keys.rotation-interval"), QStringLiteral("2s"));
            store::SettingRepository(c).set(QStringLiteral("registration"), QStringLiteral("open"));
        }));
        at.settings = at.start(*at.database);
        QVERIFY(at.settings->problems().constFirst().contains(QStringLiteral("rotation interval")));
        QCOMPARE(*at.settings->current(), Settings());
        QCOMPARE(await(at.settings->set(QStringLiteral("tokens.typ"), QStringLiteral("JWT"), someone())).error().code,
            SettingsError::RuleBroken);
        QVERIFY(await(at.settings->reset({QStringLiteral("keys.rotation-interval")}, someone())));
        QVERIFY(at.settings->problems().isEmpty());
        QVERIFY(*at.settings->registrationOpen().load());
    }

    void aWriteMayEndAfterTheService()
    {
        Installation at;
        auto future = at.settings->set(QStringLiteral("registration"), QStringLiteral("open"), someone());
        at.settings = nullptr;
        at.database = nullptr;
        QVERIFY(await(future));
    }
};

QTEST_GUILESS_MAIN(TestSettingsService)
#include "tst_settingsservice.moc"
