// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/attentionmodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace tessera;
using namespace tessera::ui;
using namespace std::chrono_literals;

namespace {

constexpr Instant now = fromMilliseconds(1'800'000'000'000);

admin::ServiceStatus running(admin::Service service, const QString &url)
{
    admin::ServiceStatus status;
    status.service = service;
    status.state = admin::ServiceState::Running;
    status.url = url;
    return status;
}

admin::Key key(const QString &kid, const QString &state)
{
    admin::Key key;
    key.kid = KeyId(kid);
    key.state = state;
    key.createdAt = now - 1h;
    key.activatesAt = now - 1h;
    key.origin = QStringLiteral("generated");
    return key;
}

// An installation with which all is well.
AttentionFacts calm()
{
    AttentionFacts facts;
    facts.now = now;
    facts.services = {running(admin::Service::Auth, QStringLiteral("http://127.0.0.1:8000")),
        running(admin::Service::Resource, QStringLiteral("http://[::1]:8001"))};
    facts.keys = {key(QStringLiteral("one-of-old"), QStringLiteral("retired")),
        key(QStringLiteral("one-that-signs"), QStringLiteral("active"))};
    facts.propagation = 10min;
    admin::HeldKeySet held;
    held.jwksUri = QStringLiteral("http://127.0.0.1:8000/.well-known/jwks.json");
    held.kids = {QStringLiteral("one-of-old"), QStringLiteral("one-that-signs")};
    held.confirmedAt = now - 1min;
    held.freshUntil = now + 4min;
    held.usableUntil = now + 24h;
    facts.held = held;
    facts.hasAdministrator = true;
    return facts;
}

admin::AuditEntry reuse(const QString &request, Instant at)
{
    admin::AuditEntry entry;
    entry.event.action = QStringLiteral("refresh.reused");
    entry.event.at = at;
    entry.event.requestId = request;
    return entry;
}

AttentionItem only(const AttentionFacts &facts)
{
    const QList<AttentionItem> items = attentionFrom(facts);
    if (items.size() != 1)
        throw std::runtime_error(QStringLiteral("%1 things need attention").arg(items.size()).toStdString());
    return items.first();
}

AttentionItem item(const QString &id, const QString &sentence, Urgency urgency = Urgency::Attention)
{
    return {id, urgency, sentence, QStringLiteral("Do it"), {}};
}

QStringList sentencesOf(const AttentionModel &model)
{
    QStringList sentences;
    for (int row = 0; row < model.rowCount(); ++row)
        sentences.append(model.index(row).data().toString());
    return sentences;
}

} // namespace

class TestAttention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingWhereAllIsWell();
    void aServiceThatFailed();
    void listenersThatOthersReach_data();
    void listenersThatOthersReach();
    void aDatabaseThatCannotBeWritten();
    void aClockThatIsBehind();
    void refreshTokensUsedTwice();
    void lockedUsers();
    void aBackupThatIsOld();
    void aBackupThatFailed();
    void aCertificateThatEnds();
    void nobodyIsAdministrator();
    void aPlannedKeyIsToldWithinThePropagationTime();
    void aKeyAnnouncedByHandIsToldAtOnce();
    void aRevokedKeyThatIsStillHeld();
    void aFetchThatFailed();
    void aKeySetThatLacksTheKeyThatSigns();
    void theMostUrgentComesFirst();
    void rowsStayThemselves();
};

void TestAttention::nothingWhereAllIsWell()
{
    QCOMPARE(attentionFrom(calm()), {});
    AttentionFacts unknown;
    unknown.now = now;
    QCOMPARE(attentionFrom(unknown), {});
}

void TestAttention::aServiceThatFailed()
{
    AttentionFacts facts = calm();
    facts.services[1].state = admin::ServiceState::Failed;
    facts.services[1].url.clear();
    facts.services[1].failure = QStringLiteral("http://127.0.0.1:8001 is taken by the program nginx (pid 7).");
    const AttentionItem told = only(facts);
    QCOMPARE(told.urgency, Urgency::Bad);
    QVERIFY(told.sentence.contains(facts.services[1].failure));
    QCOMPARE(told.step.kind, AttentionStep::Kind::StartService);
    QCOMPARE(told.step.service, admin::Service::Resource);
    facts.services[1].freePort = 8002;
    facts.services[1].freeAddress = QStringLiteral("127.0.0.1:8002");
    const AttentionItem withWayOut = only(facts);
    QVERIFY2(withWayOut.action.contains(QStringLiteral("8002")), qPrintable(withWayOut.action));
    QCOMPARE(withWayOut.step.kind, AttentionStep::Kind::MoveService);
    QCOMPARE(withWayOut.step.address, QStringLiteral("127.0.0.1:8002"));
}

