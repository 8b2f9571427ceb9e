// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/keyfacts.h"

#include "ui/models/times.h"

#include <QCoreApplication>

namespace tessera::ui {

namespace {

class KeyFacts
{
    Q_DECLARE_TR_FUNCTIONS(tessera::ui::KeyFacts)
};

KeyFact tokensThatDie(const admin::RevocationPreview &preview)
{
    if (preview.liveSessions == 0 || !preview.latestTokenExpiry)
        return {.sentence = KeyFacts::tr("No token that it has signed is good any more: nobody is affected.")};
    const QString sentence = KeyFacts::tr("The access tokens of %Ln session(s) are refused from now on. The last of "
                                          "them would have been good until %1.",
        nullptr, static_cast<int>(preview.liveSessions))
                                 .arg(localTime(*preview.latestTokenExpiry));
    return {.sentence =
                sentence + u' ' + KeyFacts::tr("Nobody is signed out: each gets a new token with the next refresh."),
        .isGrave = true};
}

QList<KeyFact> whoAcceptsItStill(const admin::RevocationPreview &preview)
{
    if (preview.key.state == u"removed")
        return {{.sentence = KeyFacts::tr("It left the key set before: no consumer that obeys the caching rules knows "
                                          "it.")}};
    QList<KeyFact> facts{{.sentence = KeyFacts::tr("Consumers that obey the caching rules may accept it until %1.")
                              .arg(localTime(preview.cachesAcceptUntil)),
        .isGrave = true}};
    if (preview.othersAcceptUntil > preview.cachesAcceptUntil)
        facts.append({.sentence = KeyFacts::tr("Those that never drop a key accept the tokens that it has signed until "
                                               "%1 at the latest.")
                          .arg(localTime(preview.othersAcceptUntil)),
            .isGrave = true});
    facts.append({.sentence = KeyFacts::tr("Whoever holds a copy of the private key can go on making tokens for "
                                           "consumers that never drop a key: restart those.")});
    return facts;
}

QString whatSignsThen(const admin::RevocationPreview &preview)
{
    if (!preview.successorActiveAtOnce)
        return preview.key.state == u"announced"
                   ? KeyFacts::tr("The key that signs now goes on; another one is announced where the policy needs it.")
                   : KeyFacts::tr("The key that signs now goes on.");
    const QString until = localTime(preview.cachesAcceptUntil);
    return preview.successor ? KeyFacts::tr("Key %1, which is announced already, signs at once. Consumers that do not "
                                            "know it yet may refuse its tokens until %2.")
                                   .arg(QString::number(preview.successor->sequence), until)
                             : KeyFacts::tr("A new key is made and signs at once. Consumers that keep the key set may "
                                            "refuse its tokens until %1.")
                                   .arg(until);
}

} // namespace

QList<KeyFact> revocationFacts(const admin::RevocationPreview &preview)
{
    QList<KeyFact> facts{tokensThatDie(preview)};
    facts += whoAcceptsItStill(preview);
    facts.append({.sentence = whatSignsThen(preview), .isGrave = preview.successorActiveAtOnce});
    return facts;
}

QList<KeyFact> atOnceFacts(const admin::AtOncePreview &preview)
{
    QList<KeyFact> facts;
    facts.append({.sentence = preview.next ? KeyFacts::tr("Key %1, announced at %2, signs from now on.")
                                                 .arg(QString::number(preview.next->sequence),
                                                     localTime(preview.next->createdAt))
                                           : KeyFacts::tr("A new key is made, and signs from now on.")});
    facts.append({.sentence = KeyFacts::tr("The key that signs now retires: its tokens stay good until they expire.")});
    if (!preview.unknownUntil) {
        facts.append({.sentence = KeyFacts::tr("Every consumer that obeys the caching rules can know it already.")});
        return facts;
    }
    facts.append({.sentence = KeyFacts::tr("Services that hold a copy of the key set from before, and use it for up to "
                                           "%1, do not know the key: they may refuse fresh tokens until %2. Those that "
                                           "fetch it again for an unknown key take them at once.")
                      .arg(inWords(preview.maxAge), localTime(*preview.unknownUntil)),
        .isGrave = true});
    return facts;
}

QList<KeyFact> newKeyFacts(const QString &algorithm, Instant activatesAt, const std::optional<admin::Key> &cutsShort,
    const admin::AlgorithmChange &change)
{
    QList<KeyFact> facts;
    if (cutsShort && cutsShort->retiresAt) {
        const QString number = QString::number(cutsShort->sequence);
        const Duration turn = *cutsShort->retiresAt - cutsShort->activatesAt;
        const QString sentence =
            turn <= Duration::zero()
                ? KeyFacts::tr("Key %1, which is announced, never signs: both begin at the same instant.").arg(number)
                : KeyFacts::tr("Key %1, which is announced, signs only from %2 until %3, for %4.")
                      .arg(number, localTime(cutsShort->activatesAt), localTime(*cutsShort->retiresAt), inWords(turn));
        facts.append({.sentence = sentence, .isGrave = true});
    }
    if (!change.others.isEmpty())
        facts.append({.sentence = KeyFacts::tr("It signs with %1: services that are pinned to %2 refuse its tokens, "
                                               "from %3 on.")
                          .arg(algorithm, change.others.join(QStringLiteral(", ")), localTime(activatesAt)),
            .isGrave = true});
    if (change.ofSettings != algorithm && !change.ofSettings.isEmpty())
        facts.append({.sentence = KeyFacts::tr("The policy asks for %1: the next key that is made here is for that.")
                          .arg(change.ofSettings)});
    return facts;
}

} // namespace tessera::ui
