// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/requestlogmodel.h"

#include "crypto/cryptolibrary.h"
#include "services/admin/admininstallation.h"
#include "support/fakeclock.h"
#include "ui/models/requestentries.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>

#include <algorithm>

using namespace tessera;
using namespace tessera::test;
using namespace tessera::ui;

namespace {

using Entries = QList<admin::RequestEntry>;

constexpr QLatin1StringView alice("a11ce000-0000-4000-8000-000000000001");
constexpr QLatin1StringView bob("b0b00000-0000-4000-8000-000000000002");

/// Different in everything by which one filters.
admin::RequestEntry various(quint64 n)
{
    admin::RequestEntry entry = requestEntry(n);
    constexpr std::array statuses{200, 304, 401, 503, 200, 404};
    entry.status = statuses.at(n % statuses.size());
    entry.aborted = n % 13 == 0;
    entry.user = n % 3 == 0 ? alice : n % 3 == 1 ? bob : QString();
    entry.peer = QHostAddress(static_cast<quint32>(0x0a000000 + n % 7));
    entry.userAgent = n % 5 == 0 ? QByteArrayLiteral("Brow\xc3\xb6ser/1.0") : QByteArrayLiteral("curl/8.14");
    entry.tokenId = QStringLiteral("Token%1").arg(n % 9);
    return entry;
}

/// What the filter means, said as plainly as can be.
bool isWanted(const admin::RequestEntry &entry, const RequestFilter &filter)
{
    const QStringList texts{QString::fromUtf8(entry.path), QString::fromUtf8(entry.id), entry.peer.toString(),
        QString::fromUtf8(entry.userAgent), entry.session, entry.kid, entry.tokenId};
    const bool hasText = std::ranges::any_of(
        texts, [&filter](const QString &text) { return text.toCaseFolded().contains(filter.text.toCaseFolded()); });
    return (!filter.service || *filter.service == entry.service) &&
           (filter.outcomes.isEmpty() || filter.outcomes.contains(outcomeOf(entry))) &&
           (!filter.users || filter.users->contains(entry.user)) && (filter.text.isEmpty() || hasText);
}

RequestFilter randomFilter(QRandomGenerator &random)
{
    const QStringList texts{{}, QStringLiteral("API"), QStringLiteral("10.0.0.3"), QStringLiteral("BROWÖSER"),
        QStringLiteral("token4"), QStringLiteral("nothing has this")};
    RequestFilter filter;
    if (random.bounded(3) == 0)
        filter.service = admin::Service::Resource;
    if (random.bounded(3) == 0)
        filter.outcomes = {RequestOutcome::Refused, RequestOutcome::Aborted};
    if (random.bounded(3) == 0)
        filter.users = QSet<QString>{alice};
    filter.text = texts.at(random.bounded(static_cast<int>(texts.size())));
    return filter;
}

} // namespace

class TestRequestLogModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_installation = std::make_unique<AdminInstallation>(); }
    void cleanupTestCase() { m_installation.reset(); }

    void theNewestIsInTheFirstRow();
    void aBatchIsInsertedInOnePiece();
    void theOldestGoInOnePieceAndRowsKeepTheirPlace();
    void filters_data();
    void filters();
    void whatIsClearedAwayComesBack();
    void saysEveryCell();
    void namesUsersOnceTheyAreKnown();
    void isWhatAPlainListWouldBe();

private:
    struct World
    {
        explicit World(AdminInstallation &installation, qsizetype most = RequestLog::capacity)
            : log(stream, most)
            , names(installation.api())
            , model(log, names, clock)
        {
        }

        void add(const Entries &entries) { Q_EMIT stream.arrived(entries, 0); }
        void add(qsizetype count)
        {
            Entries entries;
            for (qsizetype i = 0; i < count; ++i)
                entries.append(various(next++));
            add(entries);
        }
        [[nodiscard]] QStringList ids() const
        {
            QStringList ids;
            for (int row = 0; row < model.rowCount(); ++row)
                ids.append(QString::fromLatin1(model.entryAt(row).id));
            return ids;
        }

        admin::RequestFeed feed;
        RequestStream stream{feed};
        FakeClock clock;
        RequestLog log;
        UserNames names;
        RequestLogModel model;
        quint64 next = 0;
    };

    std::unique_ptr<AdminInstallation> m_installation;
};

void TestRequestLogModel::theNewestIsInTheFirstRow()
{
    World world(*m_installation);
    const QAbstractItemModelTester tester(&world.model);
    QCOMPARE(world.model.rowCount(), 0);
    world.add(3);
    world.add(2);
    QCOMPARE(world.model.rowCount(), 5);
    QCOMPARE(world.model.entryAt(0).id, requestId(4));
    QCOMPARE(world.model.entryAt(4).id, requestId(0));
    QCOMPARE(world.model.rowOf(world.model.numberAt(3)), 3);
    QCOMPARE(world.model.rowOf(5), -1);
}

