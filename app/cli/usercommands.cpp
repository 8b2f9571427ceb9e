// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/groups.h"
#include "app/cli/invocation.h"
#include "app/cli/json.h"
#include "app/cli/secretinput.h"
#include "app/words.h"

namespace tessera::app {

namespace {

using admin::AdminApi;
using L = QLatin1StringView;

constexpr L passwordFile("password-file");

QString sheetOf(const admin::User &user)
{
    return sheet({
        {Words::tr("Id"), user.id.toText()},
        {Words::tr("Email"), user.emailVerified ? Words::tr("%1 (verified)").arg(user.email) : user.email},
        {Words::tr("Name"), user.name},
        {Words::tr("State"), user.isActive ? QStringLiteral("enabled") : QStringLiteral("disabled")},
        {Words::tr("Locked until"), user.lockedUntil ? shown(user.lockedUntil) : Words::tr("not locked")},
        {Words::tr("Roles"), user.roles.join(QStringLiteral(", "))},
        {Words::tr("Created"), shown(user.createdAt)},
        {Words::tr("Password set"), shown(user.passwordChangedAt)},
        {Words::tr("Last sign-in"), shown(user.lastSignInAt)},
    });
}

ExitCode answerUser(Invocation &invocation, const admin::Outcome<admin::User> &user)
{
    if (!user)
        return invocation.output().refuse(user.error());
    invocation.output().show(toJson(*user), sheetOf(*user));
    return ExitCode::Done;
}

ExitCode answerPassword(Invocation &invocation, const admin::Outcome<admin::GeneratedPassword> &made)
{
    if (!made)
        return invocation.output().refuse(made.error());
    QJsonObject json = toJson(made->user);
    json.insert(QStringLiteral("password"), made->password);
    invocation.output().show(
        json, sheetOf(made->user) + Words::tr("Password: %1 (shown this once)").arg(made->password) + u'\n');
    return ExitCode::Done;
}

Result<crypto::SecretBytes, InputError> password(const Invocation &invocation)
{
    return readSecret(
        Words::tr("password of %1").arg(unmarked(invocation.argument(0))), invocation.value(passwordFile), true);
}

ExitCode add(Invocation &invocation)
{
    const admin::NewUser user{.email = invocation.argument(0),
        .name = invocation.value(L("name")),
        .roles = invocation.values(L("role")),
        .emailVerified = invocation.isSet(L("verified")),
        .isActive = !invocation.isSet(L("disabled"))};
    if (invocation.isSet(L("generate")) && invocation.isSet(passwordFile))
        return invocation.output().wrongUsage(Words::tr("%1 and %2 exclude each other.")
                .arg(QStringLiteral("--generate"), QStringLiteral("--password-file")));
    if (const auto email = EmailAddress::fromText(user.email); !email)
        return invocation.output().refuse(QStringLiteral("invalid"), email.error());
    if (invocation.isSet(L("generate"))) {
        return invocation.with([&](AdminApi &api) {
            return answerPassword(invocation, Invocation::await(api.users().addWithGeneratedPassword(user)));
        });
    }
    auto secret = password(invocation);
    if (!secret)
        return invocation.output().refuse(QStringLiteral("invalid"), secret.error().detail);
    return invocation.with([&](AdminApi &api) {
        return answerUser(invocation, Invocation::await(api.users().add(user, *std::move(secret))));
    });
}

ExitCode list(Invocation &invocation)
{
    admin::UserQuery query{.text = invocation.value(L("search"))};
    const auto state = invocation.choice(L("state"),
        {QStringLiteral("any"), QStringLiteral("enabled"), QStringLiteral("disabled"), QStringLiteral("locked")});
    const auto order = invocation.choice(L("sort"),
        {QStringLiteral("email"), QStringLiteral("name"), QStringLiteral("created"), QStringLiteral("last-sign-in")});
    const auto limit = invocation.number(L("limit"), 100, 1, 10'000);
    const auto offset = invocation.number(L("offset"), 0, 0, std::numeric_limits<int>::max());
    if (!state || !order)
        return invocation.output().wrongUsage(state ? order.error() : state.error());
    if (!limit || !offset)
        return invocation.output().wrongUsage(limit ? offset.error() : limit.error());
    query.state = static_cast<admin::UserState>(*state);
    query.order = static_cast<admin::UserOrder>(*order);
    query.descending = invocation.isSet(L("descending"));
    query.limit = *limit;
    query.offset = *offset;
    return invocation.with([&](AdminApi &api) {
        const auto page = Invocation::await(api.users().list(query));
        if (!page)
            return invocation.output().refuse(page.error());
        QList<Row> rows;
        for (const admin::User &user : page->users) {
            const QString how = user.lockedUntil ? QStringLiteral("locked")
                                : user.isActive  ? QStringLiteral("enabled")
                                                 : QStringLiteral("disabled");
            rows.append(
                {user.email, user.name, how, user.roles.join(u','), shown(user.lastSignInAt), user.id.toText()});
        }
        const QJsonObject json{{QStringLiteral("users"), toJson(page->users)}, {QStringLiteral("total"), page->total}};
        invocation.output().show(json, table({Words::tr("EMAIL"), Words::tr("NAME"), Words::tr("STATE"),
                                                 Words::tr("ROLES"), Words::tr("LAST SIGN-IN"), Words::tr("ID")},
                                           rows));
        invocation.output().note(
            Words::tr("%1 of %n users", nullptr, static_cast<int>(page->total)).arg(page->users.size()));
        return ExitCode::Done;
    });
}

ExitCode show(Invocation &invocation)
{
    return invocation.with([&](AdminApi &api) {
        return answerUser(invocation, Invocation::await(api.users().show(invocation.argument(0))));
    });
}

ExitCode edit(Invocation &invocation)
{
    admin::UserChange change;
    if (invocation.isSet(L("email")))
        change.email = invocation.value(L("email"));
    if (invocation.isSet(L("name")))
        change.name = invocation.value(L("name"));
    if (invocation.isSet(L("no-roles")) || invocation.isSet(L("role")))
        change.roles = invocation.values(L("role"));
    if (invocation.isSet(L("verified")) != invocation.isSet(L("not-verified")))
        change.emailVerified = invocation.isSet(L("verified"));
    return invocation.with([&](AdminApi &api) {
        return answerUser(invocation, Invocation::await(api.users().edit(invocation.argument(0), change)));
    });
}

ExitCode setPassword(Invocation &invocation)
{
    if (invocation.isSet(L("generate"))) {
        return invocation.with([&](AdminApi &api) {
            return answerPassword(invocation, Invocation::await(api.users().generatePassword(invocation.argument(0))));
        });
    }
    return invocation.with([&](AdminApi &api) {
        // Nobody should think of a password for a user that there is not.
        if (const auto user = Invocation::await(api.users().show(invocation.argument(0))); !user)
            return invocation.output().refuse(user.error());
        auto secret = password(invocation);
        if (!secret)
            return invocation.output().refuse(QStringLiteral("invalid"), secret.error().detail);
        return answerUser(
            invocation, Invocation::await(api.users().setPassword(invocation.argument(0), *std::move(secret))));
    });
}

template <bool enabled>
ExitCode setEnabled(Invocation &invocation)
{
    return invocation.with([&](AdminApi &api) {
        return answerUser(invocation, Invocation::await(api.users().setEnabled(invocation.argument(0), enabled)));
    });
}

ExitCode unlock(Invocation &invocation)
{
    return invocation.with([&](AdminApi &api) {
        return answerUser(invocation, Invocation::await(api.users().unlock(invocation.argument(0))));
    });
}

ExitCode remove(Invocation &invocation)
{
    return invocation.with([&](AdminApi &api) {
        const auto user = Invocation::await(api.users().show(invocation.argument(0)));
        if (!user)
            return invocation.output().refuse(user.error());
        const QString question = Words::tr("Delete %1 and every session?").arg(user->email);
        if (const auto end = invocation.withoutConsent(question))
            return *end;
        const auto removed = Invocation::await(api.users().remove(user->id.toText()));
        if (!removed)
            return invocation.output().refuse(removed.error());
        invocation.output().show(QJsonObject{{QStringLiteral("deleted"), removed->email}},
            Words::tr("Deleted %1 and every session.").arg(removed->email));
        return ExitCode::Done;
    });
}

constexpr OptionSpec addOptions[] = {
    {L("name"), L("NAME"), QT_TRANSLATE_NOOP("tessera::app", "What to call the person.")},
    {L("role"), L("ROLE"),
        QT_TRANSLATE_NOOP("tessera::app", "A role that reaches the tokens; may be given more than once.")},
    {L("verified"), {}, QT_TRANSLATE_NOOP("tessera::app", "The email address is known to be the person's.")},
    {L("disabled"), {}, QT_TRANSLATE_NOOP("tessera::app", "The user may not sign in yet.")},
    {passwordFile, L("FILE"),
        QT_TRANSLATE_NOOP("tessera::app", "Where the password is, - for standard input; else it is asked for.")},
    {L("generate"), {}, QT_TRANSLATE_NOOP("tessera::app", "Make a password and show it once.")},
};
constexpr OptionSpec listOptions[] = {
    {L("search"), L("TEXT"), QT_TRANSLATE_NOOP("tessera::app", "Only those whose email address or name contains it.")},
    {L("state"), L("STATE"), QT_TRANSLATE_NOOP("tessera::app", "any, enabled, disabled or locked.")},
    {L("sort"), L("COLUMN"), QT_TRANSLATE_NOOP("tessera::app", "email, name, created or last-sign-in.")},
    {L("descending"), {}, QT_TRANSLATE_NOOP("tessera::app", "In descending order.")},
    {L("limit"), L("N"), QT_TRANSLATE_NOOP("tessera::app", "At most so many (100), 1 to 10000.")},
    {L("offset"), L("N"), QT_TRANSLATE_NOOP("tessera::app", "Leave out the first so many.")},
};
constexpr OptionSpec editOptions[] = {
    {L("email"), L("EMAIL"), QT_TRANSLATE_NOOP("tessera::app", "Another email address.")},
    {L("name"), L("NAME"), QT_TRANSLATE_NOOP("tessera::app", "Another name.")},
    {L("role"), L("ROLE"), QT_TRANSLATE_NOOP("tessera::app", "Exactly these roles; may be given more than once.")},
    {L("no-roles"), {}, QT_TRANSLATE_NOOP("tessera::app", "No role at all.")},
    {L("verified"), {}, QT_TRANSLATE_NOOP("tessera::app", "The email address is known to be the person's.")},
    {L("not-verified"), {}, QT_TRANSLATE_NOOP("tessera::app", "The email address is not known to be the person's.")},
};
constexpr OptionSpec passwordOptions[] = {
    {passwordFile, L("FILE"),
        QT_TRANSLATE_NOOP("tessera::app", "Where the password is, - for standard input; else it is asked for.")},
    {L("generate"), {}, QT_TRANSLATE_NOOP("tessera::app", "Make a password and show it once.")},
};
constexpr OptionSpec deleteOptions[] = {{L("yes"), {}, QT_TRANSLATE_NOOP("tessera::app", "Do it without asking.")}};

constexpr Command commands[] = {
    {L("user"), L("add"), QT_TRANSLATE_NOOP("tessera::app", "Add a user."), L("EMAIL"), addOptions, add, true},
    {L("user"), L("list"), QT_TRANSLATE_NOOP("tessera::app", "List users."), {}, listOptions, list},
    {L("user"), L("show"), QT_TRANSLATE_NOOP("tessera::app", "Show one user."), L("USER"), {}, show},
    {L("user"), L("edit"), QT_TRANSLATE_NOOP("tessera::app", "Change what is known of a user."), L("USER"), editOptions,
        edit},
    {L("user"), L("set-password"), QT_TRANSLATE_NOOP("tessera::app", "Set a password and end all sessions."), L("USER"),
        passwordOptions, setPassword},
    {L("user"), L("disable"), QT_TRANSLATE_NOOP("tessera::app", "Refuse a user from now on and end all sessions."),
        L("USER"), {}, setEnabled<false>},
    {L("user"), L("enable"), QT_TRANSLATE_NOOP("tessera::app", "Let a disabled user sign in again."), L("USER"), {},
        setEnabled<true>},
    {L("user"), L("unlock"), QT_TRANSLATE_NOOP("tessera::app", "Lift the lock after too many failures."), L("USER"), {},
        unlock},
    {L("user"), L("delete"), QT_TRANSLATE_NOOP("tessera::app", "Delete a user and all sessions."), L("USER"),
        deleteOptions, remove},
};

} // namespace

std::span<const Command> userCommands() { return commands; }

} // namespace tessera::app
