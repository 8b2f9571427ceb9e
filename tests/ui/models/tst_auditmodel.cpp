// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/auditmodel.h"

#include "crypto/cryptolibrary.h"
#include "services/admin/admininstallation.h"
#include "store/auditrepository.h"
#include "support/fakeclock.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>

#include <algorithm>

using namespace tessera;
using namespace tessera::test;
using namespace tessera::ui;

namespace {

const Instant start = fromMilliseconds(1'790'000'000'000);

/// Every third one is refused, every fifth about a key; one a second.
AuditEvent numbered(int n)
{
    AuditEvent event;
    event.at = start + std::chrono::seconds(n);
    event.action = n % 5 == 0 ? QStringLiteral("key.announced") : QStringLiteral("signin.accepted");
    event.actor = n % 2 == 0 ? QStringLiteral("console") : QStringLiteral("cli:anna");
    event.subject = QStringLiteral("subject %1").arg(n % 10);
    event.succeeded = n % 3 != 0;
    event.details = {{QStringLiteral("reason"), QStringLiteral("reason %1").arg(n)}};
    return event;
}

admin::AuditQuery everything() { return {}; }

} // namespace

class TestAuditModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPageByPage();
    void findsWhatIsAskedFor_data();
    void findsWhatIsAskedFor();
    void whatIsAppendedComesAtTheTop();
    void whatAnotherProcessAppendsComesToo();
    void aBurstComesInOnePiece();
    void whatTheFilterLeavesOutDoesNotCome();
    void anotherQueryOvertakesTheAnswer();
    void theOldestGoWhenThereAreTooMany();
    void saysEveryCell();