void TestRequestLogModel::aBatchIsInsertedInOnePiece()
{
    World world(*m_installation);
    QSignalSpy inserted(&world.model, &QAbstractItemModel::rowsInserted);
    world.add(500);
    world.add(500);
    QCOMPARE(inserted.count(), 2);
    QCOMPARE(inserted.last().at(1).toInt(), 0);
    QCOMPARE(inserted.last().at(2).toInt(), 499);
}

void TestRequestLogModel::theOldestGoInOnePieceAndRowsKeepTheirPlace()
{
    World world(*m_installation, 300);
    const QAbstractItemModelTester tester(&world.model);
    world.add(300);
    const QPersistentModelIndex oldest = world.model.index(299, RequestLogModel::Path);
    const QPersistentModelIndex newest = world.model.index(0, RequestLogModel::Path);
    QSignalSpy removed(&world.model, &QAbstractItemModel::rowsRemoved);
    bool wasForgetting = false;
    connect(&world.model, &QAbstractItemModel::rowsRemoved, this, [&] { wasForgetting = world.model.isForgetting(); });
    world.add(70);
    QCOMPARE(removed.count(), 1);
    QVERIFY(wasForgetting);
    QVERIFY(!world.model.isForgetting());
    QCOMPARE(world.model.rowCount(), 300);
    QVERIFY(!oldest.isValid());
    QCOMPARE(newest.row(), 70);
    QCOMPARE(world.model.entryAt(newest.row()).id, requestId(299));
    world.add(1000); // more than there is room for
    QCOMPARE(world.model.rowCount(), 300);
    QVERIFY(!newest.isValid());
    QCOMPARE(world.model.entryAt(0).id, requestId(world.next - 1));
}

void TestRequestLogModel::filters_data()
{
    QTest::addColumn<RequestFilter>("filter");
    QTest::addColumn<QList<quint64>>("found"); // the newest first
    const auto row = [](const char *name, const RequestFilter &filter, const QList<quint64> &found) {
        QTest::newRow(name) << filter << found;
    };
    RequestFilter filter;
    filter.service = admin::Service::Resource;
    row("service", filter, {13, 11, 9, 7, 5, 3, 1});
    filter = {};
    filter.outcomes = {RequestOutcome::Refused};
    row("4xx", filter, {11, 8, 5, 2});
    filter.outcomes = {RequestOutcome::Failed, RequestOutcome::Aborted};
    row("5xx and aborted", filter, {13, 9, 3, 0});
    filter = {};
    filter.users = QSet<QString>{alice};
    row("user", filter, {12, 9, 6, 3, 0});
    filter.users = QSet<QString>{};
    row("a user whom nobody knows", filter, {});
    filter = {};
    filter.text = QStringLiteral("/API/");
    row("text in the path", filter, {13, 11, 9, 7, 5, 3, 1});
    filter.text = QString::fromLatin1(requestId(7));
    row("text in the id", filter, {7});
    filter.text = QStringLiteral("10.0.0.6");
    row("text in the peer", filter, {13, 6});
    filter.text = QStringLiteral("browöser");
    row("text that is not ASCII in the user agent", filter, {10, 5, 0});
    filter.text = QStringLiteral("token8");
    row("token", filter, {8});
    filter.outcomes = {RequestOutcome::Done};
    row("all of it must fit", filter, {});
}

void TestRequestLogModel::filters()
{
    QFETCH(const RequestFilter, filter);
    QFETCH(const QList<quint64>, found);
    QStringList expected;
    for (const quint64 n : found)
        expected.append(QString::fromLatin1(requestId(n)));

    World before(*m_installation);
    const QAbstractItemModelTester tester(&before.model);
    before.model.setFilter(filter);
    before.add(14);
    QCOMPARE(before.ids(), expected);
    before.model.setFilter({});
    QCOMPARE(before.model.rowCount(), 14);
    before.model.setFilter(filter);
    QCOMPARE(before.ids(), expected);
}

void TestRequestLogModel::whatIsClearedAwayComesBack()
{
    World world(*m_installation, 10);
    world.add(6);
    world.model.clearView();
    QCOMPARE(world.model.rowCount(), 0);
    QCOMPARE(world.model.cleared(), 6u);
    world.add(2);
    QCOMPARE(world.model.rowCount(), 2);
    world.model.setFilter({.service = admin::Service::Auth, .outcomes = {}, .users = {}, .text = {}, .textUsers = {}});
    QCOMPARE(world.model.rowCount(), 1); // a filter brings nothing back
    world.add(4);
    QCOMPARE(world.model.cleared(), 4u); // two of them are not held any more
    world.model.setFilter({});
    world.model.showAll();
    QCOMPARE(world.model.rowCount(), 10);
    QCOMPARE(world.model.cleared(), 0u);
}

