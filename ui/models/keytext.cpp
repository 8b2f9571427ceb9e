// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/keytext.h"

#include "ui/models/times.h"
#include "ui/models/words.h"

#include <QCoreApplication>
#include <QStringList>

namespace tessera::ui {

namespace {

class KeyText
{
    Q_DECLARE_TR_FUNCTIONS(tessera::ui::KeyText)
};

QString numbered(qint64 sequence) { return QString::number(sequence); }

} // namespace

QString keyLabel(const KeyLife &life)
{
    return KeyText::tr("%1 · %2", "number and algorithm of a key").arg(numbered(life.sequence), life.algorithm);
}

QString stretchName(StretchKind kind)
{
    switch (kind) {
    case StretchKind::Announced: return keyStateName(QStringLiteral("announced"));
    case StretchKind::Active: return keyStateName(QStringLiteral("active"));
    case StretchKind::Retired: break;
    }
    return keyStateName(QStringLiteral("retired"));
}

QString stretchMeaning(StretchKind kind)
{
    switch (kind) {
    case StretchKind::Announced: return KeyText::tr("published, does not sign yet");
    case StretchKind::Active: return KeyText::tr("signs and verifies");
    case StretchKind::Retired: break;
    }
    return KeyText::tr("verifies what it has signed");
}

QString stretchSentence(const KeyLife &life, const KeyStretch &stretch)
{
    if (!stretch.until)
        return KeyText::tr("Key %1, %2: %3, from %4 on. No end is planned.")
            .arg(numbered(life.sequence), stretchName(stretch.kind), stretchMeaning(stretch.kind),
                localTime(stretch.from));
    return KeyText::tr("Key %1, %2: %3, from %4 until %5 (%6).")
        .arg(numbered(life.sequence), stretchName(stretch.kind), stretchMeaning(stretch.kind), localTime(stretch.from),
            localTime(*stretch.until), inWords(*stretch.until - stretch.from));
}

QString lifeText(const KeyLife &life)
{
    QStringList sentences;
    if (life.isPlanned())
        sentences += KeyText::tr("Key %1, %2: not made yet.").arg(numbered(life.sequence), life.algorithm);
    else
        sentences +=
            KeyText::tr("Key %1, %2, %3, %4.")
                .arg(numbered(life.sequence), life.algorithm, originName(life.isImported), keyStateName(life.state));
    sentences += KeyText::tr("Published from %1.").arg(localTime(life.publishedAt));
    if (!life.everSigns())
        sentences += KeyText::tr("It never signs.");
    else if (life.signsUntil && (!life.revokedAt || *life.signsUntil <= *life.revokedAt))
        sentences += KeyText::tr("Signs from %1 until %2.").arg(localTime(life.signsFrom), localTime(*life.signsUntil));
    else
        sentences += KeyText::tr("Signs from %1.").arg(localTime(life.signsFrom));
    if (life.revokedAt)
        sentences += KeyText::tr("Revoked at %1: %2.").arg(localTime(*life.revokedAt), life.revokeReason);
    else if (life.leavesAt)
        sentences += KeyText::tr("Leaves the key set at %1.").arg(localTime(*life.leavesAt));
    return sentences.join(u' ');
}

QString changeText(const KeyChange &change)
{
    switch (change.kind) {
    case KeyChange::Kind::Announced: return KeyText::tr("Key %1 is made and announced").arg(numbered(change.sequence));
    case KeyChange::Kind::BeginsToSign: return KeyText::tr("Key %1 begins to sign").arg(numbered(change.sequence));
    case KeyChange::Kind::Leaves: break;
    }
    return KeyText::tr("Key %1 leaves the key set").arg(numbered(change.sequence));
}

QString changeWithCountdown(const KeyChange &change, Instant now)
{
    return KeyText::tr("%1: %2", "in 3 h 12 min: Key 8 begins to sign")
        .arg(relative(change.at, now), changeText(change));
}

QString originName(bool isImported) { return isImported ? KeyText::tr("imported") : KeyText::tr("generated"); }

} // namespace tessera::ui
