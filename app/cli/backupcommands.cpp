// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/groups.h"
#include "app/cli/invocation.h"
#include "app/cli/json.h"
#include "app/cli/secretinput.h"
#include "app/words.h"
#include "runtime/backups.h"
#include "runtime/restore.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace tessera::app {

namespace {

using admin::AdminApi;
using L = QLatin1StringView;

constexpr L passphraseFile("passphrase-file");

QString usersText(qint64 number) { return Words::tr("%n users", nullptr, static_cast<int>(number)); }
QString keysText(qint64 number) { return Words::tr("%n keys", nullptr, static_cast<int>(number)); }

QString contentOf(const admin::BackupView &view)
{
    return Words::tr("%1, %2, %3", "how many users, keys and sessions there are")
        .arg(usersText(view.users), keysText(view.keys),
            Words::tr("%n sessions", nullptr, static_cast<int>(view.sessions)));
}

QJsonValue orNull(const std::optional<Instant> &instant)
{
    return instant ? QJsonValue(toIso8601(*instant)) : QJsonValue(QJsonValue::Null);
}

QJsonObject toJson(const admin::BackupView &view)
{
    return {{QStringLiteral("file"), view.file}, {QStringLiteral("encrypted"), view.isEncrypted},
        {QStringLiteral("created_at"), orNull(view.createdAt)}, {QStringLiteral("size"), view.size},
        {QStringLiteral("schema_version"), view.schemaVersion}, {QStringLiteral("users"), view.users},
        {QStringLiteral("keys"), view.keys}, {QStringLiteral("sessions"), view.sessions},
        {QStringLiteral("first_bad_audit_entry"),
            view.firstBadEntry ? QJsonValue(*view.firstBadEntry) : QJsonValue(QJsonValue::Null)}};
}

ExitCode plainBackup(Invocation &invocation)
{
    return invocation.with([&](AdminApi &) {
        const auto made = Invocation::await(invocation.backups().writePlain(invocation.argument(0)));
        if (!made)
            return invocation.output().refuse(made.error());
        invocation.output().show(
            QJsonObject{{QStringLiteral("file"), invocation.argument(0)}, {QStringLiteral("encrypted"), false}},
            Words::tr("Wrote a copy of everything to %1.").arg(invocation.argument(0)));
        invocation.output().note(
            Words::tr("It is not encrypted: who has it can read names and addresses. Private keys in it are "
                      "sealed: keep the key-encryption key as well, and elsewhere."));
        return ExitCode::Done;
    });
}

ExitCode backup(Invocation &invocation)
{
    if (invocation.isSet(L("plain"))) {
        return invocation.isSet(passphraseFile)
                   ? invocation.output().wrongUsage(Words::tr("%1 and %2 exclude each other.")
                             .arg(QStringLiteral("--plain"), QStringLiteral("--passphrase-file")))
                   : plainBackup(invocation);
    }
    return invocation.with([&](AdminApi &) {
        auto passphrase =
            readSecret(Words::tr("new passphrase for the backup"), invocation.value(passphraseFile), true);
        if (!passphrase)
            return invocation.output().refuse(QStringLiteral("invalid"), passphrase.error().detail);
        const auto made = Invocation::await(invocation.backups().write(invocation.argument(0), *std::move(passphrase)));
        if (!made)
            return invocation.output().refuse(made.error());
        invocation.output().show(
            toJson(*made), Words::tr("Wrote %1, encrypted, and read it back: %2.").arg(made->file, contentOf(*made)));
        invocation.output().note(Words::tr("The file and its passphrase are all that a restore needs. Keep the "
                                           "passphrase elsewhere: without it nobody "
                                           "can open the file."));
        return ExitCode::Done;
    });
}

// Of an encrypted backup; nothing where it is plain, or where nobody has to be asked to find that it cannot be read.
Result<std::optional<crypto::SecretBytes>, InputError> passphraseOf(Invocation &invocation, bool isEncrypted)
{
    if (!isEncrypted)
        return std::nullopt;
    auto read = readSecret(Words::tr("passphrase of the backup"), invocation.value(passphraseFile), false);
    if (!read)
        return std::unexpected(read.error());
    return std::optional(*std::move(read));
}

// Needs no installation: a backup is looked at before there is one. It is unpacked where a restore would put it, or
// among this user's temporary files.
ExitCode check(Invocation &invocation)
{
    const auto settled = invocation.configuration();
    if (!settled)
        return invocation.output().wrongUsage(settled.error());
    const QString file = QFileInfo(invocation.argument(0)).absoluteFilePath();
    const auto isEncrypted = runtime::isEncryptedBackup(file);
    if (!isEncrypted)
        return invocation.output().refuse(isEncrypted.error());
    const auto passphrase = passphraseOf(invocation, *isEncrypted);
    if (!passphrase)
        return invocation.output().refuse(QStringLiteral("invalid"), passphrase.error().detail);
    const QTemporaryDir temporary;
    const auto home = runtime::DataFolder::find(settled->dataFolder);
    if (!home && !temporary.isValid())
        return invocation.output().refuse(QStringLiteral("unavailable"),
            Words::tr("There is no place to unpack it: %1.").arg(temporary.errorString()));
    const auto found = runtime::checkBackup(file, *passphrase, home ? home->path() : temporary.path());
    if (!found)
        return invocation.output().refuse(found.error());
    QString text =
        found->createdAt
            ? Words::tr("%1 is whole. Written at %2: %3.").arg(found->file, shown(found->createdAt), contentOf(*found))
            : Words::tr("%1 is whole, and not encrypted: %2.").arg(found->file, contentOf(*found));
    if (found->firstBadEntry)
        text += u' ' + Words::tr("Its audit log was changed: see entry %1.").arg(*found->firstBadEntry);
    invocation.output().show(toJson(*found), text);
    return ExitCode::Done;
}

QString described(const runtime::Restored &restored, const QString &folder)
{
    QStringList sentences{Words::tr("Restored into %1: %2, %3, %4.")
            .arg(folder, usersText(restored.users), keysText(restored.keys),
                Words::tr("%n sessions that go on", nullptr, static_cast<int>(restored.sessions)))};
    if (restored.until)
        sentences << Words::tr("The last thing it knows of was done at %1.").arg(shown(restored.until));
    if (!restored.previous.isEmpty())
        sentences << Words::tr("What was there before is in %1.").arg(restored.previous);
    if (!restored.keyKeptIn.isEmpty())
        sentences << Words::tr("Its key-encryption key is in %1 now.").arg(restored.keyKeptIn);
    return sentences.join(u' ');
}

ExitCode restore(Invocation &invocation)
{
    const auto settled = invocation.configuration();
    if (!settled)
        return invocation.output().wrongUsage(settled.error());
    // Nobody should have to think of a passphrase for what is refused anyway.
    auto prepared = runtime::prepareRestore(*settled, invocation.argument(0), invocation.isSet(L("force")));
    if (!prepared)
        return invocation.output().refuse(QStringLiteral("refused"), prepared.error());
    auto passphrase = passphraseOf(invocation, *prepared);
    if (!passphrase)
        return invocation.output().refuse(QStringLiteral("invalid"), passphrase.error().detail);
    const auto done = runtime::restoreDatabase(*settled, invocation.keyring(),
        {.backup = invocation.argument(0),
            .passphrase = *std::move(passphrase),
            .replaces = invocation.isSet(L("force")),
            .administrator = Invocation::administrator()});
    if (!done)
        return invocation.output().refuse(QStringLiteral("refused"), done.error());
    const auto orNone = [](const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : text; };
    invocation.output().show(QJsonObject{{QStringLiteral("data_dir"), settled->dataFolder},
                                 {QStringLiteral("previous"), orNone(done->previous)},
                                 {QStringLiteral("key_encryption_key"), orNone(done->keyKeptIn)},
                                 {QStringLiteral("until"), orNull(done->until)}, {QStringLiteral("users"), done->users},
                                 {QStringLiteral("keys"), done->keys}, {QStringLiteral("sessions"), done->sessions}},
        described(*done, settled->dataFolder));
    invocation.output().note(Words::tr(
        "What was done since the backup was written is not in it: users that were disabled and keys that were "
        "revoked since then are good again."));
    return ExitCode::Done;
}

constexpr OptionSpec backupOptions[] = {
    {passphraseFile, L("FILE"),
        QT_TRANSLATE_NOOP("tessera::app",
            "Where the new passphrase (12 characters or more) is, - for standard input; else it is asked for.")},
    {L("plain"), {},
        QT_TRANSLATE_NOOP(
            "tessera::app", "Not encrypted, and without the key-encryption key, which a restore needs as well.")},
};
constexpr OptionSpec checkOptions[] = {
    {passphraseFile, L("FILE"),
        QT_TRANSLATE_NOOP("tessera::app",
            "Where the passphrase of an encrypted backup is, - for standard input; else it is asked for.")},
};
constexpr OptionSpec restoreOptions[] = {
    {L("force"), {},
        QT_TRANSLATE_NOOP("tessera::app", "Although there is a database; it is kept beside under another name.")},
    checkOptions[0],
};

constexpr Command commands[] = {
    {L("backup"), L("check"),
        QT_TRANSLATE_NOOP("tessera::app", "Read a backup from end to end, as a restore would; needs no installation."),
        L("FILE"), checkOptions, check},
    {L("backup"), {},
        QT_TRANSLATE_NOOP("tessera::app", "Write everything into a new file, encrypted, while services run; it is read "
                                          "back before it gets its name. \"backup check FILE\" reads one again."),
        L("FILE"), backupOptions, backup},
    {L("restore"), {},
        QT_TRANSLATE_NOOP("tessera::app", "Put a backup in the place of the database; no service may run."), L("FILE"),
        restoreOptions, restore},
};

} // namespace

std::span<const Command> backupCommands() { return commands; }

} // namespace tessera::app
