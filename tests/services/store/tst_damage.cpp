// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "store/auditrepository.h"
#include "store/databasefile.h"
#include "store/keyrepository.h"
#include "store/sessionrepository.h"
#include "store/settingrepository.h"
#include "store/userrepository.h"

#include <rapidcheck.h>

using namespace tessera;
using namespace tessera::store;
using namespace tessera::test;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void replaceContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        throw std::runtime_error("cannot write");
}

void useEverything(Connection &c)
{
    (void)UserRepository(c).list({});
    (void)UserRepository(c).findByEmail(userRow(3).email);
    (void)SessionRepository(c).list({});
    (void)SessionRepository(c).find(idOf<SessionId>(7));
    (void)KeyRepository(c).all();
    (void)SettingRepository(c).all();
    (void)AuditRepository(c).list({});
    (void)AuditRepository(c).verify();
}

/// A database of some pages, in a closed file.
QByteArray soundDatabase()
{
    const StoreFolder folder;
    {
        const auto database = folder.open();
        committed(database->write([](Connection &c) {
            for (quint64 number = 1; number <= 50; ++number) {
                (void)UserRepository(c).insert(userRow(number));
                SessionRepository(c).insert(sessionRow(number, number));
                (void)KeyRepository(c).insert(keyRow(qint64(number)));
                AuditRepository(c).append({.at = someInstant,
                    .action = QStringLiteral("x"),
                    .actor = {},
                    .subject = {},
                    .address = {},
                    .requestId = {},
                    .details = {}});
                SettingRepository(c).set(QString::number(number), QStringLiteral("x"));
            }
        }));
    }
    return contentOf(folder.path());
}

} // namespace

class TestDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aForeignFileIsRefusedAndLeftAsItIs_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("Hello\n");
        QTest::newRow("long text") << QByteArray(10'000, 'x');
        QTest::newRow("the magic alone") << QByteArray("SQLite format 3\0", 16);
        QByteArray foreign = soundDatabase();
        foreign.replace(68, 4, "ABCD");
        QTest::newRow("another program's id") << foreign;
        foreign.replace(68, 4, QByteArray(4, '\0'));
        QTest::newRow("another database without an id") << foreign;
    }
    void aForeignFileIsRefusedAndLeftAsItIs()
    {
        QFETCH(const QByteArray, content);
        const StoreFolder folder;
        replaceContent(folder.path(), content);
        const auto permissions = QFile::permissions(folder.path());
        const auto refused = Database::open(folder.path());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, StoreError::Foreign);
        QVERIFY(refused.error().detail.contains(folder.path()));
        QCOMPARE(contentOf(folder.path()), content);
        QCOMPARE(QFile::permissions(folder.path()), permissions);
        QVERIFY(!QFile::exists(folder.path(QStringLiteral("tessera.db-wal"))));
    }

    void aFolderInItsPlaceIsRefused()
    {
        const StoreFolder folder;
        QVERIFY(QDir().mkdir(folder.path()));
        const auto refused = Database::open(folder.path());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, StoreError::CannotOpen);
    }

    void anEmptyFileBecomesADatabase()
    {
        const StoreFolder folder;
        replaceContent(folder.path(), {});
        QVERIFY(Database::open(folder.path()));
    }

    void aCutOffFileIsRefused()
    {
        const StoreFolder folder;
        const QByteArray sound = soundDatabase();
        replaceContent(folder.path(), sound.first(sound.size() / 2 / 4096 * 4096));
        const auto refused = Database::open(folder.path());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, StoreError::Damaged);
        QVERIFY(refused.error().detail.contains(QStringLiteral("backup")));
    }

    /// Some bytes of the file turned: it is refused in a sentence, or opens and then works or fails in a sentence.
    void randomDamageNeverCrashes()
    {
        const QByteArray sound = soundDatabase();
        int refusals = 0;
        int worked = 0;
        QVERIFY(rc::check("refuse or work, never crash", [&] {
            QByteArray damaged = sound;
            const int count = *rc::gen::inRange(1, 30);
            for (int i = 0; i < count; ++i)
                damaged[*rc::gen::inRange<qsizetype>(0, damaged.size())] ^=
                    static_cast<char>(*rc::gen::inRange(1, 256));
            const StoreFolder folder;
            replaceContent(folder.path(), damaged);
            const auto database = Database::open(folder.path());
            if (!database) {
                ++refusals;
                RC_ASSERT(!database.error().detail.isEmpty());
                return;
            }
            ++worked;
            const auto read = (*database)->read(useEverything);
            auto future = (*database)->write([](Connection &c) { return UserRepository(c).insert(userRow(1000)); });
            future.waitForFinished();
            const auto written = future.takeResult();
            RC_ASSERT(read || !read.error().detail.isEmpty());
            RC_ASSERT(written || !written.error().detail.isEmpty());
        }));
        QVERIFY(refusals > 0 && worked > 0);
    }

    /// The journal of a process that was killed, damaged: commits after the damage are gone, but never half of one.
    void aDamagedJournalNeverGivesHalfACommit()
    {
        QByteArray file;
        QByteArray journal;
        {
            const StoreFolder folder;
            const auto database = folder.open();
            for (quint64 number = 1; number <= 30; ++number) {
                committed(database->write([=](Connection &c) {
                    (void)UserRepository(c).insert(userRow(number));
                    AuditRepository(c).append({.at = someInstant,
                        .action = QStringLiteral("x"),
                        .actor = {},
                        .subject = {},
                        .address = {},
                        .requestId = {},
                        .details = {}});
                }));
            }
            file = contentOf(folder.path());
            journal = contentOf(folder.path(QStringLiteral("tessera.db-wal")));
        }
        QVERIFY(!journal.isEmpty());
        QVERIFY(rc::check("whole commits only", [&] {
            const StoreFolder folder;
            QByteArray damaged = journal;
            damaged[*rc::gen::inRange<qsizetype>(0, damaged.size())] ^= static_cast<char>(*rc::gen::inRange(1, 256));
            damaged.truncate(*rc::gen::inRange<qsizetype>(0, damaged.size() + 1));
            replaceContent(folder.path(), file);
            replaceContent(folder.path(QStringLiteral("tessera.db-wal")), damaged);
            const auto database = Database::open(folder.path());
            RC_ASSERT(database.has_value());
            const auto [users, audit] = valueOf((*database)->read(
                [](Connection &c) { return std::pair(UserRepository(c).count(), AuditRepository(c).verify()); }));
            RC_ASSERT(users == audit.intact);
            RC_ASSERT(!audit.firstBad);
        }));
    }
};

QTEST_GUILESS_MAIN(TestDamage)
#include "tst_damage.moc"
