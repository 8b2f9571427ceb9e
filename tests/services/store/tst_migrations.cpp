// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "store/auditrepository.h"
#include "store/databasefile.h"
#include "store/keyrepository.h"
#include "store/migrations.h"
#include "store/sessionrepository.h"
#include "store/transaction.h"
#include "store/userrepository.h"

using namespace tessera;
using namespace tessera::store;
using namespace tessera::test;

namespace {

/// A database as an older version has left it.
void makeOlder(const QString &path, int version)
{
    Connection connection(path, Connection::Access::ReadWrite);
    connection.execute(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    migrate(connection, version);
}

/// Table, index and trigger definitions, as text.
QString schemaOf(const QString &path)
{
    Connection connection(path, Connection::Access::ReadOnly);
    Statement row = connection.query(
        QStringLiteral("SELECT group_concat(name || ':' || coalesce(sql, ''), '|' ORDER BY name) FROM sqlite_schema"));
    return row.next() ? row.text(0) : QString();
}

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOlderVersionBecomesTheSame_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 0; version <= latestSchemaVersion; ++version)
            QTest::addRow("from version %d", version) << version;
    }
    void everyOlderVersionBecomesTheSame()
    {
        QFETCH(const int, version);
        const StoreFolder older;
        const StoreFolder fresh;
        makeOlder(older.path(), version);
        {
            const auto database = older.open();
            committed(database->write([](Connection &c) {
                (void)UserRepository(c).insert(userRow(1));
                SessionRepository(c).insert(sessionRow(1, 1));
                (void)KeyRepository(c).insert(keyRow(1));
                AuditRepository(c).append({});
            }));
        }
        fresh.open().reset();
        QCOMPARE(schemaOf(older.path()), schemaOf(fresh.path()));
    }

    void rowsOfAnOlderVersionAreKept()
    {
        const StoreFolder folder;
        makeOlder(folder.path(), 1);
        {
            Connection connection(folder.path(), Connection::Access::ReadWrite);
            const KeyRow row = keyRow(1);
            connection.execute(
                QStringLiteral(
                    "INSERT INTO signing_key (kid, sequence, algorithm, public_jwk, private_key, created_at, "
                    "activates_at, expiry_horizon, origin) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                row.kid, row.sequence, row.algorithm, row.publicJwk, row.privateKey, row.createdAt, row.activatesAt,
                row.expiryHorizon, row.origin);
        }
        QCOMPARE(valueOf(folder.open()->read([](Connection &c) { return KeyRepository(c).all(); })),
            QList<KeyRow>{keyRow(1)});
    }

    void aStepThatFailsLeavesTheVersionBefore()
    {
        const StoreFolder folder;
        makeOlder(folder.path(), 1);
        {
            Connection connection(folder.path(), Connection::Access::ReadWrite);
            connection.execute(QStringLiteral("CREATE TABLE user_role (other INTEGER)")); // in the way of step 2
        }
        const auto refused = Database::open(folder.path());
        QVERIFY(!refused);
        Connection connection(folder.path(), Connection::Access::ReadWrite);
        QCOMPARE(schemaVersion(connection), 1);
        QVERIFY(!connection.query(QStringLiteral("SELECT 1 FROM sqlite_schema WHERE name = 'user'")).next());
    }

    void aLaterVersionIsRefusedWithBothVersionsAndTheWayOut()
    {
        const StoreFolder folder;
        folder.open().reset();
        {
            Connection connection(folder.path(), Connection::Access::ReadWrite);
            connection.execute(QStringLiteral("PRAGMA user_version = 99"));
        }
        const auto refused = Database::open(folder.path());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, StoreError::NewerSchema);
        const QString sentence = refused.error().detail;
        QVERIFY(sentence.contains(QStringLiteral("version 99")));
        QVERIFY(sentence.contains(QStringLiteral("up to %1").arg(latestSchemaVersion)));
        QVERIFY(sentence.contains(QStringLiteral("backup")));
    }

    void everyStepHasAFile()
    {
        const StoreFolder folder;
        Connection connection(folder.path(), Connection::Access::ReadWrite);
        for (int version = 1; version <= latestSchemaVersion; ++version) {
            migrate(connection, version);
            QCOMPARE(schemaVersion(connection), version);
            migrate(connection, version); // and is done once
        }
        QVERIFY_THROWS_EXCEPTION(std::logic_error, migrate(connection, latestSchemaVersion + 1));
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
