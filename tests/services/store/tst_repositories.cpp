// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "store/keyrepository.h"
#include "store/lockrepository.h"
#include "store/serversecretrepository.h"
#include "store/sessionrepository.h"
#include "store/userrepository.h"

#include <set>

using namespace tessera;
using namespace tessera::store;
using namespace tessera::test;

namespace {

/// A database for statements in one thread.
class Rows final
{
public:
    operator Connection &() { return m_connection; }

private:
    StoreFolder m_folder;
    Connection m_connection{m_folder.path(), (m_folder.open().reset(), Connection::Access::ReadWrite)};
};

SessionRotation rotation(const SessionRow &row, qint64 from)
{
    return {.id = row.id,
        .fromSequence = from,
        .now = someInstant + 1h,
        .expiresAt = someInstant + 721h,
        .kid = KeyId(QStringLiteral("kid-2")),
        .tokenExpiresAt = someInstant + 75min,
        .userAgent = QStringLiteral("firefox"),
        .address = QStringLiteral("::1")};
}

} // namespace

class TestRepositories : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyComesBackAsItWent()
    {
        Rows rows;
        KeyRepository keys(rows);
        QCOMPARE(keys.largestSequence(), 0);
        KeyRow row = keyRow(1);
        row.privateKey = QByteArray("\0sealed\xff", 8);
        QCOMPARE(keys.insert(row), KeyRepository::Outcome::Inserted);
        KeyRow revoked = keyRow(2);
        revoked.privateKey = {};
        revoked.revokedAt = someInstant + 5min;
        revoked.revokeReason = QStringLiteral("lost");
        revoked.origin = QStringLiteral("imported");
        QCOMPARE(keys.insert(revoked), KeyRepository::Outcome::Inserted);
        QCOMPARE(keys.all(), (QList<KeyRow>{row, revoked}));
        QCOMPARE(keys.find(row.kid), std::optional(row));
        QVERIFY(!keys.find(KeyId(QStringLiteral("other"))));
        QCOMPARE(keys.largestSequence(), 2);
    }

    void ofTwoNodesThatMakeTheNextKeyOneWins()
    {
        const StoreFolder folder;
        const auto one = folder.open();
        const auto two = folder.open();
        KeyRow theirs = keyRow(1);
        theirs.kid = KeyId(QStringLiteral("other"));
        auto first = one->write([](Connection &c) { return KeyRepository(c).insert(keyRow(1)); });
        auto second = two->write([=](Connection &c) { return KeyRepository(c).insert(theirs); });
        const std::set outcomes{committed(std::move(first)), committed(std::move(second))};
        QCOMPARE(outcomes, (std::set{KeyRepository::Outcome::Inserted, KeyRepository::Outcome::SequenceTaken}));
        QCOMPARE(valueOf(one->read([](Connection &c) { return KeyRepository(c).all().size(); })), 1);
    }

    void aKnownKidIsReported()
    {
        Rows rows;
        KeyRepository keys(rows);
        (void)keys.insert(keyRow(1));
        KeyRow again = keyRow(1);
        again.sequence = 2;
        QCOMPARE(keys.insert(again), KeyRepository::Outcome::KidKnown);
        QCOMPARE(keys.insert(keyRow(1)), KeyRepository::Outcome::KidKnown);
    }

    void theHorizonNeverGoesBack()
    {
        Rows rows;
        KeyRepository keys(rows);
        (void)keys.insert(keyRow(1));
        const KeyId kid = keyRow(1).kid;
        QVERIFY(keys.raiseExpiryHorizon(kid, someInstant + 1h));
        QVERIFY(keys.raiseExpiryHorizon(kid, someInstant + 30min));
        QCOMPARE(keys.find(kid)->expiryHorizon, someInstant + 1h);
        QVERIFY(!keys.raiseExpiryHorizon(KeyId(QStringLiteral("other")), someInstant));
    }

    void aKeyIsRevokedOnceAndWipedOnce()
    {
        Rows rows;
        KeyRepository keys(rows);
        (void)keys.insert(keyRow(1));
        const KeyId kid = keyRow(1).kid;
        QVERIFY(keys.setActivatesAt(kid, someInstant + 2h));
        QVERIFY(keys.reseal(kid, "sealed anew"));
        QVERIFY(keys.revoke(kid, someInstant + 3h, QStringLiteral("lost")));
        QVERIFY(!keys.revoke(kid, someInstant + 4h, QStringLiteral("again")));
        QCOMPARE(keys.find(kid)->revokedAt, someInstant + 3h);
        QCOMPARE(keys.find(kid)->activatesAt, someInstant + 2h);
        QCOMPARE(keys.find(kid)->privateKey, "sealed anew");
        QVERIFY(keys.wipePrivateKey(kid, someInstant + 1h));
        QVERIFY(!keys.wipePrivateKey(kid, someInstant));
        QCOMPARE(keys.find(kid)->removedAt, someInstant + 1h);
        QVERIFY(!keys.reseal(kid, "again"));
        QVERIFY(keys.find(kid)->privateKey.isEmpty());
        QVERIFY_THROWS_EXCEPTION(
            StoreFailure, static_cast<Connection &>(rows).execute(QStringLiteral("DELETE FROM signing_key")));
    }

    void aWipedKeyIsNotInTheFile()
    {
        const StoreFolder folder;
        KeyRow row = keyRow(1);
        row.privateKey = QByteArray(100, 'S') + "the sealed bytes of a key" + QByteArray(3000, 'S');
        {
            const auto database = folder.open();
            (void)committed(database->write([=](Connection &c) { return KeyRepository(c).insert(row); }));
            QVERIFY(committed(database->write(
                [=](Connection &c) { return KeyRepository(c).wipePrivateKey(row.kid, std::nullopt); })));
        }
        QFile file(folder.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains(row.kid.toText().toUtf8()));
        QVERIFY(!bytes.contains("SSSSSSSS"));
        QVERIFY(!QFile::exists(folder.path(QStringLiteral("tessera.db-wal"))));
    }

    void theLargestInstantSeenOnlyGrows()
    {
        Rows rows;
        KeyRepository keys(rows);
        QVERIFY(!keys.latestInstantSeen());
        QCOMPARE(keys.raiseInstantSeen(someInstant), someInstant);
        QCOMPARE(keys.raiseInstantSeen(someInstant - 1h), someInstant);
        QCOMPARE(keys.raiseInstantSeen(someInstant + 1h), someInstant + 1h);
        QCOMPARE(keys.latestInstantSeen(), someInstant + 1h);
    }

    void aRefreshIsOneUpdateThatOneWins()
    {
        Rows rows;
        (void)UserRepository(rows).insert(userRow(1));
        SessionRepository sessions(rows);
        const SessionRow row = sessionRow(1, 1);
        sessions.insert(row);
        QCOMPARE(sessions.find(row.id), std::optional(row));

        const auto rotated = sessions.rotate(rotation(row, 1));
        QVERIFY(rotated);
        SessionRow expected = row;
        expected.sequence = 2;
        expected.refreshedAt = someInstant + 1h;
        expected.expiresAt = someInstant + 721h;
        expected.userAgent = QStringLiteral("firefox");
        expected.address = QStringLiteral("::1");
        expected.lastKid = KeyId(QStringLiteral("kid-2"));
        expected.lastTokenExpiresAt = someInstant + 75min;
        QCOMPARE(*rotated, expected);
        QCOMPARE(sessions.find(row.id), std::optional(expected));
        QVERIFY(!sessions.rotate(rotation(row, 1)));
        QVERIFY(!sessions.rotate(rotation(row, 3)));

        SessionRotation earlier = rotation(row, 2);
        earlier.tokenExpiresAt = someInstant;
        QCOMPARE(sessions.rotate(earlier)->lastTokenExpiresAt, someInstant + 75min);
    }

    void anEndedSessionIsNotRefreshed()
    {
        Rows rows;
        (void)UserRepository(rows).insert(userRow(1));
        SessionRepository sessions(rows);
        const SessionRow row = sessionRow(1, 1);
        sessions.insert(row);
        SessionRotation late = rotation(row, 1);
        late.now = row.expiresAt;
        QVERIFY(!sessions.rotate(late));
        QVERIFY(sessions.noteToken(row.id, row.lastKid, someInstant + 2h, someInstant));
        QCOMPARE(sessions.find(row.id)->lastTokenExpiresAt, someInstant + 2h);
        QVERIFY(sessions.revoke(row.id, someInstant, QStringLiteral("signed out")));
        QVERIFY(!sessions.revoke(row.id, someInstant + 1h, QStringLiteral("again")));
        QVERIFY(!sessions.rotate(rotation(row, 1)));
        QVERIFY(!sessions.noteToken(row.id, row.lastKid, someInstant + 3h, someInstant));
        QCOMPARE(sessions.find(row.id)->revokeReason, QStringLiteral("signed out"));
    }

    void sessionsAreCountedListedAndRevokedTogether()
    {
        Rows rows;
        for (quint64 user = 1; user <= 3; ++user)
            (void)UserRepository(rows).insert(userRow(user));
        SessionRepository sessions(rows);
        for (quint64 number = 1; number <= 30; ++number) {
            SessionRow row = sessionRow(number, number % 3 + 1);
            row.lastKid = KeyId(number % 2 ? QStringLiteral("odd") : QStringLiteral("even"));
            row.lastTokenExpiresAt = someInstant + std::chrono::minutes(number);
            sessions.insert(row);
        }
        QCOMPARE(sessions.liveCount(someInstant), 30);
        QCOMPARE(sessions.liveCount(someInstant + 720h), 0);
        QCOMPARE(sessions.liveCountOfUser(idOf<UserId>(1), someInstant), 10);
        const KeyUsage usage = sessions.usageOfKey(KeyId(QStringLiteral("odd")), someInstant + 20min);
        QCOMPARE(usage.sessions, 15);
        QCOMPARE(usage.liveTokens, 5);
        QCOMPARE(usage.latestTokenExpiry, someInstant + 29min);
        QVERIFY(!sessions.usageOfKey(KeyId(QStringLiteral("none")), someInstant).latestTokenExpiry);

        const SessionPage page = sessions.list({.user = idOf<UserId>(1),
            .kid = KeyId(QStringLiteral("odd")),
            .liveAt = someInstant,
            .offset = 1,
            .limit = 2});
        QCOMPARE(page.total, 5);
        QCOMPARE(page.rows.size(), 2);
        QVERIFY(page.rows.at(0).createdAt > page.rows.at(1).createdAt);

        QCOMPARE(
            sessions.revokeAllOfUser(idOf<UserId>(1), someInstant, QStringLiteral("password"), idOf<SessionId>(3)), 9);
        QCOMPARE(sessions.liveCountOfUser(idOf<UserId>(1), someInstant), 1);
        QVERIFY(!sessions.find(idOf<SessionId>(3))->revokedAt);
        QCOMPARE(sessions.revokeAllOfKey(KeyId(QStringLiteral("even")), someInstant, QStringLiteral("key")), 10);
        QCOMPARE(sessions.revokeAllOfUser(idOf<UserId>(1), someInstant, QStringLiteral("all")), 1);
        QCOMPARE(sessions.list({.user = {}, .kid = {}, .liveAt = someInstant}).total, sessions.liveCount(someInstant));
    }

    void longDeadSessionsArePurged()
    {
        Rows rows;
        (void)UserRepository(rows).insert(userRow(1));
        SessionRepository sessions(rows);
        for (quint64 number = 1; number <= 5; ++number)
            sessions.insert(sessionRow(number, 1));
        (void)sessions.revoke(idOf<SessionId>(1), someInstant, QStringLiteral("x"));
        (void)sessions.revoke(idOf<SessionId>(2), someInstant, QStringLiteral("x"));
        QCOMPARE(sessions.purge(someInstant + 10min), 0); // a token of it is still good
        QCOMPARE(sessions.purge(someInstant + 1h, 1), 1);
        QCOMPARE(sessions.purge(someInstant + 1h), 1);
        QCOMPARE(sessions.purge(someInstant + 1h), 0);
        QCOMPARE(sessions.purge(someInstant + 721h), 3);
        QCOMPARE(sessions.list({}).total, 0);
    }

    void aSessionBelongsToAUser()
    {
        Rows rows;
        QVERIFY_THROWS_EXCEPTION(StoreFailure, SessionRepository(rows).insert(sessionRow(1, 1)));
        (void)UserRepository(rows).insert(userRow(1));
        SessionRepository(rows).insert(sessionRow(1, 1));
        QVERIFY(UserRepository(rows).remove(idOf<UserId>(1)));
        QVERIFY(!SessionRepository(rows).find(idOf<SessionId>(1)));
    }

    void failuresAreCountedUnderAnyName()
    {
        Rows rows;
        LockRepository locks(rows);
        const QString key = QStringLiteral("nobody@example.com");
        QVERIFY(!locks.find(key));
        QCOMPARE(locks.recordFailure(key, someInstant).failures, 1);
        const LockRow second = locks.recordFailure(key, someInstant + 1s);
        QCOMPARE(second, (LockRow{key, 2, someInstant + 1s, std::nullopt}));
        locks.lock(key, someInstant + 1s, someInstant + 5min);
        QCOMPARE(locks.find(key)->lockedUntil, someInstant + 5min);
        QCOMPARE(locks.recordFailure(key, someInstant + 2s).lockedUntil, someInstant + 5min);
        locks.lock(QStringLiteral("other"), someInstant, someInstant + 10min);
        QCOMPARE(locks.locked(someInstant).size(), 2);
        QCOMPARE(locks.locked(someInstant).constFirst().accountKey, QStringLiteral("other"));
        QCOMPARE(locks.locked(someInstant + 5min).size(), 1);
        const QStringList keys{key, QStringLiteral("other"), QStringLiteral("\"third\"")};
        QCOMPARE(locks.lockedAmong(keys, someInstant),
            (QHash<QString, Instant>{{key, someInstant + 5min}, {QStringLiteral("other"), someInstant + 10min}}));
        QCOMPARE(locks.lockedAmong(keys, someInstant + 5min).size(), 1);
        QVERIFY(locks.lockedAmong({key}, someInstant + 5min).isEmpty());
        QCOMPARE(locks.purge(someInstant + 1min), 0);
        QCOMPARE(locks.purge(someInstant + 6min), 1);
        QVERIFY(locks.clear(QStringLiteral("other")));
        QVERIFY(!locks.clear(QStringLiteral("other")));
    }

    void aSecretIsMadeOnce()
    {
        Rows rows;
        ServerSecretRepository secrets(rows);
        const QString name = QStringLiteral("refresh");
        QVERIFY(!secrets.replace(name, "x"));
        QVERIFY(secrets.insertIfAbsent(name, QByteArray("\0a", 2)));
        QVERIFY(!secrets.insertIfAbsent(name, "other"));
        QCOMPARE(secrets.find(name), QByteArray("\0a", 2));
        QVERIFY(secrets.replace(name, QByteArray()));
        QCOMPARE(secrets.all(), (QMap<QString, QByteArray>{{name, QByteArray()}}));
        QVERIFY(!secrets.find(QStringLiteral("other")));
    }
};

QTEST_GUILESS_MAIN(TestRepositories)
#include "tst_repositories.moc"
