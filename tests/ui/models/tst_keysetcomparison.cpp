// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/comparisonmodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace tessera;
using namespace tessera::ui;
using namespace std::chrono_literals;

namespace {

constexpr Instant now = fromMilliseconds(1'800'000'000'000);

QByteArray jwk(const QByteArray &kid, const QByteArray &n = "AQAB")
{
    return R"({"alg":"RS256","kid":")" + kid + R"(","kty":"RSA","n":")" + n + R"("})";
}

QByteArray set(const QByteArrayList &keys) { return R"({"keys":[)" + keys.join(',') + "]}"; }

std::optional<admin::HeldKeySet> held(const QByteArrayList &keys)
{
    admin::HeldKeySet set;
    set.document = ::set(keys);
    set.nextFetchAt = now + 2min;
    return set;
}

admin::Key key(qint64 sequence, const QString &kid, const QString &state)
{
    admin::Key key;
    key.sequence = sequence;
    key.kid = KeyId(kid);
    key.state = state;
    return key;
}

QList<admin::Key> ring()
{
    return {key(1, QStringLiteral("zz"), QStringLiteral("retired")),
        key(2, QStringLiteral("aa"), QStringLiteral("active")),
        key(3, QStringLiteral("mm"), QStringLiteral("announced"))};
}

QStringList kidsOf(const QList<ComparedKey> &keys)
{
    QStringList kids;
    for (const ComparedKey &compared : keys)
        kids.append(compared.kid);
    return kids;
}

} // namespace

class TestKeySetComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysStandInTheOrderOfTheirMaking();
    void whereAKeyIsIsTold();
    void theOrderOfMembersMakesNoDifference();
    void withoutAResourceServiceAllIsServed();
    void aFetchThatIsNotPlannedIsNotPromised();
    void rowsStayThemselves();
};

void TestKeySetComparison::keysStandInTheOrderOfTheirMaking()
{
    const auto compared =
        compareKeySets(set({jwk("mm"), jwk("zz"), jwk("aa")}), held({jwk("foreign"), jwk("zz")}), ring(), now);
    QCOMPARE(kidsOf(compared),
        QStringList({QStringLiteral("zz"), QStringLiteral("aa"), QStringLiteral("mm"), QStringLiteral("foreign")}));
    QCOMPARE(compared[0].state, QStringLiteral("retired"));
    QCOMPARE(compared[0].algorithm, QStringLiteral("RS256"));
    QCOMPARE(compared[3].state, QString());
}

void TestKeySetComparison::whereAKeyIsIsTold()
{
    const auto compared = compareKeySets(
        set({jwk("zz"), jwk("aa"), jwk("mm", "one")}), held({jwk("zz"), jwk("mm", "two"), jwk("old")}), ring(), now);
    QCOMPARE(compared.size(), 4);
    QCOMPARE(compared[0].place, KeyPlace::Both);
    QCOMPARE(compared[0].remark, QStringLiteral("in both"));
    QCOMPARE(compared[1].place, KeyPlace::OnlyServed);
    QVERIFY(compared[1].remark.startsWith(QStringLiteral("only served")) &&
            compared[1].remark.contains(QStringLiteral("in 2 min")));
    QCOMPARE(compared[2].place, KeyPlace::Different);
    QCOMPARE(compared[3].place, KeyPlace::OnlyHeld);
    QCOMPARE(compared[3].remark, QStringLiteral("only held: will be dropped by the next fetch in 2 min"));
}

void TestKeySetComparison::theOrderOfMembersMakesNoDifference()
{
    const QByteArray other = R"({ "n":"AQAB", "kty":"RSA","kid":"aa","alg":"RS256"})";
    QCOMPARE(compareKeySets(set({jwk("aa")}), held({other}), ring(), now).constFirst().place, KeyPlace::Both);
}

void TestKeySetComparison::withoutAResourceServiceAllIsServed()
{
    const auto compared = compareKeySets(set({jwk("aa")}), std::nullopt, ring(), now);
    QCOMPARE(compared.first().place, KeyPlace::OnlyServed);
    QVERIFY(compared.first().remark.contains(QStringLiteral("no resource service")));
    QCOMPARE(compareKeySets({}, std::nullopt, ring(), now).size(), 0);
}

void TestKeySetComparison::aFetchThatIsNotPlannedIsNotPromised()
{
    auto holds = held({jwk("old")});
    holds->nextFetchAt = now;
    const auto compared = compareKeySets(set({jwk("aa")}), holds, ring(), now);
    QCOMPARE(compared[0].remark, QStringLiteral("only served: held after the next fetch"));
    QCOMPARE(compared[1].remark, QStringLiteral("only held: will be dropped by the next fetch"));
}

void TestKeySetComparison::rowsStayThemselves()
{
    ComparisonModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setKeys(compareKeySets(set({jwk("zz"), jwk("aa")}), held({jwk("zz"), jwk("aa")}), ring(), now));
    QCOMPARE(model.rowCount(), 2);
    const QPersistentModelIndex active = model.index(1, ComparisonModel::Kid);
    QCOMPARE(active.data().toString(), QStringLiteral("aa"));
    QCOMPARE(active.data(Qt::ToolTipRole).toString(), QStringLiteral("aa"));
    QCOMPARE(model.index(1, ComparisonModel::Place).data(Qt::ToolTipRole).toString(), QStringLiteral("in both"));
    QVERIFY(!model.index(1, ComparisonModel::Algorithm).data(Qt::ToolTipRole).isValid());
    QCOMPARE(active.data(ComparisonModel::StateRole).toString(), QStringLiteral("active"));
    QCOMPARE(active.data(ComparisonModel::PlaceRole).toInt(), static_cast<int>(KeyPlace::Both));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setKeys(compareKeySets(set({jwk("aa"), jwk("mm")}), held({jwk("aa"), jwk("foreign")}), ring(), now));
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(active.row(), 0);
    QCOMPARE(model.index(2, ComparisonModel::State).data().toString(), QStringLiteral("unknown here"));
    QCOMPARE(model.index(2, ComparisonModel::Place).data().toString(),
        QStringLiteral("only held: will be dropped by the next fetch in 2 min"));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setKeys(compareKeySets(set({jwk("aa"), jwk("mm")}), held({jwk("aa"), jwk("foreign")}), ring(), now + 1s));
    QCOMPARE(changed.count(), 2); // those with a countdown
    QCOMPARE(reset.count(), 0);
}

QTEST_GUILESS_MAIN(TestKeySetComparison)
#include "tst_keysetcomparison.moc"
