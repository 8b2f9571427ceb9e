// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/keylives.h"
#include "ui/models/keytable.h"
#include "ui/models/stretchtable.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <rapidcheck.h>

using namespace tessera;
using namespace tessera::test;
using namespace tessera::ui;
using namespace std::chrono_literals;

namespace {

QList<KeyLife> anyLives()
{
    static const std::vector<QString> states{QStringLiteral("removed"), QStringLiteral("retired"),
        QStringLiteral("active"), QStringLiteral("announced"), QStringLiteral("revoked")};
    QList<admin::Key> keys;
    QList<admin::TimelineEntry> planned;
    qint64 sequence = *rc::gen::inRange(1, 5);
    const int count = *rc::gen::inRange(0, 12);
    for (int i = 0; i < count; ++i) {
        sequence += *rc::gen::inRange(1, 3);
        const int published = *rc::gen::inRange(-500, 500);
        keys.append(keyAt(sequence, *rc::gen::elementOf(states), published, published + *rc::gen::inRange(0, 20),
            published + *rc::gen::inRange(20, 90), published + *rc::gen::inRange(90, 99)));
    }
    planned.append(entryAt(sequence + 1, false, 600, 610));
    return keyLives(keys, planned);
}

QStringList textOf(const QAbstractItemModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.index(row, column).data().toString());
        rows.append(cells.join(u'|'));
    }
    return rows;
}

} // namespace

class TestKeyTables : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeyTableShowsWhatItIsGivenAndKeepsItsRows();
    void theStretchTableShowsWhatItIsGiven();
    void aKeyThatChangesKeepsItsRow();
    void aKeyThatNeverSignsSaysSo();
    void columnsSortByWhatTheyMean();
    void theTextSaysPastNowAndToCome();
};

void TestKeyTables::theKeyTableShowsWhatItIsGivenAndKeepsItsRows()
{
    QVERIFY(rc::check("keys from any list to any other", [] {
        KeyTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
        for (int round = 0; round < 3; ++round) {
            const QList<KeyLife> lives = anyLives();
            const QPersistentModelIndex kept = table.index(0, KeyTable::Kid);
            const QString kid = kept.data().toString();
            table.setLives(lives);
            KeyTable fresh;
            fresh.setLives(lives);
            RC_ASSERT(textOf(table) == textOf(fresh));
            RC_ASSERT(!kept.isValid() || kept.data().toString() == kid);
            for (int row = 0; row < table.rowCount(); ++row)
                RC_ASSERT(table.rowOf(table.lifeAt(row).sequence) == row && !table.lifeAt(row).isPlanned());
        }
    }));
}

void TestKeyTables::theStretchTableShowsWhatItIsGiven()
{
    QVERIFY(rc::check("stretches from any list to any other", [] {
        StretchTable table;
        const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
        for (int round = 0; round < 3; ++round) {
            const QList<KeyLife> lives = anyLives();
            const Instant now = noon + std::chrono::minutes(*rc::gen::inRange(-500, 500));
            table.setLives(lives, now);
            StretchTable fresh;
            fresh.setLives(lives, now);
            RC_ASSERT(textOf(table) == textOf(fresh));
            for (const KeyLife &life : lives)
                RC_ASSERT((table.rowOf(life.sequence) >= 0) == !life.stretches().isEmpty());
        }
    }));
}

void TestKeyTables::aKeyThatChangesKeepsItsRow()
{
    KeyTable table;
    table.setLives(
        keyLives({keyAt(1, QStringLiteral("active"), 0, 0), keyAt(2, QStringLiteral("announced"), 5, 15)}, {}));
    const QPersistentModelIndex second = table.index(1, KeyTable::State);
    QCOMPARE(second.data().toString(), QStringLiteral("announced"));
    QSignalSpy changed(&table, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&table, &QAbstractItemModel::modelReset);
    table.setLives(
        keyLives({keyAt(1, QStringLiteral("retired"), 0, 0, 15, 40), keyAt(2, QStringLiteral("active"), 5, 15),
                     keyAt(3, QStringLiteral("announced"), 16, 30)},
            {}));
    QCOMPARE(second.data().toString(), QStringLiteral("active"));
    QCOMPARE(second.data(KeyTable::StateRole).toString(), QStringLiteral("active"));
    QCOMPARE(changed.count(), 2);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(table.rowCount(), 3);
}

void TestKeyTables::aKeyThatNeverSignsSaysSo()
{
    admin::Key key = keyAt(1, QStringLiteral("revoked"), 0, 15, {}, 5);
    key.revokedAt = noon + 5min;
    key.revokeReason = QStringLiteral("a laptop was lost");
    KeyTable table;
    table.setLives(keyLives({key}, {}));
    QCOMPARE(table.index(0, KeyTable::SignsFrom).data().toString(), QStringLiteral("never"));
    QCOMPARE(table.index(0, KeyTable::SignsUntil).data().toString(), QString());
    QCOMPARE(table.index(0, KeyTable::Reason).data().toString(), QStringLiteral("a laptop was lost"));
    key.revokedAt = noon + 20min;
    table.setLives(keyLives({key}, {}));
    QVERIFY(!table.index(0, KeyTable::SignsUntil).data().toString().isEmpty());
}

void TestKeyTables::columnsSortByWhatTheyMean()
{
    KeyTable table;
    table.setLives(
        keyLives({keyAt(9, QStringLiteral("active"), 0, 0), keyAt(10, QStringLiteral("announced"), 5, 15)}, {}));
    const auto sorts = [&table](int row, int column) { return table.index(row, column).data(KeyTable::SortRole); };
    QVERIFY(sorts(0, KeyTable::Sequence).toLongLong() < sorts(1, KeyTable::Sequence).toLongLong());
    QCOMPARE(sorts(0, KeyTable::SignsFrom).toLongLong(), toMilliseconds(noon));
    QCOMPARE(sorts(0, KeyTable::Kid).toString(), QStringLiteral("kid-9"));
}

void TestKeyTables::theTextSaysPastNowAndToCome()
{
    admin::Key revoked = keyAt(1, QStringLiteral("revoked"), -90, -80, -30, -40);
    revoked.revokedAt = noon - 40min;
    StretchTable table;
    table.setLives(keyLives({revoked, keyAt(2, QStringLiteral("active"), -41, -40)},
                       {entryAt(2, true, -41, -40, 90, 116), entryAt(3, false, 80, 90)}),
        noon);
    const QStringList rows = textOf(table);
    QCOMPARE(rows.size(), 7);
    QVERIFY(rows[0].startsWith(u"1, RS256|announced: published, does not sign yet|past|"));
    QVERIFY(rows[1].endsWith(u"|40 min|revoked"));
    QVERIFY(rows[3].startsWith(u"2, RS256|active: signs and verifies|now|"));
    QVERIFY(rows[4].contains(u"|to come|"));
    QVERIFY(rows[6].startsWith(u"3, RS256, planned|active: signs and verifies|to come|"));
    QVERIFY(rows[6].contains(u"no end is planned"));
    QVERIFY(table.index(6, 0).data(Qt::AccessibleDescriptionRole).toString().startsWith(u"Key 3, active: "));
}

QTEST_GUILESS_MAIN(TestKeyTables)
#include "tst_keytables.moc"
