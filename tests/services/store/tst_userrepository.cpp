// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "store/lockrepository.h"
#include "store/userrepository.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace tessera;
using namespace tessera::store;
using namespace tessera::test;

class TestUserRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aUserComesBackAsItWent()
    {
        const StoreFolder folder;
        const auto database = folder.open();
        UserRow row = userRow(1, QStringLiteral("Zoë O'Neil\n\"; DROP TABLE user; --"));
        row.roles = {QStringLiteral("admin"), QStringLiteral("support \"quoted\"")};
        row.emailVerified = true;
        row.lastSignInAt = someInstant + 1h;
        UserRow plain = userRow(2, QString());
        plain.isActive = false;
        plain.passwordHash.clear();
        committed(database->write([&](Connection &c) {
            UserRepository users(c);
            QCOMPARE(users.insert(row), UserRepository::Outcome::Done);
            QCOMPARE(users.insert(plain), UserRepository::Outcome::Done);
        }));
        committed(database->write([&](Connection &c) {
            UserRepository users(c);
            QCOMPARE(users.find(row.id), std::optional(row));
            QCOMPARE(users.findByEmail(plain.email), std::optional(plain));
            QCOMPARE(users.count(), 2);
            QCOMPARE(users.roles(), row.roles);
            QVERIFY(!users.find(idOf<UserId>(3)));
        }));
    }

    void anAddressIsTakenWhateverItsCase()
    {
        const StoreFolder folder;
        const auto database = folder.open();
        UserRow shouting = userRow(2);
        shouting.email = *EmailAddress::fromText(QStringLiteral("USER1@EXAMPLE.COM"));
        committed(database->write([&](Connection &c) {
            UserRepository users(c);
            QCOMPARE(users.insert(userRow(1)), UserRepository::Outcome::Done);
            QCOMPARE(users.insert(shouting), UserRepository::Outcome::EmailTaken);
            QCOMPARE(users.findByEmail(shouting.email)->id, userRow(1).id);
            QCOMPARE(users.insert(userRow(2)), UserRepository::Outcome::Done);
            QCOMPARE(users.update(shouting), UserRepository::Outcome::EmailTaken);
            shouting.id = userRow(1).id; // one's own address in another case is free
            QCOMPARE(users.update(shouting), UserRepository::Outcome::Done);
            QCOMPARE(users.find(shouting.id)->email.toText(), QStringLiteral("USER1@EXAMPLE.COM"));
        }));
    }

    void eachChangeIsOfOneThing()
    {
        const StoreFolder folder;
        const auto database = folder.open();
        committed(database->write([&](Connection &c) {
            UserRepository users(c);
            UserRow row = userRow(1);
            (void)users.insert(row);
            row.name = QStringLiteral("Other");
            row.roles = {QStringLiteral("a"), QStringLiteral("b")};
            row.updatedAt = someInstant + 1h;
            QCOMPARE(users.update(row), UserRepository::Outcome::Done);
            QCOMPARE(users.find(row.id), std::optional(row));
            row.roles = {QStringLiteral("b")};
            QCOMPARE(users.update(row), UserRepository::Outcome::Done);

            QVERIFY(users.setPasswordHash(row.id, QStringLiteral("new"), someInstant + 2h));
            QVERIFY(users.setActive(row.id, false, someInstant + 3h));
            QVERIFY(users.setLastSignIn(row.id, someInstant + 4h));
            QVERIFY(users.rehash(row.id, QStringLiteral("new"), QStringLiteral("newer")));
            QVERIFY(!users.rehash(row.id, QStringLiteral("new"), QStringLiteral("late")));
            row.passwordHash = QStringLiteral("newer");
            row.passwordChangedAt = someInstant + 2h;
            row.isActive = false;
            row.updatedAt = someInstant + 3h;
            row.lastSignInAt = someInstant + 4h;
            QCOMPARE(users.find(row.id), std::optional(row));

            QVERIFY(users.remove(row.id));
            QVERIFY(!users.remove(row.id) && !users.setActive(row.id, true, someInstant) &&
                    !users.setLastSignIn(row.id, someInstant) &&
                    !users.setPasswordHash(row.id, QString(), someInstant));
            QCOMPARE(users.update(row), UserRepository::Outcome::NotFound);
            QVERIFY(users.roles().isEmpty());
        }));
    }

    void listsAreFilteredSortedAndPaged()
    {
        const StoreFolder folder;
        const auto database = folder.open();
        QList<UserRow> all;
        for (quint64 number = 0; number < 60; ++number) {
            UserRow row = userRow(number, QStringLiteral("Name %1").arg((number * 7) % 60, 2, 10, QChar(u'0')));
            if (number == 5)
                row.name = QStringLiteral("ÄÖÜ Straße 100%_");
            row.isActive = number % 4 != 0;
            if (number % 3 == 0)
                row.roles = {QStringLiteral("admin")};
            if (number % 5 != 0)
                row.lastSignInAt = someInstant + std::chrono::hours((number * 11) % 60);
            all.append(row);
        }
        committed(database->write([&](Connection &c) {
            for (const UserRow &row : std::as_const(all))
                (void)UserRepository(c).insert(row);
        }));
        const auto list = [&](const UserQuery &query) {
            return valueOf(database->read([&](Connection &c) { return UserRepository(c).list(query); }));
        };
        const auto byEmail = [](const UserRow &a, const UserRow &b) { return a.email.folded() < b.email.folded(); };

        for (const UserOrder order :
            {UserOrder::Email, UserOrder::Name, UserOrder::CreatedAt, UserOrder::LastSignInAt}) {
            QList<UserRow> expected = all;
            std::ranges::sort(expected, byEmail);
            std::ranges::stable_sort(expected, [order](const UserRow &a, const UserRow &b) {
                switch (order) {
                case UserOrder::Email: return false;
                case UserOrder::Name: return a.name.toCaseFolded() < b.name.toCaseFolded();
                case UserOrder::CreatedAt: return a.createdAt < b.createdAt;
                case UserOrder::LastSignInAt: return a.lastSignInAt < b.lastSignInAt;
                }
                return false;
            });
            QList<UserRow> pages;
            for (qint64 offset = 0; offset < 60; offset += 17)
                pages +=
                    list({.text = {}, .isActive = {}, .role = {}, .order = order, .offset = offset, .limit = 17}).rows;
            QCOMPARE(pages, expected);
            std::ranges::reverse(expected);
            QCOMPARE(list({.text = {}, .isActive = {}, .role = {}, .order = order, .descending = true}).rows, expected);
        }

        QCOMPARE(list({.text = QStringLiteral(" user1 "), .isActive = {}, .role = {}}).total, 11); // 1, 10 to 19
        QCOMPARE(list({.text = QStringLiteral("äöü STRAßE"), .isActive = {}, .role = {}}).total, 1);
        QCOMPARE(list({.text = QStringLiteral("%_"), .isActive = {}, .role = {}}).total, 1);
        QCOMPARE(list({.text = QStringLiteral("%"), .isActive = false, .role = {}}).total, 0);
        QCOMPARE(list({.text = {}, .isActive = false, .role = {}}).total, 15);
        QCOMPARE(list({.text = {}, .isActive = {}, .role = QStringLiteral("admin")}).total, 20);
        const UserPage page = list({.text = QStringLiteral("user"),
            .isActive = false,
            .role = QStringLiteral("admin"),
            .offset = 2,
            .limit = 2});
        QCOMPARE(page.total, 5); // 0, 12, 24, 36, 48
        QCOMPARE(page.rows.size(), 2);
        QVERIFY(list({.text = QStringLiteral("nobody"), .isActive = {}, .role = {}}).rows.isEmpty());

        // Where somebody stands, whatever the page.
        for (const UserOrder order :
            {UserOrder::Email, UserOrder::Name, UserOrder::CreatedAt, UserOrder::LastSignInAt}) {
            for (const bool descending : {false, true}) {
                UserQuery query{.text = QStringLiteral("1"), .isActive = {}, .role = {}, .order = order};
                query.descending = descending;
                const QList<UserRow> found = list(query).rows;
                query.limit = 3;
                for (const UserRow &row : std::as_const(all))
                    query.located.append(row.id);
                const QHash<UserId, qint64> places = list(query).places;
                QCOMPARE(places.size(), found.size());
                for (qsizetype place = 0; place < found.size(); ++place)
                    QCOMPARE(places.value(found.at(place).id), place);
            }
        }
    }

    void countsAreOfUsers()
    {
        const StoreFolder folder;
        const auto database = folder.open();
        committed(database->write([](Connection &c) {
            UserRepository users(c);
            LockRepository locks(c);
            QCOMPARE(users.counts(someInstant), UserCounts());
            for (quint64 number = 0; number < 20; ++number) {
                UserRow row = userRow(number);
                row.isActive = number % 5 != 0;
                (void)users.insert(row);
            }
            locks.lock(userRow(1).email.folded(), someInstant, someInstant + 5min);
            locks.lock(userRow(2).email.folded(), someInstant, someInstant + 10min);
            locks.lock(QStringLiteral("nobody@example.com"), someInstant, someInstant + 10min);
            QCOMPARE(users.counts(someInstant), (UserCounts{.total = 20, .disabled = 4, .locked = 2}));
            QCOMPARE(users.counts(someInstant + 5min).locked, 1);
            UserQuery query;
            query.lockedAt = someInstant + 5min;
            QCOMPARE(users.list(query).rows.size(), 1);
            QCOMPARE(users.list(query).rows.first().id, userRow(2).id);
        }));
    }

    void listsStayQuickWithTwentyThousand()
    {
        const StoreFolder folder;
        const auto database = folder.open();
        committed(database->write([&](Connection &c) {
            for (quint64 number = 0; number < 20'000; ++number) {
                UserRow row = userRow(number, QStringLiteral("Person %1").arg(number * 7919 % 20'011));
                if (number % 1000 == 0)
                    row.roles = {QStringLiteral("admin")};
                (void)UserRepository(c).insert(row);
            }
        }));
        const QList<std::pair<const char *, UserQuery>> queries{
            {"first page", {}},
            {"last page by name", {.text = {}, .isActive = {}, .role = {}, .order = UserOrder::Name, .offset = 19'900}},
            {"text in the middle", {.text = QStringLiteral("son 4711"),
                                       .isActive = true,
                                       .role = {},
                                       .order = UserOrder::CreatedAt,
                                       .descending = true}},
            {"one role", {.text = {}, .isActive = {}, .role = QStringLiteral("admin"), .order = UserOrder::Name}},
        };
        for (const auto &[name, query] : queries) {
            QElapsedTimer timer;
            timer.start();
            const UserPage page = valueOf(database->read([&](Connection &c) { return UserRepository(c).list(query); }));
            qInfo("%s: %lld of %lld rows in %lld ms", name, qint64(page.rows.size()), page.total, timer.elapsed());
            QVERIFY(!page.rows.isEmpty());
            // Where an index is not used this takes ten times as long; sanitizers and busy machines get some room.
            QVERIFY2(timer.elapsed() < 1500, name);
        }
    }
};

QTEST_GUILESS_MAIN(TestUserRepository)
#include "tst_userrepository.moc"
