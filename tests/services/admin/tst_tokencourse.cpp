// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/tokencourse.h"

#include "admin/tokentools.h"
#include "crypto/cryptolibrary.h"
#include "jose/jws.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <random>

using namespace tessera;
using namespace tessera::admin;
using namespace std::chrono_literals;

namespace {

const Instant start = fromMilliseconds(1'900'000'000'000);

/// A key of an installation with a life, and what it signs.
struct Signer
{
    jose::SigningKey key = makeThrowAwayKey(u"ES256").value();
    Key life;

    Signer(Instant created, Instant activates, std::optional<Instant> retires, std::optional<Instant> leaves)
        : life{.kid = key.kid(),
              .sequence = 1,
              .algorithm = QStringLiteral("ES256"),
              .state = {},
              .createdAt = created,
              .activatesAt = activates,
              .retiresAt = retires,
              .expiryHorizon = {},
              .leavesAt = leaves,
              .revokedAt = {},
              .revokeReason = {},
              .origin = {},
              .publicJwk = QJsonDocument(publicJwk(key)).toJson(QJsonDocument::Compact)}
    {
    }

    [[nodiscard]] QByteArray sign(QJsonObject claims) const
    {
        claims.insert(QStringLiteral("iss"), QStringLiteral("https://issuer.example"));
        claims.insert(QStringLiteral("sub"), QStringLiteral("alice"));
        claims.insert(QStringLiteral("aud"), QStringLiteral("shop"));
        claims.insert(QStringLiteral("client_id"), QStringLiteral("c"));
        claims.insert(QStringLiteral("jti"), QStringLiteral("j"));
        return jose::signJws({{QStringLiteral("typ"), QStringLiteral("at+jwt")}},
            QJsonDocument(claims).toJson(QJsonDocument::Compact), key);
    }
};

QJsonObject times(qint64 iat, qint64 nbf, qint64 exp)
{
    return {{QStringLiteral("iat"), iat}, {QStringLiteral("nbf"), nbf}, {QStringLiteral("exp"), exp}};
}

const TokenStretch &at(const QList<TokenStretch> &course, Instant instant)
{
    return *std::ranges::find_if(course, [instant](const TokenStretch &stretch) {
        return (!stretch.from || *stretch.from <= instant) && (!stretch.until || instant < *stretch.until);
    });
}

} // namespace