void TestAttention::aDatabaseThatCannotBeWritten()
{
    AttentionFacts facts = calm();
    facts.writingObstacle = QStringLiteral("The disk that holds the database is full.");
    const AttentionItem told = only(facts);
    QCOMPARE(told.urgency, Urgency::Bad);
    QVERIFY2(told.sentence.endsWith(facts.writingObstacle), qPrintable(told.sentence));
    QCOMPARE(told.step.page, PageId::Activity);
}

void TestAttention::listenersThatOthersReach_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isLoopback");
    QTest::addColumn<bool>("isTold");
    QTest::newRow("loopback, IPv4") << QStringLiteral("http://127.0.0.2:8000") << true << false;
    QTest::newRow("loopback, IPv6") << QStringLiteral("http://[::1]:8000") << true << false;
    QTest::newRow("loopback by name") << QStringLiteral("http://localhost:8000") << true << false;
    QTest::newRow("every address") << QStringLiteral("http://0.0.0.0:8000") << false << true;
    QTest::newRow("every address, IPv6") << QStringLiteral("http://[::]:8000") << false << true;
    QTest::newRow("one address") << QStringLiteral("http://192.0.2.7:8000") << false << true;
    QTest::newRow("reached at loopback, bound beyond") << QStringLiteral("http://127.0.0.1:8000") << false << true;
    QTest::newRow("with TLS") << QStringLiteral("https://192.0.2.7:8000") << false << false;
    QTest::newRow("stopped") << QString() << false << false;
}

void TestAttention::listenersThatOthersReach()
{
    QFETCH(QString, url);
    QFETCH(bool, isLoopback);
    QFETCH(bool, isTold);
    AttentionFacts facts = calm();
    facts.services[0].url = url;
    facts.services[0].isLoopback = isLoopback;
    facts.held.reset();
    QCOMPARE(attentionFrom(facts).size(), isTold ? 1 : 0);
    if (!isTold)
        return;
    const AttentionItem told = only(facts);
    QCOMPARE(told.urgency, Urgency::Bad);
    QVERIFY(told.sentence.contains(url));
    QCOMPARE(told.step.page, PageId::Settings);
    QCOMPARE(told.step.what, QVariant(QStringLiteral("tls.names")));
}

void TestAttention::aClockThatIsBehind()
{
    AttentionFacts facts = calm();
    facts.clockSeen = now + 3h;
    const AttentionItem told = only(facts);
    QCOMPARE(told.urgency, Urgency::Bad);
    QVERIFY2(told.sentence.contains(QStringLiteral("in 3 h")), qPrintable(told.sentence));
    QCOMPARE(told.step.page, PageId::Keys);
}

void TestAttention::refreshTokensUsedTwice()
{
    AttentionFacts facts = calm();
    facts.reused = {reuse(QStringLiteral("r2"), now - 5min)};
    QVERIFY(only(facts).sentence.contains(QStringLiteral("5 min ago")));
    facts.reused.append(reuse(QStringLiteral("r1"), now - 7h));
    const AttentionItem told = only(facts);
    QVERIFY(told.sentence.startsWith(QStringLiteral("2 ")));
    QCOMPARE(told.step.page, PageId::Activity);
    QCOMPARE(told.step.what, QVariant(QStringLiteral("r2")));
}

void TestAttention::aBackupThatIsOld()
{
    AttentionFacts facts = calm();
    facts.lastBackup = now - 24h * 7;
    QVERIFY(attentionFrom(facts).isEmpty());
    facts.lastBackup = now - 24h * 9;
    QCOMPARE(only(facts).id, QStringLiteral("backup"));
    QVERIFY(only(facts).sentence.contains(QStringLiteral("more than a week ago")));
}

