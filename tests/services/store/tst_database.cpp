// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"
#include "support/await.h"

#include "store/migrations.h"
#include "store/settingrepository.h"
#include "store/userrepository.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSemaphore>
#include <QSignalSpy>

using namespace tessera;
using namespace tessera::store;
using namespace tessera::test;

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewDatabaseIsForItsOwnerAlone()
    {
        const StoreFolder folder;
        const QString path = folder.path(QStringLiteral("new/folder/tessera.db"));
        const auto database = Database::open(path);
        QVERIFY(database);
        committed((*database)->write([](Connection &c) { SettingRepository(c).set(QStringLiteral("a"), QString()); }));
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
            QCOMPARE(QFile::permissions(path + suffix) & others, QFile::Permissions());
        QCOMPARE(QFile::permissions(QFileInfo(path).absolutePath()) & (others | QFile::ExeOther | QFile::ExeGroup),
            QFile::Permissions());
    }

    void aFileThatMayNotBeWrittenIsOpenedToItsOwner()
    {
        const StoreFolder folder;
        folder.open().reset();
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
        const auto database = folder.open();
        for (const QString &suffix : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
            QCOMPARE(QFile::permissions(folder.path() + suffix) & (QFile::WriteOwner | QFile::ReadOther),
                QFile::Permissions(QFile::WriteOwner));
    }

    void aFileThatOthersCanReadIsClosedToThem()
    {
        const StoreFolder folder;
        folder.open().reset();
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        const auto database = folder.open();
        QCOMPARE(QFile::permissions(folder.path()) & QFile::ReadOther, QFile::Permissions());
    }

    void durabilityIsWhatWasAskedFor()
    {
        const StoreFolder folder;
        const auto database = folder.open();
        const auto pragma = [&](const QString &name) {
            return committed(database->write([=](Connection &c) {
                Statement row = c.query(QStringLiteral("PRAGMA ") + name);
                return row.next() ? row.integer(0) : -1;
            }));
        };
        QCOMPARE(pragma(QStringLiteral("synchronous")), 2);
        QCOMPARE(pragma(QStringLiteral("foreign_keys")), 1);
        QCOMPARE(pragma(QStringLiteral("busy_timeout")), 5000);
        QCOMPARE(pragma(QStringLiteral("user_version")), latestSchemaVersion);
    }

    void whatWasWrittenIsReadAndStays()
    {
        const StoreFolder folder;
        auto database = folder.open();
        const auto outcome =
            committed(database->write([](Connection &c) { return UserRepository(c).insert(userRow(1)); }));
        QCOMPARE(outcome, UserRepository::Outcome::Done);
        const auto find = [&] {
            return valueOf(database->read([](Connection &c) { return UserRepository(c).find(userRow(1).id); }));
        };
        QCOMPARE(find(), userRow(1));
        database = nullptr;
        database = folder.open();
        QCOMPARE(find(), userRow(1));
    }

    // SQLite goes on writing into a file that has no name any more; what it acknowledges then is lost.
    void whatIsTakenAwayIsNotWrittenTo()
    {
        const StoreFolder folder;
        const auto database = folder.open();
        const auto write = [&](const QString &name) {
            auto future =
                database->write([name](Connection &c) { SettingRepository(c).set(name, QStringLiteral("value")); });
            future.waitForFinished();
            return future.takeResult();
        };
        QVERIFY(write(QStringLiteral("before")));
        valueOf(database->read([](Connection &) {})); // leaves a reader behind
        QVERIFY(!database->writingFault());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^Nothing can be written at the moment")));
        QVERIFY(QFile::rename(folder.path(), folder.path(QStringLiteral("elsewhere.db"))));
        QVERIFY(waitFor([&] { return database->writingFault().has_value(); })); // seen although nobody writes
        QCOMPARE(database->writingFault()->code, StoreError::CannotOpen);
        // A second reader is opened within the first one's turn: it finds nothing, and puts nothing there.
        const auto second = [&](Connection &) { return database->read([](Connection &) {}).has_value(); };
        QVERIFY(!valueOf(database->read(second)));
        QVERIFY(!QFile::exists(folder.path()));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("could not be committed")));
        QCOMPARE(write(QStringLiteral("meanwhile")).error().code, StoreError::CannotOpen);
        QVERIFY(QFile::rename(folder.path(QStringLiteral("elsewhere.db")), folder.path()));
        QVERIFY(waitFor([&] { return !database->writingFault(); }));
        QVERIFY(write(QStringLiteral("after")));
        const auto settings = valueOf(database->read([](Connection &c) { return SettingRepository(c).all(); }));
        QVERIFY(settings.contains(QStringLiteral("before")) && settings.contains(QStringLiteral("after")));
        QVERIFY(!settings.contains(QStringLiteral("meanwhile")));
    }

    void aJobThatFailsTakesNothingElseWithIt()
    {
        const StoreFolder folder;
        const auto database = folder.open();
        QSemaphore gate;
        auto first = database->write([&](Connection &) { gate.acquire(); }); // the others wait for one commit
        auto good = database->write(
            [](Connection &c) { SettingRepository(c).set(QStringLiteral("good"), QStringLiteral("1")); });
        auto bad = database->write([](Connection &c) {
            SettingRepository(c).set(QStringLiteral("bad"), QStringLiteral("1"));
            c.execute(QStringLiteral("INSERT INTO session SELECT * FROM absent"));
        });
        auto throwing = database->write([](Connection &c) -> int {
            SettingRepository(c).set(QStringLiteral("thrown"), QStringLiteral("1"));
            throw std::runtime_error("a mistake");
        });
        auto refused = database->write([](Connection &c) {
            SettingRepository(c).set(QStringLiteral("refused"), QStringLiteral("1"));
            c.rollBackJob();
            return 7;
        });
        auto last = database->write(
            [](Connection &c) { SettingRepository(c).set(QStringLiteral("last"), QStringLiteral("1")); });
        QTest::ignoreMessage(QtCriticalMsg, "A write job has thrown: a mistake");
        gate.release();
        committed(std::move(first));
        committed(std::move(good));
        QCOMPARE(bad.result().error().code, StoreError::Internal);
        QCOMPARE(throwing.result().error().code, StoreError::Internal);
        QCOMPARE(committed(std::move(refused)), 7);
        committed(std::move(last));
        const auto settings = valueOf(database->read([](Connection &c) { return SettingRepository(c).all(); }));
        QCOMPARE(settings.keys(), QStringList({QStringLiteral("good"), QStringLiteral("last")}));
    }

    void aBrokenRuleIsAConflict()
    {
        const StoreFolder folder;
        const auto database = folder.open();
        auto future =
            database->write([](Connection &c) { c.execute(QStringLiteral("UPDATE revision SET value = NULL")); });
        future.waitForFinished();
        QCOMPARE(future.result().error().code, StoreError::Conflict);
    }

    void readersDoNotWaitForTheWriterAndSeeOneState()
    {
        const StoreFolder folder;
        const auto database = folder.open();
        QSemaphore written;
        QSemaphore goOn;
        auto future = database->write([&](Connection &c) {
            SettingRepository(c).set(QStringLiteral("a"), QStringLiteral("1"));
            written.release();
            goOn.acquire();
        });
        written.acquire();
        const auto count = [](Connection &c) { return SettingRepository(c).all().size(); };
        QCOMPARE(valueOf(database->read(count)), 0);
        const auto seen = valueOf(database->read([&](Connection &c) {
            const auto before = count(c);
            goOn.release();
            future.waitForFinished();
            return std::pair(before, count(c));
        }));
        QCOMPARE(seen, std::pair(qsizetype{0}, qsizetype{0}));
        QCOMPARE(valueOf(database->read(count)), 1);
    }

    void aReaderCannotWrite()
    {
        const StoreFolder folder;
        const auto database = folder.open();
        const auto result =
            database->read([](Connection &c) { SettingRepository(c).set(QStringLiteral("a"), QString()); });
        QCOMPARE(result.error().code, StoreError::ReadOnly);
    }

    void everyJobThatWasAddedIsDoneBeforeClosing()
    {
        const StoreFolder folder;
        auto database = folder.open();
        std::vector<Future<Result<void, StoreError>>> futures;
        futures.reserve(1000);
        for (int i = 0; i < 1000; ++i)
            futures.push_back(
                database->write([i](Connection &c) { SettingRepository(c).set(QString::number(i), QString()); }));
        database = nullptr;
        for (auto &future : futures)
            QVERIFY(future.isFinished() && future.result());
        QCOMPARE(valueOf(folder.open()->read([](Connection &c) { return SettingRepository(c).all().size(); })), 1000);
    }

    void whatContinuesAWriteMayReadAndWriteWhileClosing()
    {
        const StoreFolder folder;
        auto database = folder.open();
        QSemaphore gate;
        auto first = database->write([&](Connection &) { gate.acquire(); });
        auto second = database->write([](Connection &c) { SettingRepository(c).set(QStringLiteral("a"), QString()); })
                          .then([&database = *database](const Result<void, StoreError> &) {
                              const auto seen =
                                  database.read([](Connection &c) { return SettingRepository(c).all().size(); });
                              return database.write([count = seen.value_or(-1)](Connection &c) {
                                  SettingRepository(c).set(QStringLiteral("b"), QString::number(count));
                              });
                          });
        gate.release();
        database = nullptr;
        QVERIFY(second.isFinished() && second.result());
        const auto settings = valueOf(folder.open()->read([](Connection &c) { return SettingRepository(c).all(); }));
        QCOMPARE(settings.value(QStringLiteral("b")), QStringLiteral("1"));
    }

    void manyThreadsReadAndWriteAtOnce()
    {
        const StoreFolder folder;
        const auto database = folder.open();
        std::vector<std::unique_ptr<QThread>> threads;
        std::atomic<int> failures = 0;
        threads.reserve(8);
        for (int t = 0; t < 8; ++t) {
            threads.emplace_back(QThread::create([&, t] {
                for (int i = 0; i < 50; ++i) {
                    const QString name = QStringLiteral("%1-%2").arg(t).arg(i);
                    auto future = database->write([=](Connection &c) { SettingRepository(c).set(name, name); });
                    future.waitForFinished();
                    const auto read = database->read([=](Connection &c) { return SettingRepository(c).find(name); });
                    failures += !future.result() || !read || *read != name;
                }
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            thread->wait();
        QCOMPARE(failures.load(), 0);
    }

    void changesOfOurOwnAreAnnounced()
    {
        const StoreFolder folder;
        const auto database = folder.open();
        QSignalSpy spy(database.get(), &Database::changed);
        committed(database->write([](Connection &c) { return UserRepository(c).insert(userRow(1)); }));
        QVERIFY(waitFor([&] { return spy.size() == 1; }));
        QCOMPARE(spy.at(0).at(0).value<Topics>(), Topics(Topic::Users));
        committed(database->write([](Connection &c) {
            SettingRepository(c).set(QStringLiteral("a"), QString());
            return UserRepository(c).remove(userRow(1).id);
        }));
        QVERIFY(waitFor([&] { return spy.size() == 2; }));
        QCOMPARE(spy.at(1).at(0).value<Topics>(), Topic::Users | Topic::Settings);
    }

    void changesThatWereNotCommittedAreNotAnnounced()
    {
        const StoreFolder folder;
        const auto database = folder.open();
        QSignalSpy spy(database.get(), &Database::changed);
        committed(database->write([](Connection &c) {
            SettingRepository(c).set(QStringLiteral("a"), QString());
            c.rollBackJob();
        }));
        committed(database->write([](Connection &c) { return UserRepository(c).insert(userRow(1)); }));
        QVERIFY(waitFor([&] { return spy.size() == 1; }));
        QCOMPARE(spy.at(0).at(0).value<Topics>(), Topics(Topic::Users));
    }

    void changesOfAnotherOneAreNoticedInTime()
    {
        const StoreFolder folder;
        const auto ours = folder.open();
        const auto theirs = folder.open();
        QSignalSpy spy(ours.get(), &Database::changed);
        committed(theirs->write([](Connection &c) { SettingRepository(c).set(QStringLiteral("a"), QString()); }));
        QVERIFY(spy.wait(1s));
        QCOMPARE(spy.at(0).at(0).value<Topics>(), Topics(Topic::Settings));
        QVERIFY(valueOf(ours->read([](Connection &c) { return SettingRepository(c).find(QStringLiteral("a")); })));
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
