// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/keylife.h"
#include "ui/models/keylives.h"
#include "ui/models/keytext.h"

#include <QTest>

using namespace tessera;
using namespace tessera::test;
using namespace tessera::ui;
using namespace std::chrono_literals;

namespace {

Instant at(int minutes) { return noon + std::chrono::minutes(minutes); }

// Five keys: one that left, one retired, one active, one announced; and two that are planned.
QList<KeyLife> usual()
{
    return keyLives({keyAt(1, QStringLiteral("removed"), -200, -200, -100, -60),
                        keyAt(2, QStringLiteral("retired"), -110, -100, -10, 16),
                        keyAt(3, QStringLiteral("active"), -20, -10), keyAt(4, QStringLiteral("announced"), -1, 90)},
        {entryAt(2, true, -110, -100, -10, 16), entryAt(3, true, -20, -10, 90, 116), entryAt(4, true, -1, 90, 190, 216),
            entryAt(5, false, 180, 190, 290, 316), entryAt(6, false, 280, 290)});
}

} // namespace

class TestKeyLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatLiesAheadComesFromTheTimeline();
    void aPlannedKeyThatHasComeIsNotThereTwice();
    void stretchesFollowEachOtherWithoutGaps();
    void aRevocationCutsOff();
    void whoWasPassedOverNeverSigns();
    void theFirstKeyWasNeverAnnounced();
    void changesComeInTheirOrder();
    void onlyTheLatestOfThoseThatLeftAreKept();
    void isSaidInSentences();
};

void TestKeyLife::whatLiesAheadComesFromTheTimeline()
{
    const QList<KeyLife> lives = usual();
    QCOMPARE(lives.size(), 6);
    QCOMPARE(lives[0].leavesAt, std::optional(at(-60)));
    QVERIFY(lives[0].hasLeft());
    QCOMPARE(lives[2].signsUntil, std::optional(at(90)));
    QCOMPARE(lives[2].leavesAt, std::optional(at(116)));
    QCOMPARE(lives[3].state, QStringLiteral("announced"));
    QCOMPARE(lives[4].state, QStringLiteral("planned"));
    QVERIFY(lives[4].isPlanned() && !lives[3].isPlanned());
    QVERIFY(!lives[5].signsUntil);
}

void TestKeyLife::aPlannedKeyThatHasComeIsNotThereTwice()
{
    const QList<KeyLife> lives =
        keyLives({keyAt(1, QStringLiteral("active"), 0, 0), keyAt(2, QStringLiteral("announced"), 5, 15)},
            {entryAt(1, true, 0, 0, 15), entryAt(2, false, 5, 15)});
    QCOMPARE(lives.size(), 2);
    QCOMPARE(lives[1].kid, KeyId(QStringLiteral("kid-2")));
}

void TestKeyLife::stretchesFollowEachOtherWithoutGaps()
{
    const QList<KeyLife> lives = usual();
    for (const KeyLife &life : lives) {
        const QList<KeyStretch> stretches = life.stretches();
        QVERIFY(!stretches.isEmpty());
        QCOMPARE(stretches.first().from, life.publishedAt);
        for (qsizetype i = 0; i < stretches.size(); ++i) {
            QVERIFY(!stretches[i].until || stretches[i].from < *stretches[i].until);
            if (i > 0)
                QCOMPARE(stretches[i - 1].until, std::optional(stretches[i].from));
        }
    }
    const QList<KeyStretch> announced = lives[3].stretches();
    QCOMPARE(announced.size(), 3);
    QCOMPARE(announced[0], (KeyStretch{StretchKind::Announced, at(-1), at(90)}));
    QCOMPARE(announced[1], (KeyStretch{StretchKind::Active, at(90), at(190)}));
    QCOMPARE(announced[2], (KeyStretch{StretchKind::Retired, at(190), at(216)}));
    QCOMPARE(lives[5].stretches().constLast(), (KeyStretch{StretchKind::Active, at(290), {}}));
}