void TestAttention::aBackupThatFailed()
{
    AttentionFacts facts = calm();
    admin::AuditEntry failed;
    failed.event.at = now - 2h;
    failed.event.details = {{QStringLiteral("reason"), QStringLiteral("No room.")}};
    facts.failedBackup = failed;
    QVERIFY(only(facts).sentence.contains(QStringLiteral("2 h ago")));
    QVERIFY(only(facts).sentence.endsWith(QStringLiteral("No room.")));
    QCOMPARE(only(facts).step.page, PageId::Settings);
    facts.lastBackup = now - 24h * 9;
    QVERIFY(only(facts).sentence.endsWith(QStringLiteral("No room."))); // one sentence is enough
    facts.lastBackup = now - 1h;
    QVERIFY(attentionFrom(facts).isEmpty()); // mended since
}

void TestAttention::aCertificateThatEnds()
{
    AttentionFacts facts = calm();
    facts.certificateUntil = now + 24h * 15;
    QVERIFY(attentionFrom(facts).isEmpty());
    facts.certificateUntil = now + 24h * 13;
    QCOMPARE(only(facts).urgency, Urgency::Attention);
    QVERIFY(only(facts).sentence.contains(QStringLiteral("13 d")));
    facts.certificateUntil = now;
    QCOMPARE(only(facts).urgency, Urgency::Bad);
    QVERIFY(only(facts).sentence.contains(QStringLiteral("out of date since")));
    QCOMPARE(only(facts).step.page, PageId::Settings);
}

void TestAttention::lockedUsers()
{
    AttentionFacts facts = calm();
    const admin::User user{.id = UserId::fromRandom("0123456789abcdef"),
        .email = QStringLiteral("bob@example.com"),
        .name = {},
        .roles = {},
        .createdAt = now,
        .updatedAt = now,
        .passwordChangedAt = now,
        .lastSignInAt = {},
        .lockedUntil = now + 4min};
    facts.lockedUser = user;
    facts.lockedUsers = 1;
    const AttentionItem one = only(facts);
    QVERIFY(one.sentence.startsWith(QStringLiteral("bob@example.com ")));
    QCOMPARE(one.step.page, PageId::Users);
    QCOMPARE(one.step.what, QVariant(user.id.toText()));
    facts.lockedUsers = 12;
    QVERIFY(only(facts).sentence.startsWith(QStringLiteral("12 ")));
    QCOMPARE(only(facts).step.what, QVariant(QStringLiteral("locked")));
}

void TestAttention::nobodyIsAdministrator()
{
    AttentionFacts facts = calm();
    facts.hasAdministrator = false;
    QCOMPARE(only(facts).step.page, PageId::Users);
}

void TestAttention::aPlannedKeyIsToldWithinThePropagationTime()
{
    AttentionFacts facts = calm();
    facts.keys.append(key(QStringLiteral("the-next-of-them"), QStringLiteral("announced")));
    facts.keys.last().activatesAt = now + 10min + 1ms;
    QCOMPARE(attentionFrom(facts), {});
    facts.keys.last().activatesAt = now + 8min;
    const AttentionItem told = only(facts);
    QCOMPARE(told.urgency, Urgency::News);
    QVERIFY2(told.sentence.contains(QStringLiteral("the-next…")) && told.sentence.contains(QStringLiteral("in 8 min")),
        qPrintable(told.sentence));
    QCOMPARE(told.step.page, PageId::Keys);
    QCOMPARE(told.step.what, QVariant(QStringLiteral("the-next-of-them")));
}

void TestAttention::aKeyAnnouncedByHandIsToldAtOnce()
{
    AttentionFacts facts = calm();
    facts.keys.append(key(QStringLiteral("by-hand-made"), QStringLiteral("announced")));
    facts.keys.last().activatesAt = now + 2h;
    facts.announcedBy = {{KeyId(QStringLiteral("by-hand-made")), QStringLiteral("cli:carol")}};
    QVERIFY(only(facts).sentence.contains(QStringLiteral("announced by hand on the command line by carol")));
    facts.keys.last().origin = QStringLiteral("imported");
    QVERIFY(only(facts).sentence.contains(QStringLiteral("imported on the command line by carol")));
    facts.keys.last().state = QStringLiteral("active");
    facts.held->kids.append(QStringLiteral("by-hand-made"));
    QCOMPARE(attentionFrom(facts), {});
}

