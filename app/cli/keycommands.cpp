// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/groups.h"
#include "app/cli/invocation.h"
#include "app/cli/json.h"
#include "app/cli/keyanswer.h"
#include "app/cli/newkeys.h"
#include "app/cli/secretinput.h"
#include "app/cli/writeout.h"
#include "app/words.h"

#include <algorithm>

namespace tessera::app {

namespace {

using admin::AdminApi;
using L = QLatin1StringView;

constexpr L passphraseFile("passphrase-file");

ExitCode list(Invocation &invocation)
{
    return invocation.with([&](AdminApi &api) {
        const QList<admin::Key> keys = api.keys().list();
        const bool isAnyRevoked =
            std::ranges::any_of(keys, [](const admin::Key &key) { return key.revokedAt.has_value(); });
        QStringList headings{QStringLiteral("#"), Words::tr("KID"), Words::tr("ALGORITHM"), Words::tr("STATE"),
            Words::tr("ACTIVATES"), Words::tr("RETIRES"), Words::tr("ORIGIN")};
        if (isAnyRevoked)
            headings << Words::tr("REVOKED") << Words::tr("REASON");
        QList<Row> rows;
        for (const admin::Key &key : keys) {
            const bool retires = key.retiresAt && everSigns(key);
            rows.append({QString::number(key.sequence), key.kid.toText(), key.algorithm, key.state, activation(key),
                retires ? shown(key.retiresAt) : QString(), key.origin,
                key.revokedAt ? shown(key.revokedAt) : QString(), key.revokeReason});
            rows.last().resize(headings.size());
        }
        invocation.output().show(toJson(keys), table(headings, rows));
        return ExitCode::Done;
    });
}

QString described(const admin::RevocationPreview &preview)
{
    QStringList lines{Words::tr("Revoking the %1 key %2 ends the access tokens of %n sessions.", nullptr,
        static_cast<int>(preview.liveSessions))
            .arg(preview.key.state, preview.key.kid.toText())};
    if (preview.key.state == u"removed") {
        lines << Words::tr("It left the JWK set before: no consumer that obeys the caching rules knows it.");
        return lines.join(u'\n') + u'\n';
    }
    lines << Words::tr("Consumers that obey the caching rules may accept it until %1.")
                 .arg(shown(preview.cachesAcceptUntil));
    lines << (preview.othersAcceptUntil > preview.cachesAcceptUntil
                  ? Words::tr("Those that never drop a key accept the tokens that it has signed until %1.")
                        .arg(shown(preview.othersAcceptUntil))
                  : Words::tr("No token that it has signed is good for longer."));
    lines << Words::tr(
        "Whoever holds a copy of the private key can go on making tokens for consumers that never drop a key.");
    if (preview.successorActiveAtOnce)
        lines << Words::tr("Another key signs at once.");
    return lines.join(u'\n') + u'\n';
}

ExitCode revoke(Invocation &invocation)
{
    return invocation.with([&](AdminApi &api) {
        const KeyId kid(invocation.argument(0));
        const auto preview = Invocation::await(api.keys().previewRevocation(kid));
        if (!preview)
            return invocation.output().refuse(preview.error());
        if (preview->key.revokedAt)
            return invocation.output().refuse(
                QStringLiteral("refused"), Words::tr("The key %1 was revoked at %2 already.")
                                               .arg(unmarked(kid.toText()), shown(preview->key.revokedAt)));
        if (invocation.isSet(L("dry-run"))) {
            invocation.output().show(toJson(*preview), described(*preview));
            return ExitCode::Done;
        }
        invocation.output().note(described(*preview));
        if (const auto end = invocation.withoutConsent(Words::tr("Revoke it?")))
            return *end;
        const QString reason =
            invocation.value(L("reason")).isEmpty() ? QStringLiteral("not stated") : invocation.value(L("reason"));
        const auto revoked = Invocation::await(api.keys().revoke(kid, reason));
        return revoked ? answerKey(invocation, *revoked) : invocation.output().refuse(revoked.error());
    });
}

ExitCode exportOne(Invocation &invocation)
{
    const auto format = invocation.choice(L("format"), {QStringLiteral("jwk"), QStringLiteral("pem")});
    if (!format)
        return invocation.output().wrongUsage(format.error());
    if (invocation.isSet(L("private")) && invocation.isSet(L("public")))
        return invocation.output().wrongUsage(
            Words::tr("%1 and %2 exclude each other.").arg(QStringLiteral("--public"), QStringLiteral("--private")));
    const KeyId kid(invocation.argument(0));
    const QString file = invocation.argument(1);
    if (!invocation.isSet(L("private"))) {
        return invocation.with([&](AdminApi &api) {
            const auto form = *format == 1 ? admin::PublicKeyForm::Pem : admin::PublicKeyForm::Jwk;
            const auto bytes = api.keys().exportPublic(kid, form);
            return bytes ? writeOut(invocation.output(), file, bytes->endsWith('\n') ? *bytes : *bytes + '\n')
                         : invocation.output().refuse(bytes.error());
        });
    }
    return invocation.with([&](AdminApi &api) {
        // Nobody should think of a passphrase for a key that there is not.
        if (const auto key = api.keys().show(kid); !key)
            return invocation.output().refuse(key.error());
        auto passphrase =
            readSecret(Words::tr("new passphrase for the private key"), invocation.value(passphraseFile), true);
        if (!passphrase)
            return invocation.output().refuse(QStringLiteral("invalid"), passphrase.error().detail);
        const auto pem = Invocation::await(api.keys().exportPrivate(kid, *std::move(passphrase)));
        return pem ? writeOut(invocation.output(), file, *pem) : invocation.output().refuse(pem.error());
    });
}

QString otherOrCurrent(AdminApi &api, const QMap<QString, QString> &others, const QString &name)
{
    const auto current = api.settings().show(name);
    return others.value(name, current ? current->value : QString());
}

ExitCode simulate(Invocation &invocation)
{
    const auto rotations = invocation.number(L("rotations"), 5, 1, 1000);
    if (!rotations)
        return invocation.output().wrongUsage(rotations.error());
    QMap<QString, QString> others;
    const QStringList pairs = invocation.values(L("set"));
    for (const QString &pair : pairs) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 1)
            return invocation.output().wrongUsage(Words::tr("--set wants NAME=VALUE, as keys.rotation-interval=12h."));
        others.insert(pair.first(equals), pair.sliced(equals + 1));
    }
    return invocation.with([&](AdminApi &api) {
        const auto entries = Invocation::await(api.keys().simulate(others, *rotations));
        if (!entries)
            return invocation.output().refuse(entries.error());
        // The last key retires when the one after it activates, which is not drawn any more.
        const bool goesOn = otherOrCurrent(api, others, QStringLiteral("keys.rotation-interval")) != u"off";
        const auto end = [goesOn](const std::optional<Instant> &instant) {
            return instant ? shown(instant) : goesOn ? Words::tr("(later)") : Words::tr("(not planned)");
        };
        QList<Row> rows;
        for (const admin::TimelineEntry &entry : *entries) {
            rows.append({QString::number(entry.sequence),
                entry.kid.isEmpty() ? Words::tr("(to come)") : entry.kid.toText(), entry.algorithm,
                shown(entry.announcedAt), shown(entry.activatesAt), end(entry.retiresAt), end(entry.removedAt)});
        }
        invocation.output().show(toJson(*entries),
            table({QStringLiteral("#"), Words::tr("KID"), Words::tr("ALGORITHM"), Words::tr("ANNOUNCED"),
                      Words::tr("ACTIVATES"), Words::tr("RETIRES"), Words::tr("REMOVED")},
                rows));
        invocation.output().note(
            goesOn ? Words::tr("(later): when the key after it activates; --rotations shows more of them.")
                   : Words::tr("(not planned): rotation is off, so the last key signs until somebody rotates."));
        return ExitCode::Done;
    });
}

