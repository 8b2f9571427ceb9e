// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/groups.h"
#include "app/cli/invocation.h"
#include "app/cli/json.h"
#include "app/cli/secretinput.h"
#include "app/cli/writeout.h"
#include "core/duration.h"

namespace tessera::app {

namespace {

using admin::AdminApi;
using L = QLatin1StringView;

constexpr L passphraseFile("passphrase-file");
constexpr qsizetype largestKeyFile = 64 * 1024;

ExitCode answerKey(Invocation &invocation, const admin::Outcome<admin::Key> &key)
{
    if (!key)
        return invocation.output().refuse(key.error());
    invocation.output().show(toJson(*key), sheet({
                                               {QStringLiteral("Kid"), key->kid.toText()},
                                               {QStringLiteral("Algorithm"), key->algorithm},
                                               {QStringLiteral("State"), key->state},
                                               {QStringLiteral("Created"), shown(key->createdAt)},
                                               {QStringLiteral("Activates"), shown(key->activatesAt)},
                                               {QStringLiteral("Origin"), key->origin},
                                           }));
    return ExitCode::Done;
}

ExitCode list(Invocation &invocation)
{
    return invocation.with([&](AdminApi &api) {
        const QList<admin::Key> keys = api.keys().list();
        QList<QStringList> rows;
        for (const admin::Key &key : keys) {
            rows.append({QString::number(key.sequence), key.kid.toText(), key.algorithm, key.state,
                shown(key.activatesAt), key.retiresAt ? shown(key.retiresAt) : QString(), key.origin});
        }
        invocation.output().show(toJson(keys),
            table({QStringLiteral("#"), QStringLiteral("KID"), QStringLiteral("ALGORITHM"), QStringLiteral("STATE"),
                      QStringLiteral("ACTIVATES"), QStringLiteral("RETIRES"), QStringLiteral("ORIGIN")},
                rows));
        return ExitCode::Done;
    });
}

ExitCode rotate(Invocation &invocation)
{
    return invocation.with([&](AdminApi &api) {
        const bool atOnce = invocation.isSet(L("at-once"));
        const ExitCode code = answerKey(invocation, Invocation::await(api.keys().rotate(atOnce)));
        if (code == ExitCode::Done && atOnce)
            invocation.output().note(
                QStringLiteral("Consumers that keep the key set may refuse fresh tokens for up to %1.")
                    .arg(toText(api.keys().published().maxAge)));
        return code;
    });
}

QString described(const admin::RevocationPreview &preview)
{
    QString text = QStringLiteral("Revoking the %1 key %2 ends the access tokens of %3 sessions.\n")
                       .arg(preview.key.state, preview.key.kid.toText())
                       .arg(preview.liveSessions);
    text += QStringLiteral(
        "Consumers that obey the caching rules may accept it until %1, those that never drop a key until %2.\n")
                .arg(shown(preview.cachesAcceptUntil), shown(preview.othersAcceptUntil));
    if (preview.successorActiveAtOnce)
        text += QStringLiteral("Another key signs at once.\n");
    return text;
}

ExitCode revoke(Invocation &invocation)
{
    return invocation.with([&](AdminApi &api) {
        const KeyId kid(invocation.argument(0));
        const auto preview = Invocation::await(api.keys().previewRevocation(kid));
        if (!preview)
            return invocation.output().refuse(preview.error());
        if (invocation.isSet(L("dry-run"))) {
            invocation.output().show(toJson(*preview), described(*preview));
            return ExitCode::Done;
        }
        invocation.output().note(described(*preview));
        if (!invocation.isSet(L("yes")) && !confirm(QStringLiteral("Revoke it?")))
            return invocation.output().refuse(
                QStringLiteral("refused"), QStringLiteral("Nothing was revoked; --yes does it without asking."));
        return answerKey(invocation, Invocation::await(api.keys().revoke(kid, invocation.value(L("reason")))));
    });
}

ExitCode import(Invocation &invocation)
{
    auto document = readWhole(invocation.argument(0), largestKeyFile);
    if (!document)
        return invocation.output().refuse(QStringLiteral("invalid"), document.error().detail);
    std::optional<crypto::SecretBytes> passphrase;
    if (invocation.isSet(passphraseFile) || document->view().contains("ENCRYPTED")) {
        auto read = readSecret(
            QStringLiteral("Passphrase of %1").arg(invocation.argument(0)), invocation.value(passphraseFile), false);
        if (!read)
            return invocation.output().refuse(QStringLiteral("invalid"), read.error().detail);
        passphrase = *std::move(read);
    }
    return invocation.with([&](AdminApi &api) {
        return answerKey(invocation, Invocation::await(api.keys().importKey(*std::move(document), std::move(passphrase),
                                         invocation.value(L("algorithm")))));
    });
}

ExitCode exportOne(Invocation &invocation)
{
    const QString format = invocation.isSet(L("format")) ? invocation.value(L("format")) : QStringLiteral("jwk");
    if ((format != u"jwk" && format != u"pem") || (invocation.isSet(L("private")) && invocation.isSet(L("public"))))
        return invocation.output().wrongUsage(
            QStringLiteral("--format is jwk or pem; --public and --private exclude each other."));
    const KeyId kid(invocation.argument(0));
    const QString file = invocation.argument(1);
    if (!invocation.isSet(L("private"))) {
        return invocation.with([&](AdminApi &api) {
            const auto form = format == u"pem" ? admin::PublicKeyForm::Pem : admin::PublicKeyForm::Jwk;
            const auto bytes = api.keys().exportPublic(kid, form);
            return bytes ? writeOut(invocation.output(), file, bytes->endsWith('\n') ? *bytes : *bytes + '\n')
                         : invocation.output().refuse(bytes.error());
        });
    }
    auto passphrase =
        readSecret(QStringLiteral("New passphrase for the private key"), invocation.value(passphraseFile), true);
    if (!passphrase)
        return invocation.output().refuse(QStringLiteral("invalid"), passphrase.error().detail);
    return invocation.with([&](AdminApi &api) {
        const auto pem = Invocation::await(api.keys().exportPrivate(kid, *std::move(passphrase)));
        return pem ? writeOut(invocation.output(), file, *pem) : invocation.output().refuse(pem.error());
    });
}

ExitCode simulate(Invocation &invocation)
{
    const auto rotations = invocation.number(L("rotations"), 5, 1, 1000);
    if (!rotations)
        return invocation.output().wrongUsage(QStringLiteral("--rotations is a number from 1 to 1000."));
    QMap<QString, QString> others;
    for (const QString &pair : invocation.values(L("set"))) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 1)
            return invocation.output().wrongUsage(
                QStringLiteral("--set wants NAME=VALUE, as keys.rotation-interval=12h."));
        others.insert(pair.first(equals), pair.sliced(equals + 1));
    }
    return invocation.with([&](AdminApi &api) {
        const auto entries = Invocation::await(api.keys().simulate(others, *rotations));
        if (!entries)
            return invocation.output().refuse(entries.error());
        QList<QStringList> rows;
        for (const admin::TimelineEntry &entry : *entries) {
            rows.append({QString::number(entry.sequence),
                entry.kid.isEmpty() ? QStringLiteral("(to come)") : entry.kid.toText(), entry.algorithm,
                shown(entry.announcedAt), shown(entry.activatesAt), shown(entry.retiresAt), shown(entry.removedAt)});
        }
        invocation.output().show(toJson(*entries),
            table({QStringLiteral("#"), QStringLiteral("KID"), QStringLiteral("ALGORITHM"), QStringLiteral("ANNOUNCED"),
                      QStringLiteral("ACTIVE"), QStringLiteral("RETIRED"), QStringLiteral("REMOVED")},
                rows));
        return ExitCode::Done;
    });
}