void TestAttention::aRevokedKeyThatIsStillHeld()
{
    AttentionFacts facts = calm();
    facts.keys[0].state = QStringLiteral("revoked");
    const AttentionItem told = only(facts);
    QCOMPARE(told.urgency, Urgency::Bad);
    QVERIFY(told.sentence.contains(QStringLiteral("one-of-o…")));
    QCOMPARE(told.step.page, PageId::Jwks);
    facts.held->kids.removeFirst();
    QCOMPARE(attentionFrom(facts), {});
}

void TestAttention::aFetchThatFailed()
{
    AttentionFacts facts = calm();
    facts.held->failure = QStringLiteral("Nobody listens there.");
    AttentionItem told = only(facts);
    QCOMPARE(told.urgency, Urgency::Attention);
    QVERIFY(told.sentence.contains(facts.held->failure));
    facts.held->freshUntil = now - 1min;
    QVERIFY(only(facts).sentence.contains(QStringLiteral("out of date since")));
    facts.held->kids.clear();
    told = only(facts);
    QCOMPARE(told.urgency, Urgency::Bad);
    QVERIFY(told.sentence.contains(QStringLiteral("refuses every token")));
    facts = calm();
    facts.held->failure = QStringLiteral("Nobody listens there.");
    facts.held->usableUntil = now;
    QCOMPARE(only(facts).urgency, Urgency::Bad);
    facts = calm();
    facts.held->freshUntil = now;
    QVERIFY(only(facts).sentence.contains(QStringLiteral("out of date since")));
}

void TestAttention::aKeySetThatLacksTheKeyThatSigns()
{
    AttentionFacts facts = calm();
    facts.held->kids.removeLast();
    QCOMPARE(only(facts).urgency, Urgency::News);
    facts.held->jwksUri = QStringLiteral("https://issuer.example/jwks"); // keys of somebody else
    QCOMPARE(attentionFrom(facts), {});
}

void TestAttention::theMostUrgentComesFirst()
{
    AttentionFacts facts = calm();
    facts.keys.append(key(QStringLiteral("the-next-of-them"), QStringLiteral("announced")));
    facts.keys.last().activatesAt = now + 8min;
    facts.hasAdministrator = false;
    facts.services[0].state = admin::ServiceState::Failed;
    facts.services[0].url.clear();
    const QList<AttentionItem> items = attentionFrom(facts);
    QCOMPARE(items.size(), 3);
    QCOMPARE(items[0].urgency, Urgency::Bad);
    QCOMPARE(items[1].urgency, Urgency::Attention);
    QCOMPARE(items[2].urgency, Urgency::News);
}

void TestAttention::rowsStayThemselves()
{
    AttentionModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    const QString c = QStringLiteral("c");
    model.setItems({item(a, QStringLiteral("first")), item(b, QStringLiteral("second"), Urgency::Bad)});
    QCOMPARE(model.index(1).data(AttentionModel::UrgencyRole).toInt(), static_cast<int>(Urgency::Bad));
    QCOMPARE(model.index(1).data(AttentionModel::ActionRole).toString(), QStringLiteral("Do it"));
    const QPersistentModelIndex ofB = model.index(1);

    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setItems({item(a, QStringLiteral("first")), item(b, QStringLiteral("second, later"))});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(ofB.data().toString(), QStringLiteral("second, later"));

    model.setItems(
        {item(c, QStringLiteral("third")), item(b, QStringLiteral("second")), item(a, QStringLiteral("first"))});
    QCOMPARE(
        sentencesOf(model), QStringList({QStringLiteral("third"), QStringLiteral("second"), QStringLiteral("first")}));
    QCOMPARE(ofB.row(), 1);

    model.setItems({item(b, QStringLiteral("second"))});
    QCOMPARE(ofB.row(), 0);
    model.setItems({});
    QVERIFY(!ofB.isValid());
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(reset.count(), 0);
}

QTEST_GUILESS_MAIN(TestAttention)
#include "tst_attention.moc"
