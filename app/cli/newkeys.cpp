// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/newkeys.h"

#include "app/cli/invocation.h"
#include "app/cli/json.h"
#include "app/cli/keyanswer.h"
#include "app/cli/secretinput.h"
#include "app/words.h"
#include "core/duration.h"

namespace tessera::app {

namespace {

using admin::AdminApi;
using L = QLatin1StringView;

constexpr L passphraseFile("passphrase-file");
constexpr qsizetype largestKeyFile = 64 * 1024;

QString remarkOn(const admin::Key &cutShort)
{
    const Duration turn = *cutShort.retiresAt - cutShort.activatesAt;
    const QString before = (cutShort.origin == u"imported"
                                ? Words::tr("The imported key %1 was announced before and has not signed yet.")
                                : Words::tr("The generated key %1 was announced before and has not signed yet."))
                               .arg(cutShort.kid.toText());
    const QString after =
        turn <= Duration::zero()
            ? Words::tr("It never will, unless this one is revoked: both activate at the same instant.")
            : Words::tr("It signs from %1 and only until %2, for %3, when this one takes its place, unless this one is "
                        "revoked before.")
                  .arg(shown(cutShort.activatesAt), shown(cutShort.retiresAt), toText(turn));
    return before + u' ' + after;
}

QJsonValue jsonOf(const std::optional<admin::Key> &cutShort)
{
    if (!cutShort)
        return QJsonValue(QJsonValue::Null);
    return QJsonObject{{QStringLiteral("kid"), cutShort->kid.toText()},
        {QStringLiteral("activates_at"), toIso8601(cutShort->activatesAt)},
        {QStringLiteral("retires_at"), toIso8601(*cutShort->retiresAt)}};
}

/// Why tokens of the key will surprise somebody; empty where its algorithm is the one that is expected.
QStringList warningsOf(const admin::AlgorithmChange &change, const admin::Key &key)
{
    if (change.others.isEmpty())
        return {};
    QString warning = Words::tr("It signs with %1: services that are pinned to %2 refuse its tokens, from %3 on.")
                          .arg(key.algorithm, change.others.join(Words::tr(" or ", "between words to choose from")),
                              shown(key.activatesAt));
    if (change.ofSettings != key.algorithm)
        warning += u' ' + Words::tr("The setting keys.algorithm is %1, so the next key that is made here is for that.")
                              .arg(change.ofSettings);
    return {warning};
}

/// Answers with a key that is new or signs now: until when, and what becomes of others.
ExitCode answerNewKey(Invocation &invocation, const admin::Key &key, const admin::NewKeyOutlook &outlook)
{
    const std::optional<Instant> end = outlook.signsUntil;
    const QStringList warnings = warningsOf(outlook.algorithm, key);
    const QJsonObject more{{QStringLiteral("cuts_short"), jsonOf(outlook.cutsShort)},
        {QStringLiteral("signs_until"), end ? QJsonValue(toIso8601(*end)) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("warnings"), QJsonArray::fromStringList(warnings)}};
    const ExitCode code = answerKey(invocation, key, more,
        {{Words::tr("Signs until"), end ? Words::tr("%1, as planned now").arg(shown(end))
                                        : Words::tr("another key is made", "until when a key signs")}});
    if (outlook.cutsShort)
        invocation.output().note(remarkOn(*outlook.cutsShort));
    for (const QString &warning : warnings)
        invocation.output().warn(warning);
    return code;
}

admin::NewKeyOutlook outlookOf(AdminApi &api, const admin::Key &key)
{
    // The key is there: what cannot be foreseen is no reason to say that it is not.
    return Invocation::await(api.keys().outlook(key.kid)).value_or(admin::NewKeyOutlook());
}

} // namespace

ExitCode rotateKey(Invocation &invocation)
{
    return invocation.with([&](AdminApi &api) {
        const bool atOnce = invocation.isSet(L("at-once"));
        const auto key = Invocation::await(api.keys().rotate(atOnce));
        if (!key)
            return invocation.output().refuse(key.error());
        const admin::NewKeyOutlook outlook = outlookOf(api, *key);
        const ExitCode code = answerNewKey(invocation, *key, outlook);
        if (!atOnce)
            return code;
        if (key->createdAt < key->activatesAt)
            invocation.output().note(
                Words::tr("It was announced at %1 and signs earlier than planned.").arg(shown(key->createdAt)));
        if (outlook.unknownUntil)
            invocation.output().note(Words::tr("Consumers that keep the key set may refuse fresh tokens until %1.")
                    .arg(shown(outlook.unknownUntil)));
        return code;
    });
}

ExitCode importKey(Invocation &invocation)
{
    const QString algorithm = invocation.value(L("algorithm"));
    if (invocation.isSet(L("algorithm")) && !admin::algorithmNames().contains(algorithm))
        return invocation.output().wrongUsage(Words::tr("--algorithm is one of %1, and not \"%2\".")
                .arg(admin::algorithmNames().join(QStringLiteral(", ")), unmarked(algorithm)));
    auto document = readWhole(invocation.argument(0), largestKeyFile);
    if (!document)
        return invocation.output().refuse(QStringLiteral("invalid"), document.error().detail);
    std::optional<crypto::SecretBytes> passphrase;
    if (invocation.isSet(passphraseFile) || document->view().contains("ENCRYPTED")) {
        auto read = readSecret(Words::tr("passphrase of %1").arg(unmarked(invocation.argument(0))),
            invocation.value(passphraseFile), false);
        if (!read)
            return invocation.output().refuse(QStringLiteral("invalid"), read.error().detail);
        passphrase = *std::move(read);
    }
    // Before anything is made for it.
    if (const auto usable = admin::checkPrivateKey(*document, passphrase, algorithm); !usable)
        return invocation.output().refuse(usable.error());
    return invocation.with([&](AdminApi &api) {
        const auto key =
            Invocation::await(api.keys().importKey(*std::move(document), std::move(passphrase), algorithm));
        return key ? answerNewKey(invocation, *key, outlookOf(api, *key)) : invocation.output().refuse(key.error());
    });
}

} // namespace tessera::app