void TestKeyLife::aRevocationCutsOff()
{
    admin::Key key = keyAt(1, QStringLiteral("revoked"), 0, 10, 40, 30);
    key.revokedAt = at(30);
    const KeyLife signing = keyLives({key}, {}).constFirst();
    QCOMPARE(signing.stretches().size(), 2);
    QCOMPARE(signing.stretches().constLast(), (KeyStretch{StretchKind::Active, at(10), at(30)}));
    QVERIFY(signing.everSigns());
    key.revokedAt = at(5);
    const KeyLife before = keyLives({key}, {}).constFirst();
    QCOMPARE(before.stretches(), (QList<KeyStretch>{{StretchKind::Announced, at(0), at(5)}}));
    QVERIFY(!before.everSigns());
}

void TestKeyLife::whoWasPassedOverNeverSigns()
{
    const KeyLife life = keyLives({keyAt(1, QStringLiteral("retired"), 0, 10, 10, 12)}, {}).constFirst();
    QVERIFY(!life.everSigns());
    QCOMPARE(life.stretches(),
        (QList<KeyStretch>{{StretchKind::Announced, at(0), at(10)}, {StretchKind::Retired, at(10), at(12)}}));
}

void TestKeyLife::theFirstKeyWasNeverAnnounced()
{
    const KeyLife life = keyLives({keyAt(1, QStringLiteral("active"), 0, 0)}, {}).constFirst();
    QCOMPARE(life.stretches(), (QList<KeyStretch>{{StretchKind::Active, at(0), {}}}));
}

void TestKeyLife::changesComeInTheirOrder()
{
    using Kind = KeyChange::Kind;
    const QList<KeyChange> changes = changesAfter(usual(), noon, 5);
    QCOMPARE(
        changes, (QList<KeyChange>{{at(16), Kind::Leaves, 2}, {at(90), Kind::BeginsToSign, 4},
                     {at(116), Kind::Leaves, 3}, {at(180), Kind::Announced, 5}, {at(190), Kind::BeginsToSign, 5}}));
    QCOMPARE(changesAfter(usual(), at(90), 1), (QList<KeyChange>{{at(116), Kind::Leaves, 3}}));
    QVERIFY(changesAfter({}, noon, 5).isEmpty());
}

void TestKeyLife::onlyTheLatestOfThoseThatLeftAreKept()
{
    QList<KeyLife> lives = usual();
    QCOMPARE(withLatestLeft(lives, 1), lives);
    QCOMPARE(withLatestLeft(lives, 0), lives.sliced(1));
    lives[1].state = QStringLiteral("revoked");
    QCOMPARE(withLatestLeft(lives, 1), lives.sliced(1));
    QCOMPARE(withLatestLeft(lives, 5), lives);
}

void TestKeyLife::isSaidInSentences()
{
    QList<KeyLife> lives = usual();
    QVERIFY(lifeText(lives[0]).startsWith(u"Key 1, RS256, generated, removed. Published from "));
    QVERIFY(lifeText(lives[2]).contains(u" until "));
    QVERIFY(lifeText(lives[5]).startsWith(u"Key 6, RS256: not made yet."));
    QVERIFY(!lifeText(lives[5]).contains(u"Leaves"));
    lives[2].revokedAt = at(5);
    lives[2].revokeReason = QStringLiteral("a laptop was lost");
    QVERIFY(lifeText(lives[2]).endsWith(u": a laptop was lost."));
    QCOMPARE(changeWithCountdown({at(192), KeyChange::Kind::BeginsToSign, 5}, noon),
        QStringLiteral("in 3 h 12 min: Key 5 begins to sign"));
    QVERIFY(stretchSentence(lives[5], lives[5].stretches().constLast()).endsWith(u"No end is planned."));
    QVERIFY(stretchSentence(lives[0], lives[0].stretches().constFirst()).endsWith(u"(1 h 40 min)."));
}

QTEST_APPLESS_MAIN(TestKeyLife)
#include "tst_keylife.moc"