constexpr OptionSpec rotateOptions[] = {
    {L("at-once"), {}, L("The new key signs now; consumers that have not seen it may refuse its tokens for a while.")}};
constexpr OptionSpec revokeOptions[] = {
    {L("reason"), L("TEXT"), L("Why, for the audit log.")},
    {L("dry-run"), {}, L("Only show what would die.")},
    {L("yes"), {}, L("Do it without asking.")},
};
constexpr OptionSpec importOptions[] = {
    {passphraseFile, L("FILE"), L("Where the passphrase of an encrypted key is; else it is asked for.")},
    {L("algorithm"), L("ALG"), L("What an RSA key is for: RS256, RS384, RS512 or PS256.")},
};
constexpr OptionSpec exportOptions[] = {
    {L("format"), L("FORMAT"), L("Of the public key: jwk or pem.")},
    {L("public"), {}, L("The public key; so it is where nothing is said.")},
    {L("private"), {}, L("The private key, as PKCS#8 under a passphrase; audited.")},
    {passphraseFile, L("FILE"), L("Where the new passphrase is, - for standard input; else it is asked for.")},
};
constexpr OptionSpec simulateOptions[] = {
    {L("rotations"), L("N"), L("How many rotations to look ahead (5).")},
    {L("set"), L("NAME=VALUE"), L("With this setting, which is not saved; may be given more than once.")},
};

constexpr Command commands[] = {
    {L("key"), L("list"), L("List the signing keys."), {}, {}, list},
    {L("key"), L("rotate"), L("Announce a new key."), {}, rotateOptions, rotate},
    {L("key"), L("revoke"), L("Take a key out of the JWKS now."), L("KID"), revokeOptions, revoke},
    {L("key"), L("import"), L("Import a private key (PEM or JWK); it is announced like any new one."), L("FILE"),
        importOptions, import},
    {L("key"), L("export"), L("Write a public or private key."), L("KID [FILE]"), exportOptions, exportOne},
    {L("key"), L("simulate"), L("Show the rotations to come."), {}, simulateOptions, simulate},
};

} // namespace

std::span<const Command> keyCommands() { return commands; }

} // namespace tessera::app