void TestRequestLogModel::saysEveryCell()
{
    World world(*m_installation);
    admin::RequestEntry entry = requestEntry(1);
    entry.at = world.clock.now();
    entry.status = 401;
    entry.refusal = QStringLiteral("The token has expired.");
    entry.duration = std::chrono::microseconds(12'345);
    admin::RequestEntry gone = requestEntry(2);
    gone.status = 0;
    gone.aborted = true;
    world.add({gone, entry});
    const auto text = [&world](int row, int column) { return world.model.index(row, column).data().toString(); };
    QCOMPARE(text(0, RequestLogModel::Time), exactTime(entry.at, entry.at));
    QCOMPARE(text(0, RequestLogModel::Service), QStringLiteral("Resource"));
    QCOMPARE(text(0, RequestLogModel::Method), QStringLiteral("GET"));
    QCOMPARE(text(0, RequestLogModel::Path), QStringLiteral("/api/data"));
    QCOMPARE(text(0, RequestLogModel::Status), QStringLiteral("401 Unauthorized"));
    QCOMPARE(text(0, RequestLogModel::Took), QStringLiteral("12 ms"));
    QCOMPARE(text(0, RequestLogModel::Peer), QStringLiteral("127.0.0.1"));
    QCOMPARE(text(0, RequestLogModel::User), QString());
    QCOMPARE(world.model.index(0, RequestLogModel::Status).data(Qt::ToolTipRole).toString(), entry.refusal);
    QCOMPARE(world.model.index(0, RequestLogModel::Status).data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("401 Unauthorized, refused"));
    QCOMPARE(text(1, RequestLogModel::Status), QStringLiteral("aborted"));
    for (int column = 0; column < world.model.columnCount(); ++column)
        QVERIFY(!world.model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void TestRequestLogModel::namesUsersOnceTheyAreKnown()
{
    World world(*m_installation);
    const admin::User user = m_installation->addUser(QStringLiteral("carol@example.com"));
    admin::RequestEntry known = requestEntry(1);
    known.user = user.id.toText();
    admin::RequestEntry deleted = requestEntry(2);
    deleted.user = bob;
    world.add({known, deleted});
    QSignalSpy changed(&world.model, &QAbstractItemModel::dataChanged);
    const auto user0 = [&world](int row) { return world.model.index(row, RequestLogModel::User).data().toString(); };
    QCOMPARE(user0(0), bob);
    QCOMPARE(user0(1), user.id.toText());
    QTRY_COMPARE(user0(1), QStringLiteral("carol@example.com"));
    QTRY_VERIFY(changed.count() >= 1);
    QCOMPARE(user0(0), bob);
    QVERIFY(await(m_installation->users().edit(user.id.toText(),
        {.email = QStringLiteral("carla@example.com"), .name = {}, .roles = {}, .emailVerified = {}})));
    QTRY_COMPARE(user0(1), QStringLiteral("carla@example.com"));
}

void TestRequestLogModel::isWhatAPlainListWouldBe()
{
    constexpr qsizetype most = 200;
    for (quint32 seed = 1; seed <= 8; ++seed) {
        QRandomGenerator random(seed);
        World world(*m_installation, most);
        const QAbstractItemModelTester tester(&world.model);
        Entries held; // the oldest first
        Entries waiting;
        qsizetype cleared = 0; // how many of the held are left out
        const auto hold = [&](const Entries &entries) {
            held.append(entries);
            const qsizetype gone = std::max<qsizetype>(0, held.size() - most);
            held.remove(0, gone);
            cleared = std::max<qsizetype>(0, cleared - gone);
        };
        for (int step = 0; step < 60; ++step) {
            switch (random.bounded(8)) {
            case 0: world.model.setFilter(randomFilter(random)); break;
            case 1:
                world.model.clearView();
                cleared = held.size();
                break;
            case 2:
                world.model.showAll();
                cleared = 0;
                break;
            case 3:
                world.log.setPaused(!world.log.isPaused());
                if (!world.log.isPaused())
                    hold(std::exchange(waiting, {}));
                break;
            default: {
                Entries batch;
                for (int i = random.bounded(1, random.bounded(10) == 0 ? 500 : 60); i > 0; --i)
                    batch.append(various(world.next++));
                world.add(batch);
                if (world.log.isPaused())
                    waiting.append(batch);
                else
                    hold(batch);
            }
            }
            QStringList expected;
            for (qsizetype i = held.size() - 1; i >= cleared; --i) {
                if (isWanted(held.at(i), world.model.filter()))
                    expected.append(QString::fromLatin1(held.at(i).id));
            }
            QVERIFY2(world.ids() == expected, qPrintable(QStringLiteral("seed %1, step %2").arg(seed).arg(step)));
        }
    }
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const crypto::CryptoLibrary library;
    TestRequestLogModel test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_requestlogmodel.moc"