/// A token's verdict through time is what verifying as of each instant gives.
class TestTokenCourse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTokenLivesFromItsBeginningToItsEnd()
    {
        const Signer signer(start - 1h, start, std::nullopt, std::nullopt);
        const qint64 now = toNumericDate(start);
        const QList<TokenStretch> course =
            tokenCourse(signer.sign(times(now, now + 600, now + 900)), {signer.life}, {}, {});
        QStringList failed;
        for (const TokenStretch &stretch : course)
            failed.append(stretch.accepted ? QStringLiteral("accepted") : stretch.failed);
        failed.removeDuplicates();
        QCOMPARE(failed, QStringList({QStringLiteral("key-known"), QStringLiteral("not-before"),
                             QStringLiteral("accepted"), QStringLiteral("expiry")}));
        QVERIFY(at(course, start + 540s).accepted); // nbf, less the leeway
        QVERIFY(!at(course, start + 540s - 1ms).accepted);
        QVERIFY(at(course, start + 960s - 1ms).accepted);
        QCOMPARE(at(course, start + 960s).failed, QStringLiteral("expiry"));
        QCOMPARE(at(course, start - 2h).keyState, QStringLiteral("absent"));
        QCOMPARE(at(course, start - 1s).keyState, QStringLiteral("announced"));
    }

    void theKeyGoesAsItIsPlanned()
    {
        const Signer signer(start, start, std::nullopt, std::nullopt);
        const qint64 now = toNumericDate(start);
        TimelineEntry planned{.sequence = 1,
            .kid = signer.life.kid,
            .algorithm = {},
            .origin = {},
            .announcedAt = start,
            .activatesAt = start,
            .retiresAt = start + 24h,
            .removedAt = start + 48h,
            .revokedAt = {}};
        const QList<TokenStretch> course =
            tokenCourse(signer.sign(times(now, now, now + 900)), {signer.life}, {planned}, {});
        QCOMPARE(at(course, start + 24h).keyState, QStringLiteral("retired"));
        QCOMPARE(at(course, start + 48h - 1ms).failed, QStringLiteral("expiry"));
        QCOMPARE(at(course, start + 48h).failed, QStringLiteral("key-known"));
        QCOMPARE(at(course, start + 48h).keyState, QStringLiteral("removed"));
    }

    void aRevokedKeyEndsIt()
    {
        Signer signer(start, start, std::nullopt, std::nullopt);
        signer.life.revokedAt = signer.life.leavesAt = start + 5min;
        const qint64 now = toNumericDate(start);
        const QList<TokenStretch> course = tokenCourse(signer.sign(times(now, now, now + 900)), {signer.life}, {}, {});
        QVERIFY(at(course, start + 5min - 1ms).accepted);
        QCOMPARE(at(course, start + 5min).failed, QStringLiteral("key-known"));
        QCOMPARE(at(course, start + 5min).keyState, QStringLiteral("revoked"));
    }

    void whatIsNoTokenNeverIs()
    {
        for (const QByteArray &token : {QByteArray(), QByteArray("hello"), QByteArray("e30.e30.AA")}) {
            const auto course = tokenCourse(token, "{\"keys\":[]}", {});
            QVERIFY(course);
            QCOMPARE(course->size(), 1);
            QVERIFY(!course->first().accepted && !course->first().from && !course->first().until);
        }
        QVERIFY(!tokenCourse("e30.e30.AA", "no keys", {}));
    }

    // Whatever the token says of its time and whatever befalls its key: at random instants, and at those where it
    // turns.
    void everyInstantIsAsVerifyingThenSays()
    {
        std::mt19937_64 random(20261127); // NOLINT(cert-msc51-cpp): the same every time
        const auto within = [&random](qint64 least, qint64 most) {
            return std::uniform_int_distribution<qint64>(least, most)(random);
        };
        const auto perhaps = [&](Instant from) {
            return within(0, 1) ? std::optional(from + std::chrono::milliseconds(within(0, 7'200'000))) : std::nullopt;
        };
        for (int round = 0; round < 60; ++round) {
            const Instant created = start + std::chrono::milliseconds(within(-3'600'000, 3'600'000));
            const Instant activates = created + std::chrono::milliseconds(within(0, 600'000));
            Signer signer(created, activates, perhaps(activates), perhaps(activates));
            signer.life.revokedAt = perhaps(created);
            const qint64 now = toNumericDate(start);
            QJsonObject claims = times(now + within(-4000, 4000), now + within(-4000, 4000), now + within(-4000, 9000));
            if (within(0, 9) == 0)
                claims.insert(QStringLiteral("exp"), 1e300);
            if (within(0, 9) == 0)
                claims.insert(QStringLiteral("nbf"), static_cast<double>(now) + 0.5);
            const QByteArray token = signer.sign(claims);
            const QList<TokenStretch> course = tokenCourse(token, {signer.life}, {}, {});
            QVERIFY(!course.first().from && !course.last().until);
            QList<Instant> instants;
            for (int i = 0; i < 40; ++i)
                instants.append(start + std::chrono::milliseconds(within(-9'000'000, 15'000'000)));
            for (qsizetype i = 1; i < course.size(); ++i) {
                QCOMPARE(*course[i].from, *course[i - 1].until);
                instants.append({*course[i].from, *course[i].from - 1ms});
            }
            for (const Instant instant : std::as_const(instants)) {
                const Key &life = signer.life;
                const bool isPublished = instant >= life.createdAt && (!life.leavesAt || instant < *life.leavesAt) &&
                                         (!life.revokedAt || instant < *life.revokedAt);
                TokenExpectation then;
                then.at = instant;
                const auto verdict = verifyToken(
                    token, isPublished ? "{\"keys\":[" + life.publicJwk + "]}" : QByteArray("{\"keys\":[]}"), then, {});
                QVERIFY(verdict);
                QCOMPARE(at(course, instant).accepted, verdict->accepted);
                QCOMPARE(at(course, instant).failed, verdict->failed);
            }
        }
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const crypto::CryptoLibrary library;
    TestTokenCourse test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_tokencourse.moc"
