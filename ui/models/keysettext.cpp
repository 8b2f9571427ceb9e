// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/keysettext.h"

#include "language/refusals.h"
#include "ui/models/times.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tessera::ui {

namespace {

using namespace std::chrono_literals;

// Gives lupdate a context.
struct KeySetText
{
    Q_DECLARE_TR_FUNCTIONS(tessera::ui::KeySetText)
};

int countOf(const QList<ComparedKey> &keys, KeyPlace place)
{
    return static_cast<int>(std::ranges::count(keys, place, &ComparedKey::place));
}

QString ageText(const admin::HeldKeySet &held, Instant now)
{
    if (!held.confirmedAt)
        return {};
    QString age = inWords(now - *held.confirmedAt);
    if (!held.freshUntil)
        return age;
    return *held.freshUntil > now
               ? KeySetText::tr("%1; fresh for another %2").arg(age, inWords(*held.freshUntil - now))
               : KeySetText::tr("%1; out of date since %2").arg(age, localTime(*held.freshUntil, now));
}

QString failureText(const admin::HeldKeySet &held, Instant now)
{
    if (held.failure.isEmpty())
        return {};
    const QString why = language::inOurLanguage(held.failure);
    const QString failed = held.failedAt ? KeySetText::tr("%1: %2").arg(relative(*held.failedAt, now), why) : why;
    return held.usableUntil && *held.usableUntil > now
               ? KeySetText::tr("%1 What is held is used until %2.").arg(failed, localTime(*held.usableUntil, now))
               : failed;
}

} // namespace

QString maxAgeText(Duration maxAge, Instant now)
{
    if (maxAge <= 0s)
        return KeySetText::tr("none: every use asks again");
    return KeySetText::tr("%1; fetched now, it may be kept until %2")
        .arg(inWords(maxAge), localTime(now + maxAge, now));
}

QString lastFetchText(const admin::RequestEntry &fetch, Duration maxAge, Instant now)
{
    const QString when = relative(std::min(fetch.at, now), now);
    const QString from = fetch.peer.toString();
    const Instant until = fetch.at + maxAge;
    return until > now ? KeySetText::tr("%1 from %2; may be kept for another %3").arg(when, from, inWords(until - now))
                       : KeySetText::tr("%1 from %2; may not be kept any more").arg(when, from);
}

QString comparisonText(const QList<ComparedKey> &keys)
{
    const int served = countOf(keys, KeyPlace::OnlyServed);
    const int held = countOf(keys, KeyPlace::OnlyHeld);
    const int different = countOf(keys, KeyPlace::Different);
    if (served + held + different == 0)
        return KeySetText::tr("Both sets hold the same keys.");
    QStringList parts;
    if (served > 0)
        parts.append(KeySetText::tr("%n key(s) only served", nullptr, served));
    if (held > 0)
        parts.append(KeySetText::tr("%n key(s) only held", nullptr, held));
    if (different > 0)
        parts.append(KeySetText::tr("%n key(s) not the same", nullptr, different));
    return KeySetText::tr("The sets differ: %1.").arg(QLocale().createSeparatedList(parts));
}

HeldText heldText(const admin::HeldKeySet &held, Instant now)
{
    HeldText text{.age = ageText(held, now), .nextFetch = {}, .cooldown = {}, .failure = failureText(held, now)};
    if (held.nextFetchAt)
        text.nextFetch =
            *held.nextFetchAt > now
                ? KeySetText::tr("%1, at %2").arg(relative(*held.nextFetchAt, now), localTime(*held.nextFetchAt, now))
                : KeySetText::tr("now");
    if (held.cooldownUntil && *held.cooldownUntil > now)
        text.cooldown =
            KeySetText::tr("for another %1 an unknown kid causes no fetch").arg(inWords(*held.cooldownUntil - now));
    return text;
}

} // namespace tessera::ui
