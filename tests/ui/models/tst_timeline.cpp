// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where things stand on the timeline, for any keys, any zoom and any width.
#include "ui/models/keybars.h"
#include "ui/models/keylives.h"
#include "ui/models/timelineviewport.h"

#include <QTest>
#include <rapidcheck.h>

using namespace tessera;
using namespace tessera::test;
using namespace tessera::ui;
using namespace std::chrono_literals;

namespace {

TimeScale anyScale()
{
    const double exponent = *rc::gen::inRange(4000, 12'200) / 1000.0;
    return {noon + std::chrono::minutes(*rc::gen::inRange(-1'000'000, 1'000'000)),
        Duration{static_cast<qint64>(std::pow(10, exponent))}, *rc::gen::inRange(100, 4000)};
}

KeyLife anyLife()
{
    const int published = *rc::gen::inRange(-20'000, 20'000);
    const int signs = published + *rc::gen::inRange(0, 200);
    const auto retires = *rc::gen::maybe(rc::gen::inRange(0, 3000));
    const auto leaves = *rc::gen::maybe(rc::gen::inRange(0, 100));
    const auto revoked = *rc::gen::maybe(rc::gen::inRange(0, 5000));
    const std::optional<int> retired = retires ? std::optional(signs + *retires) : std::nullopt;
    admin::Key key = keyAt(1, QStringLiteral("active"), published, signs, retired,
        retired && leaves ? std::optional(*retired + *leaves) : std::nullopt);
    if (revoked)
        key.revokedAt = key.createdAt + std::chrono::minutes(*revoked);
    return keyLives({key}, {}).constFirst();
}

bool isNear(double a, double b) { return std::abs(a - b) < 0.01; }

const QList<KeyLife> &daily()
{
    static const QList<KeyLife> lives = keyLives({keyAt(1, QStringLiteral("active"), -700, -700)},
        {entryAt(1, true, -700, -700, 740, 766), entryAt(2, false, 730, 740, 2180, 2206),
            entryAt(3, false, 2170, 2180, 3620, 3646), entryAt(4, false, 3610, 3620)});
    return lives;
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pixelsAndInstantsGoBackAndForth();
    void zoomKeepsItsPlace();
    void everyScaleStaysWithinItsBounds();
    void piecesStandInOrderAndAreSeen();
    void anInstantIsInTheStretchThatIsDrawnThere();
    void fitShowsWhatIsAndTheNextTwo();
    void fitOfAKeyThatGoesOnShowsSomeOfIt();
    void nowStaysInItsPlaceUntilSomebodyMoves();
    void zoomIsAroundNowWhereThatIsSeen();
};

void TestTimeline::pixelsAndInstantsGoBackAndForth()
{
    QVERIFY(rc::check("there and back", [] {
        const TimeScale scale = anyScale();
        const double pixel = *rc::gen::inRange(-100, 5000);
        RC_ASSERT(std::abs(scale.toPixel(scale.toInstant(pixel)) - pixel) <= 1 / scale.pixelLength() + 1e-6);
        RC_ASSERT(isNear(scale.toPixel(scale.from()), 0));
        RC_ASSERT(isNear(scale.toPixel(scale.until()), scale.pixels()));
        const double further = pixel + *rc::gen::inRange(1, 100);
        RC_ASSERT(scale.toInstant(further) >= scale.toInstant(pixel));
    }));
}

void TestTimeline::zoomKeepsItsPlace()
{
    QVERIFY(rc::check("zoom", [] {
        const TimeScale scale = anyScale();
        const double pixel = *rc::gen::inRange(0, scale.pixels());
        const Instant around = scale.toInstant(pixel);
        const TimeScale zoomed = scale.zoomed(*rc::gen::inRange(1, 400) / 100.0, around);
        RC_PRE(zoomed.span() > TimeScale::shortest && zoomed.span() < TimeScale::longest);
        // To the millisecond, of which short scales have few in a pixel.
        RC_ASSERT(std::abs(zoomed.toPixel(around) - scale.toPixel(around)) <= 1 + 2 / zoomed.pixelLength());
    }));
}

void TestTimeline::everyScaleStaysWithinItsBounds()
{
    QVERIFY(rc::check("bounds", [] {
        TimeScale scale = anyScale();
        for (int step = 0; step < 30; ++step) {
            const double by = *rc::gen::inRange(-1'000'000, 1'000'000);
            scale = *rc::gen::arbitrary<bool>() ? scale.panned(by) : scale.zoomed(by / 1000, scale.toInstant(by));
            RC_ASSERT(scale.span() >= TimeScale::shortest && scale.span() <= TimeScale::longest);
            RC_ASSERT(scale.from() >= Instant(std::chrono::sys_days(1990y / 1 / 1)));
            RC_ASSERT(scale.until() <= Instant(std::chrono::sys_days(2190y / 1 / 1)));
        }
    }));
}

void TestTimeline::piecesStandInOrderAndAreSeen()
{
    QVERIFY(rc::check("pieces", [] {
        const TimeScale scale = anyScale();
        const KeyLife life = anyLife();
        const double least = *rc::gen::inRange(1, 6);
        const QList<BarPiece> pieces = barPieces(life, scale, least);
        double last = -1e9;
        for (const BarPiece &piece : pieces) {
            RC_ASSERT(piece.left >= last);
            RC_ASSERT(piece.right > piece.left);
            RC_ASSERT(piece.right > scale.pixels() || piece.right - piece.left >= least - 1e-9);
            RC_ASSERT(piece.left > -100 && piece.right < scale.pixels() + 100);
            last = piece.right;
        }
        // What begins within sight is drawn, unless shorter ones before it took its place at the edge.
        const QList<KeyStretch> stretches = life.stretches();
        for (const KeyStretch &stretch : stretches) {
            const double begins = scale.toPixel(stretch.from);
            if (begins >= 0 && begins < scale.pixels() - 3 * least)
                RC_ASSERT(std::ranges::any_of(pieces, [&](const BarPiece &piece) { return piece.stretch == stretch; }));
        }
    }));
}

void TestTimeline::anInstantIsInTheStretchThatIsDrawnThere()
{
    QVERIFY(rc::check("hits", [] {
        const TimeScale scale = anyScale();
        const KeyLife life = anyLife();
        const QList<BarPiece> pieces = barPieces(life, scale, 1);
        const double pixel = *rc::gen::inRange(0, scale.pixels());
        const BarPiece *hit = pieceAt(pieces, pixel);
        const Instant instant = scale.toInstant(pixel);
        const auto slack = Duration{static_cast<qint64>(3 * scale.pixelLength()) + 1};
        if (hit) {
            RC_ASSERT(hit->stretch.from <= instant + slack);
            RC_ASSERT(!hit->stretch.until || *hit->stretch.until >= instant - slack);
        } else {
            const QList<KeyStretch> stretches = life.stretches();
            for (const KeyStretch &stretch : stretches)
                RC_ASSERT(stretch.from > instant - slack || (stretch.until && *stretch.until < instant + slack));
        }
    }));
}

void TestTimeline::fitShowsWhatIsAndTheNextTwo()
{
    TimelineViewport viewport;
    viewport.resize(700);
    viewport.fit(daily(), noon);
    QVERIFY(viewport.scale().from() < daily().first().publishedAt);
    QVERIFY(viewport.scale().until() > *daily()[2].leavesAt);
    QVERIFY2(viewport.scale().until() < *daily()[2].leavesAt + 12h, "what is planned after that pushes it aside");
    QVERIFY(viewport.follows());
    QVERIFY(!viewport.isChosen());
}

void TestTimeline::fitOfAKeyThatGoesOnShowsSomeOfIt()
{
    TimelineViewport viewport;
    viewport.resize(700);
    const QList<KeyLife> young = keyLives({keyAt(1, QStringLiteral("active"), 0, 0)}, {});
    viewport.fit(young, noon);
    QVERIFY(viewport.scale().span() >= 1min);
    QVERIFY(viewport.scale().until() > noon + 20s);
    const QList<KeyLife> old = keyLives({keyAt(1, QStringLiteral("active"), -30'000, -30'000)}, {});
    viewport.fit(old, noon);
    QVERIFY(viewport.scale().from() < old.first().publishedAt);
    QVERIFY(viewport.scale().until() > noon + 5000min);
    viewport.fit({}, noon);
    QVERIFY(viewport.scale().from() < noon && viewport.scale().until() > noon);
}

void TestTimeline::nowStaysInItsPlaceUntilSomebodyMoves()
{
    TimelineViewport viewport;
    viewport.resize(700);
    viewport.fit(daily(), noon);
    const double place = viewport.scale().toPixel(noon);
    viewport.passTime(noon + 6h);
    QVERIFY(isNear(viewport.scale().toPixel(noon + 6h), place));
    viewport.pan(50);
    QVERIFY(!viewport.follows());
    QVERIFY(viewport.isChosen());
    const double moved = viewport.scale().toPixel(noon + 6h);
    QVERIFY(std::abs(moved - (place - 50)) < 0.01);
    viewport.passTime(noon + 12h);
    QVERIFY(viewport.scale().toPixel(noon + 12h) > moved + 10);
    viewport.goToNow(noon + 12h);
    QVERIFY(viewport.follows());
    QVERIFY(std::abs(viewport.scale().toPixel(noon + 12h) - 210) < 1);
}

void TestTimeline::zoomIsAroundNowWhereThatIsSeen()
{
    TimelineViewport viewport;
    viewport.resize(700);
    viewport.fit(daily(), noon);
    const double place = viewport.scale().toPixel(noon);
    const Duration span = viewport.scale().span();
    viewport.zoom(2);
    QCOMPARE(viewport.scale().span() / 2s, span / 4s);
    QVERIFY(std::abs(viewport.scale().toPixel(noon) - place) < 1);
    QVERIFY(viewport.isChosen());
    viewport.pan(10'000);
    const Instant middle = viewport.scale().toInstant(350);
    viewport.zoom(2);
    QVERIFY(std::abs(viewport.scale().toPixel(middle) - 350) < 1);
}

QTEST_APPLESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
