// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/keysetcomparison.h"

#include "ui/models/times.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>
#include <limits>

namespace tessera::ui {

namespace {

// Gives lupdate a context.
struct Comparison
{
    Q_DECLARE_TR_FUNCTIONS(tessera::ui::Comparison)
};

QMap<QString, QJsonObject> keysOf(const QByteArray &document)
{
    QMap<QString, QJsonObject> keys;
    const QJsonArray all = QJsonDocument::fromJson(document).object().value(u"keys").toArray();
    for (const QJsonValue &value : all) {
        const QJsonObject key = value.toObject();
        keys.insert(key.value(u"kid").toString(), key);
    }
    return keys;
}

QString nextFetch(const admin::HeldKeySet &held, Instant now)
{
    return held.nextFetchAt && *held.nextFetchAt > now ? relative(*held.nextFetchAt, now) : QString();
}

QString remarkFor(KeyPlace place, const std::optional<admin::HeldKeySet> &held, Instant now)
{
    if (!held)
        return Comparison::tr("only served: no resource service runs here");
    const QString next = nextFetch(*held, now);
    switch (place) {
    case KeyPlace::Both: return Comparison::tr("in both");
    case KeyPlace::OnlyServed:
        return next.isEmpty()
                   ? Comparison::tr("only served: held after the next fetch")
                   : Comparison::tr("only served: held after the next fetch %1, or with its first token").arg(next);
    case KeyPlace::OnlyHeld:
        return next.isEmpty() ? Comparison::tr("only held: will be dropped by the next fetch")
                              : Comparison::tr("only held: will be dropped by the next fetch %1").arg(next);
    case KeyPlace::Different: return Comparison::tr("in both, but they are two different keys");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString placeName(KeyPlace place)
{
    switch (place) {
    case KeyPlace::Both: return Comparison::tr("in both");
    case KeyPlace::OnlyServed: return Comparison::tr("only served");
    case KeyPlace::OnlyHeld: return Comparison::tr("only held");
    case KeyPlace::Different: return Comparison::tr("not the same");
    }
    Q_UNREACHABLE_RETURN({});
}

QList<ComparedKey> compareKeySets(
    const QByteArray &served, const std::optional<admin::HeldKeySet> &held, const QList<admin::Key> &keys, Instant now)
{
    const QMap<QString, QJsonObject> ours = keysOf(served);
    const QMap<QString, QJsonObject> theirs = held ? keysOf(held->document) : QMap<QString, QJsonObject>();
    QMap<QString, QJsonObject> all = ours;
    for (auto it = theirs.cbegin(); it != theirs.cend(); ++it) {
        if (!ours.contains(it.key()))
            all.insert(it.key(), it.value());
    }
    QList<ComparedKey> compared;
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        const bool isServed = ours.contains(it.key());
        const bool isHeld = theirs.contains(it.key());
        const KeyPlace place = !isHeld                              ? KeyPlace::OnlyServed
                               : !isServed                          ? KeyPlace::OnlyHeld
                               : ours[it.key()] == theirs[it.key()] ? KeyPlace::Both
                                                                    : KeyPlace::Different;
        const auto known = std::ranges::find(keys, it.key(), [](const admin::Key &key) { return key.kid.toText(); });
        const bool isOurs = known != keys.end();
        compared.append({.kid = it.key(),
            .algorithm = it.value().value(u"alg").toString(),
            .state = isOurs ? known->state : QString(),
            .place = place,
            .remark = remarkFor(place, held, now),
            .order = isOurs ? known->sequence : std::numeric_limits<qint64>::max()});
    }
    std::ranges::stable_sort(compared, {}, &ComparedKey::order);
    return compared;
}

} // namespace tessera::ui