private:
    struct World
    {
        World()
            : names(installation.api())
            , model(installation.api(), names, clock)
        {
        }

        void append(int count) { appendTo(installation.installation().database(), count); }
        void appendTo(store::Database &database, int count)
        {
            const auto write = [first = next, count](store::Connection &connection) {
                store::AuditRepository audit(connection);
                for (int n = first; n < first + count; ++n)
                    (void)audit.append(numbered(n));
            };
            next += count;
            if (!await(database.write(write), std::chrono::minutes(2))) // ten thousands, on a busy machine
                throw std::runtime_error("the events could not be appended");
        }
        void ask(const admin::AuditQuery &query)
        {
            QSignalSpy answered(&model, &AuditModel::answered);
            model.setQuery(query);
            if (!QTest::qWaitFor([&answered] { return !answered.isEmpty(); }))
                throw std::runtime_error("no answer came");
        }
        void fetchAll()
        {
            const auto more = [this] {
                if (model.canFetchMore({}))
                    model.fetchMore({});
                return model.isComplete();
            };
            if (!QTest::qWaitFor(more, 60'000))
                throw std::runtime_error("not everything came");
        }
        [[nodiscard]] QList<qint64> numbers() const
        {
            QList<qint64> numbers;
            for (int row = 0; row < model.rowCount(); ++row)
                numbers.append(model.entryAt(row).number);
            return numbers;
        }

        AdminInstallation installation;
        FakeClock clock{start};
        UserNames names;
        AuditModel model;
        int next = 1;
    };
};

void TestAuditModel::readsPageByPage()
{
    World world;
    QAbstractItemModelTester tester(&world.model);
    tester.setUseFetchMore(false);
    world.append(450);
    QCOMPARE(world.model.rowCount(), 0);
    world.ask(everything());
    QCOMPARE(world.model.rowCount(), AuditModel::pageSize);
    QVERIFY(world.model.canFetchMore({}));
    QSignalSpy inserted(&world.model, &QAbstractItemModel::rowsInserted);
    world.fetchAll();
    QVERIFY(!world.model.canFetchMore({}));
    const QList<qint64> numbers = world.numbers();
    QVERIFY(numbers.size() >= 450); // an installation has entries of its own
    QVERIFY(std::ranges::is_sorted(numbers, std::ranges::greater()));
    QCOMPARE(numbers.last(), 1);
    QCOMPARE(numbers.first(), numbers.size());
    QCOMPARE(inserted.count(), (numbers.size() - 1) / AuditModel::pageSize);
    QCOMPARE(world.model.rowOf(numbers.at(300)), 300);
    QCOMPARE(world.model.rowOf(numbers.first() + 1), -1);
}

void TestAuditModel::findsWhatIsAskedFor_data()
{
    QTest::addColumn<admin::AuditQuery>("query");
    QTest::addColumn<QList<int>>("found"); // of numbered(1) to numbered(30), the newest first
    const auto row = [](const char *name, const auto &set, const auto &fits) {
        admin::AuditQuery query;
        set(query);
        QList<int> found;
        for (int n = 30; n >= 1; --n) {
            if (fits(n, numbered(n)))
                found.append(n);
        }
        QTest::newRow(name) << query << found;
    };
    using Query = admin::AuditQuery;
    row(
        "group", [](Query &query) { query.action = QStringLiteral("signin"); },
        [](int n, const AuditEvent &) { return n % 5 != 0; });
    row(
        "actor", [](Query &query) { query.actor = QStringLiteral("cli:anna"); },
        [](int n, const AuditEvent &) { return n % 2 == 1; });
    row(
        "subject", [](Query &query) { query.subject = QStringLiteral("subject 4"); },
        [](int n, const AuditEvent &) { return n % 10 == 4; });
    row("refused", [](Query &query) { query.succeeded = false; }, [](int n, const AuditEvent &) { return n % 3 == 0; });
    row(
        "text", [](Query &query) { query.text = QStringLiteral("REASON 2"); },
        [](int, const AuditEvent &event) { return event.details.value(u"reason").toString().startsWith(u"reason 2"); });
    row(
        "time",
        [](Query &query) {
            query.since = start + std::chrono::seconds(10);
            query.until = start + std::chrono::seconds(20);
        },
        [](int n, const AuditEvent &) { return n >= 10 && n < 20; });
    row(
        "together",
        [](Query &query) {
            query.action = QStringLiteral("signin.accepted");
            query.succeeded = false;
            query.actor = QStringLiteral("console");
        },
        [](int n, const AuditEvent &) { return n % 5 != 0 && n % 3 == 0 && n % 2 == 0; });
}

void TestAuditModel::findsWhatIsAskedFor()
{
    QFETCH(admin::AuditQuery, query);
    QFETCH(const QList<int>, found);
    World world;
    const QAbstractItemModelTester tester(&world.model);
    world.append(30);
    if (!query.since) // what the installation has audited itself is of another time
        query.since = start;
    if (!query.until)
        query.until = start + std::chrono::hours(1);
    world.ask(query);
    QList<int> shown;
    for (int row = 0; row < world.model.rowCount(); ++row)
        shown.append(world.model.entryAt(row).event.details.value(u"reason").toString().sliced(7).toInt());
    QCOMPARE(shown, found);
    QVERIFY(world.model.isComplete());
}

void TestAuditModel::whatIsAppendedComesAtTheTop()
{
    World world;
    QAbstractItemModelTester tester(&world.model);
    tester.setUseFetchMore(false);
    world.append(300);
    world.ask(everything());
    const QPersistentModelIndex row = world.model.index(3, AuditModel::Action);
    const qint64 number = world.model.entryAt(3).number;
    const qint64 head = world.model.entryAt(0).number;
    QSignalSpy reset(&world.model, &QAbstractItemModel::modelReset);
    world.append(2);
    QTRY_COMPARE(world.model.entryAt(0).number, head + 2);
    QCOMPARE(world.model.rowCount(), AuditModel::pageSize + 2);
    QCOMPARE(row.row(), 5);
    QCOMPARE(world.model.entryAt(5).number, number);
    QCOMPARE(reset.count(), 0);
    world.fetchAll();
    QCOMPARE(world.numbers().size(), head + 2);
}

void TestAuditModel::whatAnotherProcessAppendsComesToo()
{
    World world;
    world.ask(everything());
    const auto other = world.installation.open(QStringLiteral("cli:anna"));
    world.appendTo(other->database(), 3);
    QTRY_VERIFY(world.model.rowCount() > 0 && world.model.entryAt(0).event.details == numbered(3).details);
}

void TestAuditModel::aBurstComesInOnePiece()
{
    World world;
    world.append(5);
    world.ask(everything());
    const qint64 head = world.model.entryAt(0).number;
    QSignalSpy inserted(&world.model, &QAbstractItemModel::rowsInserted);
    world.append(2500);
    QTRY_COMPARE(world.model.entryAt(0).number, head + 2500);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(world.model.rowOf(head), 2500);
    world.append(7000); // so many that it is quicker to begin anew
    QTRY_COMPARE(world.model.entryAt(0).number, head + 9500);
    const QList<qint64> numbers = world.numbers();
    QCOMPARE(numbers.first() - numbers.last(), numbers.size() - 1);
}

void TestAuditModel::whatTheFilterLeavesOutDoesNotCome()
{
    World world;
    admin::AuditQuery query;
    query.subject = QStringLiteral("subject 7");
    world.ask(query);
    QCOMPARE(world.model.rowCount(), 0);
    world.append(6);
    world.append(1);
    QTRY_COMPARE(world.model.rowCount(), 1);
    world.append(20);
    QTRY_COMPARE(world.model.rowCount(), 3);
    QVERIFY(std::ranges::is_sorted(world.numbers(), std::ranges::greater()));
}

void TestAuditModel::anotherQueryOvertakesTheAnswer()
{
    World world;
    world.append(30);
    admin::AuditQuery first;
    first.action = QStringLiteral("key");
    first.since = start;
    admin::AuditQuery second = first;
    second.action = QStringLiteral("signin");
    QSignalSpy answered(&world.model, &AuditModel::answered);
    world.model.setQuery(first);
    QVERIFY(world.model.isAsking());
    world.model.setQuery(second);
    QTRY_VERIFY(!world.model.isAsking());
    QCOMPARE(answered.count(), 1);
    for (int row = 0; row < world.model.rowCount(); ++row)
        QCOMPARE(world.model.entryAt(row).event.action, QStringLiteral("signin.accepted"));
    QVERIFY(world.model.rowCount() > 0);
}

void TestAuditModel::theOldestGoWhenThereAreTooMany()
{
    World world;
    world.append(AuditModel::mostKept + 50);
    world.ask(everything());
    world.fetchAll();
    QVERIFY(world.model.rowCount() >= AuditModel::mostKept + 50);
    QVERIFY(world.model.isComplete());
    const qint64 head = world.model.entryAt(0).number;
    world.append(10);
    QTRY_COMPARE(world.model.entryAt(0).number, head + 10);
    QCOMPARE(world.model.rowCount(), AuditModel::mostKept);
    QVERIFY(world.model.canFetchMore({}));
    world.fetchAll();
    QCOMPARE(world.numbers().constLast(), 1);
}

void TestAuditModel::saysEveryCell()
{
    World world;
    const admin::User user = world.installation.addUser(QStringLiteral("carol@example.com"));
    AuditEvent refused;
    refused.at = start;
    refused.action = QStringLiteral("signin.refused");
    refused.actor = QStringLiteral("anonymous");
    refused.subject = user.id.toText();
    refused.succeeded = false;
    refused.address = QStringLiteral("192.0.2.7");
    refused.details = {{QStringLiteral("email"), QStringLiteral("Carol@example.com")},
        {QStringLiteral("reason"), QStringLiteral("wrong password")}};
    const auto write = [refused](
                           store::Connection &connection) { (void)store::AuditRepository(connection).append(refused); };
    QVERIFY(await(world.installation.installation().database().write(write)));
    world.ask(everything());
    const auto text = [&world](int column) { return world.model.index(0, column).data().toString(); };
    QCOMPARE(text(AuditModel::Action), QStringLiteral("Sign-in refused"));
    QCOMPARE(text(AuditModel::Subject), QStringLiteral("Carol@example.com")); // until it is known better
    QTRY_COMPARE(text(AuditModel::Subject), QStringLiteral("carol@example.com"));
    QCOMPARE(text(AuditModel::Details), QStringLiteral("wrong password"));
    QCOMPARE(text(AuditModel::Actor), QStringLiteral("Not signed in"));
    QCOMPARE(text(AuditModel::Address), QStringLiteral("192.0.2.7"));
    QCOMPARE(text(AuditModel::Number), QLocale().toString(world.model.entryAt(0).number));
    QCOMPARE(world.model.index(0, AuditModel::Action).data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("Sign-in refused, refused"));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const crypto::CryptoLibrary library;
    TestAuditModel test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_auditmodel.moc"
