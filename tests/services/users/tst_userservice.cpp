// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "userinstallation.h"
#include "usertest.h"

#include <QRegularExpression>

using namespace tessera;
using namespace tessera::users;
using namespace tessera::test;
using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView alice("alice@example.com");
Actor admin() { return {.name = QStringLiteral("cli:root"), .address = {}, .requestId = {}}; }

} // namespace

class TestUserService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsAUser()
    {
        UserInstallation installation;
        const auto node = installation.open();
        const auto added =
            await(node->users.add({.email = email(alice),
                                      .name = QStringLiteral(" Alice "),
                                      .roles = {QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("b")},
                                      .password = goodPassword},
                admin()));
        QCOMPARE(added->name, QStringLiteral("Alice"));
        QCOMPARE(added->roles, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QVERIFY(added->passwordHash.startsWith(QStringLiteral("$argon2id$")));
        QCOMPARE(added->createdAt, installation.clock.now());
        QCOMPARE(node->users.find(added->id).value(), *added);
        QCOMPARE(node->users.findByEmail(email(QStringLiteral("ALICE@example.com"))).value(), *added);
        QCOMPARE(node->users.roles().value(), added->roles);

        const store::AuditRecord record = audit(*node).constLast();
        QCOMPARE(record.action, QStringLiteral("user.added"));
        QCOMPARE(record.actor, QStringLiteral("cli:root"));
        QCOMPARE(record.subject, added->id.toText());
        QVERIFY(!record.details.contains(QStringLiteral("password_hash")));
    }

    void whatFollowsARegistrationComesBeforeTheEnd()
    {
        const UserInstallation installation;
        const auto database = store::Database::open(installation.folder.filePath(QStringLiteral("tessera.db"))).value();
        HashingPool pool(1);
        auto users = std::make_unique<UserService>(
            *database, pool, installation.clock, installation.passwordPolicy, installation.parameters);
        std::atomic<int> followed = 0;
        for (int n = 0; n < 20; ++n)
            users
                ->add({.email = email(QStringLiteral("user%1@example.com").arg(n)),
                          .name = {},
                          .roles = {},
                          .password = goodPassword},
                    admin())
                .then([&followed](const UserResult<store::UserRow> &added) { followed += added ? 1 : 0; });
        users.reset();
        QCOMPARE(followed, 20);
    }

    void ofManyWithOneAddressOneIsAdded()
    {
        UserInstallation installation;
        const auto node = installation.open(4);
        QList<Future<UserResult<store::UserRow>>> calls;
        for (int n = 0; n < 20; ++n)
            calls.append(
                node->users.add({.email = email(alice), .name = {}, .roles = {}, .password = goodPassword}, admin()));
        int added = 0;
        for (const auto &call : calls) {
            const auto result = await(call);
            added += result ? 1 : 0;
            QVERIFY(result || result.error().code == UserError::EmailTaken);
        }
        QCOMPARE(added, 1);
        QCOMPARE(audit(*node, QStringLiteral("user.added")).size(), 1);
    }

    void refusesWhatBreaksARule()
    {
        UserInstallation installation;
        const auto node = installation.open();
        const auto add = [&](const NewUser &user) { return await(node->users.add(user, admin())).error(); };
        QCOMPARE(add({.email = email(alice), .name = QString(201, u'x'), .roles = {}, .password = {}}).code,
            UserError::InvalidName);
        QCOMPARE(add({.email = email(alice), .name = QStringLiteral("a\nb"), .roles = {}, .password = {}}).code,
            UserError::InvalidName);
        QCOMPARE(add({.email = email(alice), .name = {}, .roles = {QStringLiteral("Admin")}, .password = {}}).code,
            UserError::InvalidRole);
        QCOMPARE(add({.email = email(alice), .name = {}, .roles = {QString()}, .password = {}}).code,
            UserError::InvalidRole);
        const UserFailure weak =
            add({.email = email(alice), .name = {}, .roles = {}, .password = QStringLiteral("alice")});
        QCOMPARE(weak.code, UserError::PasswordRefused);
        QCOMPARE(weak.broken.size(), 2);
        QVERIFY(weak.detail.contains(weak.broken[0].detail) && weak.detail.contains(weak.broken[1].detail));
        QCOMPARE(node->users.list({}).value().total, 0);
        QCOMPARE(audit(*node).size(), 0);
    }

    void aDemonstrationUserNeedNotFollowTheRules()
    {
        UserInstallation installation;
        const auto node = installation.open();
        QVERIFY(await(
            node->users.add({.email = email(alice), .name = {}, .roles = {}, .password = QStringLiteral("s3cr3t")}, {},
                PasswordRules::Skip))
                .has_value());
        QVERIFY(node->signIn(alice, QStringLiteral("s3cr3t")).has_value());
    }

    void editsWhatIsNamed()
    {
        UserInstallation installation;
        const auto node = installation.open();
        const store::UserRow user = await(node->users.add({.email = email(alice),
                                                              .name = QStringLiteral("Alice"),
                                                              .roles = {},
                                                              .password = {},
                                                              .emailVerified = true},
                                              admin()))
                                        .value();
        installation.clock.advance(1min);
        const store::UserRow renamed = await(node->users.edit(user.id,
                                                 {.email = {},
                                                     .name = QStringLiteral("Alicia"),
                                                     .emailVerified = {},
                                                     .roles = QStringList{QStringLiteral("admin")}},
                                                 admin()))
                                           .value();
        QCOMPARE(renamed.name, QStringLiteral("Alicia"));
        QVERIFY(renamed.emailVerified);
        QCOMPARE(renamed.updatedAt, user.updatedAt + 1min);
        const QJsonObject details = audit(*node).constLast().details;
        QCOMPARE(details.keys(), (QStringList{QStringLiteral("name"), QStringLiteral("roles")}));
        QCOMPARE(details.value(QStringLiteral("name")).toObject().value(QStringLiteral("old")).toString(),
            QStringLiteral("Alice"));

        const store::UserRow moved =
            await(node->users.edit(user.id,
                      {.email = email(QStringLiteral("a@example.org")), .name = {}, .emailVerified = {}, .roles = {}},
                      admin()))
                .value();
        QVERIFY(!moved.emailVerified);
        const qsizetype records = audit(*node).size();
        QVERIFY(await(node->users.edit(user.id, {}, admin())).has_value());
        QCOMPARE(audit(*node).size(), records); // nothing changed, nothing to tell
    }

    void editsAreRefused()
    {
        UserInstallation installation;
        const auto node = installation.open();
        const store::UserRow user = addUser(*node, alice);
        addUser(*node, QStringLiteral("bob@example.com"));
        QCOMPARE(
            await(node->users.edit(user.id,
                      {.email = email(QStringLiteral("BOB@example.com")), .name = {}, .emailVerified = {}, .roles = {}},
                      admin()))
                .error()
                .code,
            UserError::EmailTaken);
        QCOMPARE(await(node->users.edit(UserId::fromRandom(QByteArray(16, 'x')), {}, admin())).error().code,
            UserError::NotFound);
        QCOMPARE(await(node->users.edit(user.id,
                           {.email = {}, .name = {}, .emailVerified = {}, .roles = QStringList{QStringLiteral("a b")}},
                           admin()))
                     .error()
                     .code,
            UserError::InvalidRole);
        QCOMPARE(node->users.find(user.id).value(), user);
    }

    void aNewPasswordEndsTheOtherSessions()
    {
        UserInstallation installation;
        const auto node = installation.open();
        const store::UserRow user = addUser(*node, alice);
        const SessionId own = addSession(*node, user, 1, installation.clock.now());
        const SessionId other = addSession(*node, user, 2, installation.clock.now());
        const QString fresh = QStringLiteral("another stable of zebras");
        QCOMPARE(await(node->users.changePassword(user, QStringLiteral("short"), admin(), own)).error().code,
            UserError::PasswordRefused);
        QVERIFY(isLive(*node, other));

        QVERIFY(await(node->users.changePassword(user, fresh, admin(), own)).has_value());
        QVERIFY(isLive(*node, own) && !isLive(*node, other));
        QCOMPARE(audit(*node).constLast().details.value(QStringLiteral("sessions_ended")).toInt(), 1);
        QVERIFY(!node->signIn(alice, goodPassword).has_value());
        QVERIFY(node->signIn(alice, fresh).has_value());
        QCOMPARE(await(node->users.setPassword(UserId::fromRandom(QByteArray(16, 'x')), fresh, admin())).error().code,
            UserError::NotFound);
    }

    // Of two changes that began with the same password the first counts, even within a millisecond.
    void anOldPasswordCannotOvertakeANewOne()
    {
        UserInstallation installation;
        const auto node = installation.open();
        const store::UserRow user = addUser(*node, alice);
        const SessionId own = addSession(*node, user, 1, installation.clock.now());
        const QString fresh = QStringLiteral("another stable of zebras");
        const QString late = QStringLiteral("late to the party of quaggas");
        QVERIFY(await(node->users.setPassword(user.id, fresh, admin())).has_value());
        QVERIFY(!isLive(*node, own));
        QCOMPARE(await(node->users.changePassword(user, late, admin(), own)).error().code, UserError::PasswordOutdated);
        QVERIFY(node->signIn(alice, fresh).has_value());

        const store::UserRow now = node->users.find(user.id).value();
        QVERIFY(await(node->users.setActive(user.id, false, admin())).has_value());
        QCOMPARE(await(node->users.changePassword(now, late, admin(), own)).error().code, UserError::PasswordOutdated);
        QVERIFY(await(node->users.setActive(user.id, true, admin())).has_value());
        QVERIFY(node->signIn(alice, fresh).has_value());
    }

    void aNewPasswordLiftsALock()
    {
        UserInstallation installation;
        installation.signInPolicy.store({.lockAfter = 1});
        const auto node = installation.open();
        const store::UserRow user = addUser(*node, alice);
        (void)node->signIn(alice, QStringLiteral("wrong"));
        QVERIFY(!node->signIn(alice, goodPassword).has_value());
        QVERIFY(await(node->users.setPassword(user.id, goodPassword, admin())).has_value());
        QVERIFY(node->signIn(alice, goodPassword).has_value());
    }

    void disablingEndsEverySession()
    {
        UserInstallation installation;
        const auto node = installation.open();
        const store::UserRow user = addUser(*node, alice);
        const SessionId session = addSession(*node, user, 1, installation.clock.now());
        QVERIFY(!await(node->users.setActive(user.id, false, admin()))->isActive);
        QVERIFY(!isLive(*node, session));
        QVERIFY(!node->signIn(alice, goodPassword).has_value());
        QVERIFY(!await(node->users.setActive(user.id, false, admin()))->isActive);
        QVERIFY(await(node->users.setActive(user.id, true, admin()))->isActive);
        QVERIFY(node->signIn(alice, goodPassword).has_value());
        QCOMPARE(audit(*node, QStringLiteral("user.disabled")).size(), 1);
        QCOMPARE(audit(*node, QStringLiteral("user.enabled")).size(), 1);
    }

    void whatIsDeletedCanBePutBack()
    {
        UserInstallation installation;
        const auto node = installation.open();
        const store::UserRow user =
            await(node->users.add(
                      {.email = email(alice), .name = {}, .roles = {QStringLiteral("admin")}, .password = goodPassword},
                      admin()))
                .value();
        const store::UserRow removed = await(node->users.remove(user.id, admin())).value();
        QCOMPARE(removed, user);
        QCOMPARE(node->users.find(user.id).error().code, UserError::NotFound);
        QCOMPARE(await(node->users.remove(user.id, admin())).error().code, UserError::NotFound);

        QVERIFY(await(node->users.restore(removed, admin())).has_value());
        QCOMPARE(node->users.find(user.id).value(), user);
        QVERIFY(node->signIn(alice, goodPassword).has_value());
        QCOMPARE(await(node->users.restore(removed, admin())).error().code, UserError::EmailTaken);
    }

    void aDatabaseThatFailsIsSaid()
    {
        UserInstallation installation;
        const auto node = installation.open();
        const store::UserRow user = addUser(*node, alice);
        await(node->database->write([](store::Connection &connection) {
            connection.execute(QStringLiteral("DROP TABLE user_role"));
        })).value();
        QCOMPARE(node->users.list({}).error().code, UserError::Unavailable);
        QCOMPARE(await(node->users.remove(user.id, admin())).error().code, UserError::Unavailable);
        QCOMPARE(await(node->users.exportAll(ExchangeFormat::Csv, admin())).error().code, UserError::Unavailable);
        QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("^A sign-in could not be judged: ")));
        QCOMPARE(node->signIn(alice, goodPassword).error().code, SignInError::Unavailable);
    }

    void importsAndExports()
    {
        UserInstallation installation;
        const auto node = installation.open();
        const QByteArray csv = "email,name,roles,password\r\n"
                               "a@example.com,\"A, the first\",admin editor,correct horse battery staple\r\n"
                               "b@example.com,=B,,\r\n";
        const ImportReport report = await(node->users.import(csv, ExchangeFormat::Csv, {}, admin())).value();
        QCOMPARE(report.errors, QList<ImportError>{});
        QCOMPARE(report.added, 2);
        QVERIFY(node->signIn(QStringLiteral("a@example.com"), goodPassword).has_value());
        QVERIFY(!node->signIn(QStringLiteral("b@example.com"), {}).has_value());
        QCOMPARE(audit(*node, QStringLiteral("user.added")).size(), 2);

        for (const ExchangeFormat format : {ExchangeFormat::Csv, ExchangeFormat::Json}) {
            const QByteArray document = await(node->users.exportAll(format, admin())).value();
            QVERIFY(!document.contains("argon2") && !document.contains("password"));
            UserInstallation other;
            const auto there = other.open();
            QCOMPARE(await(there->users.import(document, format, {}, admin()))->added, 2);
            QCOMPARE(
                there->users.findByEmail(email(QStringLiteral("a@example.com")))->name, QStringLiteral("A, the first"));
            QCOMPARE(there->users.findByEmail(email(QStringLiteral("a@example.com")))->roles.size(), 2);
            QCOMPARE(there->users.findByEmail(email(QStringLiteral("b@example.com")))->name, QStringLiteral("=B"));
        }
        QCOMPARE(audit(*node, QStringLiteral("users.exported")).size(), 2);
    }

    void oneRefusedLineRefusesAll()
    {
        UserInstallation installation;
        const auto node = installation.open();
        addUser(*node, alice);
        const QByteArray csv = "email,password\nnew@example.com,\nALICE@example.com,\nother@example.com,weak\nno "
                               "address,\nnew@example.com,\n";
        const ImportReport all = await(node->users.import(csv, ExchangeFormat::Csv, {}, admin())).value();
        QCOMPARE(all.added, 0);
        QList<qsizetype> lines;
        for (const ImportError &error : all.errors)
            lines.append(error.line);
        QCOMPARE(lines, (QList<qsizetype>{3, 4, 5, 6}));
        QCOMPARE(node->users.list({})->total, 1);

        QCOMPARE(
            await(node->users.import(csv, ExchangeFormat::Csv, {.skipRefused = true, .dryRun = true}, admin()))->added,
            1);
        QCOMPARE(node->users.list({})->total, 1);
        const ImportReport rest = await(
            node->users.import(csv, ExchangeFormat::Csv, {.skipRefused = true, .enforcePasswordRules = false}, admin()))
                                      .value();
        QCOMPARE(rest.added, 2);
        QCOMPARE(rest.errors.size(), 3);
        QCOMPARE(await(node->users.import("nothing", ExchangeFormat::Csv, {}, admin())).error().code,
            UserError::InvalidDocument);
    }

    void anImportTellsHowFarItIsAndStops()
    {
        UserInstallation installation;
        const auto node = installation.open();
        const QByteArray csv = "email,password\na@example.com,correct horse battery staple\nb@example.com,\n";
        ImportOptions options;
        options.progress = std::make_shared<ImportProgress>();
        QCOMPARE(await(node->users.import(csv, ExchangeFormat::Csv, options, admin()))->added, 2);
        QCOMPARE(options.progress->steps(), 4);
        QCOMPARE(options.progress->done(), 4);

        const QByteArray more = "email,password\nc@example.com,correct horse battery staple\n";
        options.progress = std::make_shared<ImportProgress>();
        options.progress->cancel();
        for (const bool dryRun : {true, false}) {
            options.dryRun = dryRun;
            QCOMPARE(await(node->users.import(more, ExchangeFormat::Csv, options, admin())).error().code,
                UserError::Cancelled);
        }
        QCOMPARE(node->users.list({})->total, 2);
    }

    void manyUsersComeAndAreListed()
    {
        UserInstallation installation;
        const auto node = installation.open();
        QByteArray csv = "email,password_hash\n";
        const QByteArray hash = addUser(*node, alice).passwordHash.toUtf8();
        for (int n = 0; n < 2000; ++n)
            csv += "user" + QByteArray::number(n) + "@example.com,\"" + hash + "\"\n";
        QCOMPARE(await(node->users.import(csv, ExchangeFormat::Csv, {.skipRefused = true}, admin()))->added, 2000);
        store::UserQuery query;
        query.text = QStringLiteral("user19");
        query.limit = 10;
        const store::UserPage page = node->users.list(query).value();
        QCOMPARE(page.total, 111);
        QCOMPARE(page.rows.size(), 10);
        QVERIFY(node->signIn(QStringLiteral("user1234@example.com"), goodPassword).has_value());
        const QByteArray document = await(node->users.exportAll(ExchangeFormat::Csv, admin())).value();
        QCOMPARE(document.count("\r\n"), 2002);
    }

    void whatIsUnderWayMayOutliveTheService()
    {
        UserInstallation installation;
        Future<UserResult<store::UserRow>> added;
        Future<UserResult<ImportReport>> imported;
        {
            const auto node = installation.open(1);
            UserService service(
                *node->database, node->pool, installation.clock, installation.passwordPolicy, installation.parameters);
            added = service.add({.email = email(alice), .name = {}, .roles = {}, .password = goodPassword}, admin());
            imported = service.import(
                "email,password\nb@example.com,correct horse battery staple\n", ExchangeFormat::Csv, {}, admin());
        }
        QVERIFY(added.isFinished() && imported.isFinished());
    }
};

int main(int argc, char **argv) { return runWithCrypto<TestUserService>(argc, argv); }
#include "tst_userservice.moc"