constexpr OptionSpec rotateOptions[] = {{L("at-once"), {},
    QT_TRANSLATE_NOOP("tessera::app",
        "A key signs now: the next announced one, unless it was made for an algorithm that is not wanted any more, "
        "else one that is made now. Consumers that have not seen it may refuse its tokens for a while.")}};
constexpr OptionSpec revokeOptions[] = {
    {L("reason"), L("TEXT"), QT_TRANSLATE_NOOP("tessera::app", "Why, for the audit log (\"not stated\").")},
    {L("dry-run"), {}, QT_TRANSLATE_NOOP("tessera::app", "Only show what would not be accepted any more.")},
    {L("yes"), {}, QT_TRANSLATE_NOOP("tessera::app", "Do it without asking.")},
};
constexpr OptionSpec importOptions[] = {
    {passphraseFile, L("FILE"),
        QT_TRANSLATE_NOOP("tessera::app",
            "Where the passphrase of an encrypted key is, - for standard input; else it is asked for.")},
    {L("algorithm"), L("ALG"),
        QT_TRANSLATE_NOOP("tessera::app", "What an RSA key is for: RS256, RS384, RS512 or PS256.")},
};
constexpr OptionSpec exportOptions[] = {
    {L("format"), L("FORMAT"),
        QT_TRANSLATE_NOOP("tessera::app", "Of the public key: jwk (so it is where nothing is said) or pem.")},
    {L("public"), {}, QT_TRANSLATE_NOOP("tessera::app", "The public key; so it is where nothing is said.")},
    {L("private"), {}, QT_TRANSLATE_NOOP("tessera::app", "The private key, as PKCS#8 under a passphrase; audited.")},
    {passphraseFile, L("FILE"),
        QT_TRANSLATE_NOOP("tessera::app", "Where the new passphrase is, - for standard input; else it is asked for.")},
};
constexpr OptionSpec simulateOptions[] = {
    {L("rotations"), L("N"), QT_TRANSLATE_NOOP("tessera::app", "How many rotations to look ahead (5).")},
    {L("set"), L("NAME=VALUE"),
        QT_TRANSLATE_NOOP("tessera::app", "With this setting, which is not saved; may be given more than once.")},
};

constexpr Command commands[] = {
    {L("key"), L("list"), QT_TRANSLATE_NOOP("tessera::app", "List the signing keys."), {}, {}, list},
    {L("key"), L("rotate"), QT_TRANSLATE_NOOP("tessera::app", "Announce a new key."), {}, rotateOptions, rotateKey},
    {L("key"), L("revoke"), QT_TRANSLATE_NOOP("tessera::app", "Take a key out of the JWKS now."), L("KID"),
        revokeOptions, revoke},
    {L("key"), L("import"),
        QT_TRANSLATE_NOOP("tessera::app", "Import a private key (PEM or JWK); it is announced like any new one."),
        L("FILE"), importOptions, importKey, true},
    {L("key"), L("export"), QT_TRANSLATE_NOOP("tessera::app", "Write a public or private key."), L("KID [FILE]"),
        exportOptions, exportOne},
    {L("key"), L("simulate"), QT_TRANSLATE_NOOP("tessera::app", "Show the rotations to come."), {}, simulateOptions,
        simulate},
};

} // namespace

std::span<const Command> keyCommands() { return commands; }

} // namespace tessera::app
