// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/tokencourse.h"

#include "admin/tokentools.h"

#include <algorithm>

namespace tessera::admin {

namespace {

using namespace std::chrono_literals;

// Of those that fit an Instant; what lies beyond is never or always.
constexpr double latestSeconds = 9e12;

struct KeysThen
{
    QByteArray document;
    QString state;
};

struct Life
{
    Key key;
    std::optional<Instant> leavesAt;

    [[nodiscard]] QString stateAt(Instant instant) const
    {
        if (instant < key.createdAt)
            return QStringLiteral("absent");
        if (key.revokedAt && instant >= *key.revokedAt)
            return QStringLiteral("revoked");
        if (leavesAt && instant >= *leavesAt)
            return QStringLiteral("removed");
        if (instant < key.activatesAt)
            return QStringLiteral("announced");
        return key.retiresAt && instant >= *key.retiresAt ? QStringLiteral("retired") : QStringLiteral("active");
    }
    [[nodiscard]] QList<Instant> changes() const
    {
        QList<Instant> all{key.createdAt, key.activatesAt};
        for (const auto &instant : {key.retiresAt, leavesAt, key.revokedAt}) {
            if (instant)
                all.append(*instant);
        }
        return all;
    }
};

bool isPublished(const QString &state) { return state == u"announced" || state == u"active" || state == u"retired"; }

// Where what the token says of its time may make a difference: a check turns at an instant or right after it.
QList<Instant> turnsOf(const QJsonObject &claims, Duration leeway)
{
    QList<Instant> all;
    for (const QLatin1StringView name :
        {QLatin1StringView("iat"), QLatin1StringView("nbf"), QLatin1StringView("exp")}) {
        const QJsonValue value = claims.value(name);
        if (!value.isDouble() || std::abs(value.toDouble()) > latestSeconds)
            continue;
        const Instant instant = fromMilliseconds(static_cast<qint64>(value.toDouble() * 1000));
        for (const Instant turn : {instant - leeway, instant, instant + leeway})
            all.append({turn, turn + 1ms});
    }
    return all;
}

// `keysAt` gives the keys of an instant.
template <typename KeysAt>
Outcome<QList<TokenStretch>> courseOver(
    QByteArrayView token, QList<Instant> turns, TokenExpectation expectation, KeysAt keysAt)
{
    const auto parts = inspectToken(token);
    turns.append(turnsOf(parts ? parts->claims : QJsonObject(), expectation.leeway));
    std::ranges::sort(turns);
    if (turns.isEmpty())
        turns.append(Instant{});
    turns.prepend(turns.constFirst() - 1s);
    QList<TokenStretch> stretches;
    for (const Instant instant : std::as_const(turns)) {
        const KeysThen keys = keysAt(instant);
        expectation.at = instant;
        const auto verdict = verifyToken(token, keys.document, expectation, instant);
        if (!verdict)
            return std::unexpected(verdict.error());
        const auto failed = std::ranges::find(verdict->checks, verdict->failed, &TokenCheck::name);
        TokenStretch stretch{.from = instant,
            .until = {},
            .accepted = verdict->accepted,
            .failed = verdict->failed,
            .reason = verdict->accepted || failed == verdict->checks.end() ? QString() : failed->reason,
            .keyState = keys.state};
        if (stretches.isEmpty()) {
            stretch.from.reset();
            stretches.append(stretch);
            continue;
        }
        TokenStretch &last = stretches.last();
        if (last.accepted == stretch.accepted && last.failed == stretch.failed && last.keyState == stretch.keyState)
            continue;
        last.until = instant;
        stretches.append(stretch);
    }
    return stretches;
}

} // namespace

QList<TokenStretch> tokenCourse(QByteArrayView token, const QList<Key> &keys, const QList<TimelineEntry> &timeline,
    const TokenExpectation &expectation)
{
    QList<Life> lives;
    QList<Instant> turns;
    for (const Key &key : keys) {
        const auto planned = std::ranges::find(timeline, key.kid, &TimelineEntry::kid);
        const bool isPlanned = planned != timeline.end();
        Life life{key, key.leavesAt || !isPlanned ? key.leavesAt : planned->removedAt};
        if (isPlanned && !key.retiresAt)
            life.key.retiresAt = planned->retiresAt;
        lives.append(life);
    }
    const auto parts = inspectToken(token);
    const KeyId kid(parts ? parts->header.value(QStringLiteral("kid")).toString() : QString());
    const auto named =
        std::ranges::find_if(std::as_const(lives), [&kid](const Life &life) { return life.key.kid == kid; });
    if (named != lives.cend())
        turns = named->changes();
    const auto keysAt = [&](Instant instant) {
        QByteArrayList published;
        for (const Life &life : std::as_const(lives)) {
            if (isPublished(life.stateAt(instant)))
                published.append(life.key.publicJwk);
        }
        return KeysThen{
            "{\"keys\":[" + published.join(',') + "]}", named == lives.cend() ? QString() : named->stateAt(instant)};
    };
    return courseOver(token, turns, expectation, keysAt).value_or(QList<TokenStretch>());
}

Outcome<QList<TokenStretch>> tokenCourse(
    QByteArrayView token, QByteArrayView keySet, const TokenExpectation &expectation)
{
    return courseOver(token, {}, expectation, [&](Instant) { return KeysThen{keySet.toByteArray(), {}}; });
}

} // namespace tessera::admin
