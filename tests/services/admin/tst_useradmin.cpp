// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admininstallation.h"

#include "services/users/usertest.h"

#include <QSignalSpy>

using namespace tessera;
using namespace tessera::test;
using admin::AdminError;

namespace {

constexpr QLatin1StringView alice("alice@example.com");
constexpr QLatin1StringView bob("bob@example.com");

crypto::SecretBytes secret(const QString &text) { return crypto::SecretBytes::copyOf(text.toUtf8()); }

QList<admin::AuditEntry> audit(AdminInstallation &installation, const QString &action)
{
    admin::AuditQuery query;
    query.action = action;
    return await(installation.api().audit().list(query)).value();
}

QStringList emails(const admin::UserPage &page)
{
    QStringList found;
    for (const admin::User &user : page.users)
        found.append(user.email);
    return found;
}

} // namespace

class TestUserAdmin : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<AdminInstallation> m_installation;

    [[nodiscard]] admin::UserAdmin &users() { return m_installation->users(); }

private Q_SLOTS:
    void init() { m_installation = std::make_unique<AdminInstallation>(); }
    void cleanup() { m_installation.reset(); }

    void aRemovalIsUndoneWithAllButTheSessions()
    {
        const admin::User before = m_installation->addUser(alice, {QStringLiteral("admin")}, QStringLiteral("Alice"));
        QVERIFY(await(users().remove(alice)));
        QCOMPARE(await(users().show(alice)).error().code, AdminError::NotFound);
        const admin::User after = await(users().undoRemove(before.id)).value();
        QCOMPARE(after.id, before.id);
        QCOMPARE(after.email, before.email);
        QCOMPARE(after.name, before.name);
        QCOMPARE(after.roles, before.roles);
        QCOMPARE(after.createdAt, before.createdAt);
        QVERIFY(await(users().confirmAdministrator(alice, secret(goodPassword))).value()); // the password too
        QCOMPARE(audit(*m_installation, QStringLiteral("user.restored")).size(), 1);
        QCOMPARE(await(users().undoRemove(before.id)).error().code, AdminError::Refused); // once
    }

    void aRemovalIsNotUndoneOverSomebodyElse()
    {
        const UserId first = m_installation->addUser(alice).id;
        QVERIFY(await(users().remove(alice)));
        const UserId second = m_installation->addUser(QStringLiteral("ALICE@example.com")).id;
        const auto refused = await(users().undoRemove(first));
        QCOMPARE(refused.error().code, AdminError::Refused);
        QVERIFY2(refused.error().detail.contains(alice), qPrintable(refused.error().detail));
        // As the sentence says.
        QVERIFY(await(users().edit(second.toText(), {.email = bob, .name = {}, .roles = {}, .emailVerified = {}})));
        QCOMPARE(await(users().undoRemove(first)).value().email, alice);
    }

    void onlyTheLastHundredRemovalsAreKept()
    {
        m_installation->addMany(101);
        const QList<admin::User> all = await(users().list({.limit = 1000})).value().users;
        for (const admin::User &user : all)
            QVERIFY(await(users().remove(user.id.toText())));
        QCOMPARE(await(users().undoRemove(all.first().id)).error().code, AdminError::Refused);
        QVERIFY(await(users().undoRemove(all.at(1).id)));
        QVERIFY(await(users().undoRemove(all.last().id)));
    }

    void whatOthersRemovedIsNotOursToUndo()
    {
        const UserId id = m_installation->addUser(alice).id;
        const auto other = m_installation->open(QStringLiteral("cli:other"));
        QVERIFY(await(other->api().users().remove(alice)));
        QCOMPARE(await(users().undoRemove(id)).error().code, AdminError::Refused);
    }

    void rolesAndCountsAreThoseOfEverybody()
    {
        QCOMPARE(await(users().roles()).value(), QStringList());
        QCOMPARE(await(users().counts()).value(), admin::UserCounts());
        m_installation->addUser(alice, {QStringLiteral("zebra"), QStringLiteral("admin")});
        m_installation->addUser(bob, {QStringLiteral("admin"), QStringLiteral("middle")});
        QVERIFY(await(users().setEnabled(bob, false)));
        m_installation->lock(alice);
        m_installation->lock(QStringLiteral("nobody@example.com"));
        QCOMPARE(await(users().roles()).value(),
            (QStringList{QStringLiteral("admin"), QStringLiteral("middle"), QStringLiteral("zebra")}));
        QCOMPARE(await(users().counts()).value(), (admin::UserCounts{.total = 2, .disabled = 1, .locked = 1}));
    }

    void listsAreOrderedFilteredAndLocated()
    {
        m_installation->addMany(30);
        for (int n = 0; n < 3; ++n)
            m_installation->lock(QStringLiteral("user%1@example.com").arg(n, 5, 10, QChar(u'0')));
        const auto list = [this](const admin::UserQuery &query) { return await(users().list(query)).value(); };

        const admin::UserPage locked = list({.state = admin::UserState::Locked, .limit = 2});
        QCOMPARE(locked.total, 3);
        QCOMPARE(emails(locked),
            (QStringList{QStringLiteral("user00000@example.com"), QStringLiteral("user00001@example.com")}));
        QVERIFY(locked.users.first().lockedUntil);
        QVERIFY(list({}).users.at(2).lockedUntil);
        QVERIFY(!list({}).users.at(3).lockedUntil);
        QCOMPARE(list({.role = QStringLiteral("editor")}).total, 1);
        QCOMPARE(list({.order = admin::UserOrder::Name, .limit = 3}).users.at(2).name, QStringLiteral("Person 10"));

        const QList<UserId> ids{AdminInstallation::numbered(3).id, AdminInstallation::numbered(12).id,
            AdminInstallation::numbered(29).id, UserId::fromRandom(QByteArray(16, 'x'))};
        for (const admin::UserOrder order : {admin::UserOrder::Email, admin::UserOrder::Name, admin::UserOrder::Created,
                 admin::UserOrder::LastSignIn}) {
            for (const bool descending : {false, true}) {
                admin::UserQuery query{.text = QStringLiteral("2"), .order = order, .descending = descending};
                const QList<admin::User> all = list(query).users;
                query.located = ids;
                for (const int limit : {1, 100}) { // beside the page, and on it
                    query.limit = limit;
                    const QHash<UserId, qint64> places = list(query).places;
                    QCOMPARE(places.size(), 2); // 12 and 29
                    for (const auto &[id, place] : places.asKeyValueRange())
                        QCOMPARE(all.at(place).id, id);
                }
            }
        }
    }

    void aPasswordIsAssessedBeforeItIsSet()
    {
        const admin::PasswordAssessment weak =
            await(users().assessPassword(secret(QStringLiteral("alice")), alice, {})).value();
        QCOMPARE(weak.score, 0);
        QCOMPARE(weak.broken.size(), 2);
        QVERIFY(weak.broken.first().contains(u'8'));
        const admin::PasswordAssessment strong =
            await(users().assessPassword(secret(goodPassword), QStringLiteral("unfinished"), {})).value();
        QCOMPARE(strong.score, 4);
        QVERIFY(strong.broken.isEmpty());
        // The words of the person count.
        const QString name = QStringLiteral("Wolfeschlegelstein Hausenbergerdorff");
        const int unhinted = await(users().assessPassword(secret(name), alice, {})).value().score;
        QVERIFY(await(users().assessPassword(secret(name), alice, name)).value().score < unhinted);
    }

    void onlyAnAdministratorIsConfirmed()
    {
        m_installation->addUser(alice, {QStringLiteral("admin")});
        m_installation->addUser(bob, {QStringLiteral("editor")});
        const auto confirm = [this](const QString &email, const QString &password) {
            return await(users().confirmAdministrator(email, secret(password)));
        };
        QCOMPARE(confirm(alice, goodPassword).value(), true);
        QCOMPARE(confirm(bob, goodPassword).value(), false);
        QCOMPARE(confirm(QStringLiteral("nobody@example.com"), goodPassword).value(), false);
        QCOMPARE(confirm(QStringLiteral("no address"), goodPassword).error().code, AdminError::Invalid);
        QCOMPARE(confirm(alice, QStringLiteral("wrong")).value(), false);

        const QList<admin::AuditEntry> confirmed = audit(*m_installation, QStringLiteral("admin.confirmed"));
        QCOMPARE(confirmed.size(), 1);
        QCOMPARE(confirmed.first().event.actor, QStringLiteral("console"));
        QCOMPARE(confirmed.first().event.subject, await(users().show(alice)).value().id.toText());
        const QList<admin::AuditEntry> refused = audit(*m_installation, QStringLiteral("admin.refused"));
        QCOMPARE(refused.size(), 3);
        QCOMPARE(refused.first().event.details.value(u"reason").toString(), QStringLiteral("wrong password"));
        QCOMPARE(refused.last().event.details.value(u"reason").toString(), QStringLiteral("not an administrator"));
        for (const admin::AuditEntry &entry : refused) {
            QCOMPARE(entry.event.actor, QStringLiteral("console"));
            QVERIFY(!entry.event.succeeded);
        }
    }

    void wrongPasswordsOfAnAdministratorAreThrottledWithTheSignIns()
    {
        m_installation->addUser(alice, {QStringLiteral("admin")});
        QVERIFY(
            await(m_installation->api().settings().set({{QStringLiteral("signin.lock-after"), QStringLiteral("1")}})));
        QCOMPARE(await(users().confirmAdministrator(alice, secret(QStringLiteral("wrong")))).value(), false);
        const auto throttled = await(users().confirmAdministrator(alice, secret(goodPassword)));
        QCOMPARE(throttled.error().code, AdminError::Refused);
        QVERIFY2(throttled.error().detail.contains(QStringLiteral("300 s")), qPrintable(throttled.error().detail));
        QCOMPARE(await(m_installation->installation().authenticator().authenticate(
                           {EmailAddress::fromText(alice).value(), goodPassword}, {}))
                     .error()
                     .code,
            users::SignInError::Throttled);
        QVERIFY(await(users().unlock(alice)));
        QVERIFY(await(users().confirmAdministrator(alice, secret(goodPassword))).value());
    }

    void whereNobodyIsAnAdministratorTheWayToOneIsSaid()
    {
        m_installation->addUser(alice);
        const auto refused = await(users().confirmAdministrator(alice, secret(goodPassword)));
        QCOMPARE(refused.error().code, AdminError::Refused);
        QVERIFY2(refused.error().detail.contains(QStringLiteral("role admin")), qPrintable(refused.error().detail));
        QVERIFY(await(users().edit(
            alice, {.email = {}, .name = {}, .roles = QStringList{QStringLiteral("admin")}, .emailVerified = {}})));
        QVERIFY(await(users().confirmAdministrator(alice, secret(goodPassword))).value());
        QVERIFY(await(users().setEnabled(alice, false)));
        QCOMPARE(await(users().confirmAdministrator(alice, secret(goodPassword))).error().code, AdminError::Refused);
    }

    void sessionsAreCountedListedAndEnded()
    {
        m_installation->addUser(alice);
        m_installation->addUser(bob);
        const store::UserRow row =
            m_installation->installation().users().findByEmail(EmailAddress::fromText(alice).value()).value();
        for (int n = 0; n < 3; ++n)
            QVERIFY(await(m_installation->installation().issuer().signIn(row, {})));
        admin::SessionAdmin &sessions = m_installation->api().sessions();
        QCOMPARE(await(sessions.count()).value(), 3);
        const QList<admin::Session> listed = await(sessions.list(alice, false, 100)).value();
        QCOMPARE(listed.size(), 3);
        QVERIFY(await(sessions.list(bob, false, 100)).value().isEmpty());
        QCOMPARE(await(sessions.revoke(listed.first().id, QStringLiteral("lost"))).value().count, 1);
        QCOMPARE(await(sessions.count()).value(), 2);
        const admin::EndedSessions ended = await(sessions.revokeAllOf(alice, QStringLiteral("left"))).value();
        QCOMPARE(ended.count, 2);
        QVERIFY(ended.tokensGoodUntil);
        QCOMPARE(await(sessions.count()).value(), 0);
        QCOMPARE(await(sessions.list(alice, true, 100)).value().size(), 3);
    }

    void whatAnotherProcessChangesIsToldWithinASecond()
    {
        const auto other = m_installation->open(QStringLiteral("cli:other"));
        const auto tells = [this](void (admin::AdminApi::*signal)(), auto change) {
            QSignalSpy spy(&m_installation->api(), signal);
            const auto changed = await(change());
            return changed && (!spy.isEmpty() || spy.wait(1000));
        };
        admin::AdminApi &theirs = other->api();
        QVERIFY(tells(&admin::AdminApi::usersChanged,
            [&] { return theirs.users().addWithGeneratedPassword({.email = alice, .name = {}, .roles = {}}); }));
        QVERIFY(tells(&admin::AdminApi::usersChanged, [&] { return theirs.users().setEnabled(alice, false); }));
        QVERIFY(tells(&admin::AdminApi::auditAppended, [&] { return theirs.users().setEnabled(alice, true); }));
        QVERIFY(tells(&admin::AdminApi::settingsChanged,
            [&] { return theirs.settings().set({{QStringLiteral("registration"), QStringLiteral("open")}}); }));
        QVERIFY(tells(&admin::AdminApi::keysChanged, [&] { return theirs.keys().rotate(false); }));
        const store::UserRow row = other->users().findByEmail(EmailAddress::fromText(alice).value()).value();
        QVERIFY(tells(&admin::AdminApi::sessionsChanged, [&] { return other->issuer().signIn(row, {}); }));
    }
};

int main(int argc, char **argv) { return runWithCrypto<TestUserAdmin>(argc, argv); }
#include "tst_useradmin.moc"
