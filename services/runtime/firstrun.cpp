// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/firstrun.h"

#include "runtime/configurationfile.h"
#include "runtime/configurationoptions.h"
#include "runtime/configurationwriter.h"
#include "runtime/filereplacement.h"
#include "runtime/installation.h"
#include "runtime/issuer.h"
#include "runtime/listenerreport.h"
#include "settings/catalogue.h"
#include "users/passwordpolicy.h"

#include <QDir>
#include <QFileInfo>

#include <array>

namespace tessera::runtime {

namespace {

using admin::AdminError;
using admin::Outcome;
using admin::SetupChoice;
using admin::SetupField;

constexpr QLatin1StringView intervalName("keys.rotation-interval");

/// Where a field of the choice stands, and the option that it is about.
struct Field
{
    SetupField field;
    QLatin1StringView option;
    QString SetupChoice::*text;
};

constexpr std::array fields{
    Field{SetupField::DataFolder, QLatin1StringView("data-dir"), &SetupChoice::dataFolder},
    Field{SetupField::AuthListen, QLatin1StringView("auth.listen"), &SetupChoice::authListen},
    Field{SetupField::ResourceListen, QLatin1StringView("resource.listen"), &SetupChoice::resourceListen},
    Field{SetupField::Issuer, QLatin1StringView("issuer"), &SetupChoice::issuer},
};

QString expanded(const QString &path)
{
    const QString text = path.trimmed();
    return QDir::cleanPath(text == u"~" || text.startsWith(u"~/") ? QDir::homePath() + text.sliced(1) : text);
}

std::unexpected<Failure<AdminError>> refusedFolder(const QString &path, const QString &why)
{
    return fail(AdminError::Refused, QStringLiteral("The folder %1 cannot be the data folder: %2").arg(path, why));
}

// Whether a folder could be made there: by the nearest one around it that exists.
Outcome<void> checkMakeable(const QString &path)
{
    QFileInfo around(QFileInfo(path).path());
    while (!around.exists() && around.filePath() != around.path())
        around = QFileInfo(around.path());
    if (!around.isDir())
        return refusedFolder(path, QStringLiteral("%1 is not a folder.").arg(around.filePath()));
    if (!around.isWritable())
        return refusedFolder(path, QStringLiteral("this user may not make it in %1.").arg(around.filePath()));
    return {};
}

// What may be there before the first start: a key that was put there, and what a file system keeps for itself.
bool isOurs(const QString &name)
{
    return name == u"key-encryption-key" || name == u"service.lock" || name == u"tessera.db" || name == u"lost+found";
}

Outcome<void> lookAtFolder(const QString &path)
{
    const QString folder = expanded(path);
    if (!QDir::isAbsolutePath(folder))
        return fail(AdminError::Invalid,
            QStringLiteral("\"%1\" does not say where the folder is: begin with / or ~/.").arg(path));
    const auto found = DataFolder::find(folder);
    if (!found && found.error().code == RuntimeError::NoInstallation)
        return checkMakeable(folder);
    if (!found)
        return fail(AdminError::Refused, found.error().detail);
    if (found->hasDatabase())
        return {};
    const QStringList names = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    const auto other = std::ranges::find_if_not(names, isOurs);
    if (other != names.cend())
        return refusedFolder(
            folder, QStringLiteral("it holds other things, %1 for one; name one of its own.").arg(*other));
    return {};
}

} // namespace

FirstRun::FirstRun(Configuration configuration)
    : m_configuration(std::move(configuration))
{
}

bool FirstRun::isNeeded() const { return m_configuration.runsAuth && !Installation::exists(m_configuration); }

SetupChoice FirstRun::proposal() const
{
    SetupChoice choice;
    for (const Field &field : fields)
        choice.*field.text = findOption(field.option)->text(m_configuration);
    choice.rotationInterval = settings::describe(intervalName)->defaultText;
    return choice;
}

QString FirstRun::fixedBy(SetupField field) const
{
    const auto *found = std::ranges::find(fields, field, &Field::field);
    const SaidAt said = m_configuration.said.value(found->option);
    const bool isFixed = said.source == admin::ValueSource::Flag || said.source == admin::ValueSource::Environment;
    return isFixed ? said.place : QString();
}

QString FirstRun::file() const { return m_configuration.file; }

admin::Answer<void> FirstRun::checkDataFolder(const QString &path) const
{
    return m_looking.run([path] { return lookAtFolder(path); });
}

admin::Answer<admin::ListenerReport> FirstRun::checkListener(admin::Service service, const SetupChoice &choice) const
{
    const bool isAuth = service == admin::Service::Auth;
    Surroundings around{.service = service, .own = {}, .other = {}, .isSecure = m_configuration.isSecure()};
    const auto other = ListenAddress::fromText((isAuth ? choice.resourceListen : choice.authListen).trimmed());
    if (other && (isAuth ? m_configuration.runsResource : m_configuration.runsAuth))
        around.other = *other;
    return m_looking.run([address = isAuth ? choice.authListen : choice.resourceListen,
                             around]() -> Outcome<admin::ListenerReport> { return reportOn(address, around); });
}

Outcome<void> FirstRun::checkIssuer(const QString &issuer) const
{
    Configuration with = m_configuration;
    const auto refusal = findOption(u"issuer")->read(with, issuer.trimmed());
    return refusal ? fail(AdminError::Invalid, *refusal + u'.') : Outcome<void>();
}

QString FirstRun::issuerOf(const SetupChoice &choice) const
{
    Configuration with = m_configuration;
    const bool isKnown = !findOption(u"auth.listen")->read(with, choice.authListen.trimmed()) &&
                         !findOption(u"issuer")->read(with, choice.issuer.trimmed());
    return isKnown ? runtime::issuerOf(with) : QString();
}

Outcome<void> FirstRun::checkRotationInterval(const QString &interval) const
{
    settings::Settings settings;
    if (const auto refusal = settings::describe(intervalName)->read(settings, interval.trimmed()))
        return fail(AdminError::Invalid, *refusal);
    const QStringList broken = settings::brokenRules(settings);
    return broken.isEmpty() ? Outcome<void>() : fail(AdminError::Refused, broken.first());
}

admin::Answer<admin::PasswordAssessment> FirstRun::assessPassword(
    crypto::SecretBytes password, const QString &email, const QString &name) const
{
    return m_looking.run([password = std::move(password), email, name]() -> Outcome<admin::PasswordAssessment> {
        QString text = QString::fromUtf8(password.view());
        const users::PasswordAssessment found =
            users::assessPassword(users::PasswordPolicy(), text, users::passwordHints(email, name));
        text.fill(QChar::Null);
        admin::PasswordAssessment assessment{.score = found.score, .broken = {}};
        for (const users::BrokenRule &rule : found.broken)
            assessment.broken.append(rule.detail);
        return assessment;
    });
}

admin::Answer<void> FirstRun::carryOut(const SetupChoice &choice)
{
    return m_looking.run([this, choice] { return carryOutNow(choice); });
}

admin::Answer<void> FirstRun::takeBack()
{
    return m_looking.run([this] { return takeBackNow(); });
}

Outcome<Configuration> FirstRun::with(const SetupChoice &choice) const
{
    Configuration wanted = m_configuration;
    for (const Field &field : fields) {
        const ConfigurationOption &option = *findOption(field.option);
        const QString text =
            field.field == SetupField::DataFolder ? expanded(choice.*field.text) : (choice.*field.text).trimmed();
        if (const auto refusal = option.read(wanted, text))
            return fail(AdminError::Invalid, QStringLiteral("%1: %2.").arg(field.option, *refusal));
        if (const QString place = fixedBy(field.field);
            !place.isEmpty() && option.text(wanted) != option.text(m_configuration))
            return fail(AdminError::Refused,
                QStringLiteral("%1 says otherwise than \"%2\"; start the program without it to choose here.")
                    .arg(place, text));
    }
    return wanted;
}

Outcome<void> FirstRun::carryOutNow(const SetupChoice &choice)
{
    if (const auto folder = lookAtFolder(choice.dataFolder); !folder)
        return folder;
    const auto wanted = with(choice);
    if (!wanted)
        return std::unexpected(wanted.error());
    if (const auto usable = Installation::checkBeforeMaking(*wanted); !usable)
        return fail(AdminError::Refused, usable.error().detail);
    const auto runs = [&wanted](admin::Service service) {
        return service == admin::Service::Auth ? wanted->runsAuth : wanted->runsResource;
    };
    const std::optional<ListenAddress> none;
    for (const admin::Service service : {admin::Service::Auth, admin::Service::Resource}) {
        const bool isAuth = service == admin::Service::Auth;
        const auto other = isAuth ? std::optional(wanted->resourceListen) : std::optional(wanted->authListen);
        const bool otherRuns = runs(isAuth ? admin::Service::Resource : admin::Service::Auth);
        const admin::ListenerReport report = reportOn(
            (isAuth ? wanted->authListen : wanted->resourceListen).toText(), {service, none, otherRuns ? other : none});
        if (runs(service) && !report.isUsable())
            return fail(AdminError::Refused, report.problem);
    }
    ConfigurationValues values;
    for (const Field &field : fields) {
        const ConfigurationOption &option = *findOption(field.option);
        const QString text = option.text(*wanted);
        if (text != option.text(m_configuration))
            values.insert(field.option, text.isEmpty() ? std::nullopt : std::optional(text));
    }
    // What was chosen before and did not lead to services counts no more.
    if (const auto back = takeBackNow(); !back || values.isEmpty())
        return back;
    if (m_configuration.file.isEmpty())
        return fail(AdminError::Refused, QStringLiteral("There is no configuration file to keep these choices in."));
    return write(values);
}

Outcome<void> FirstRun::write(const ConfigurationValues &values)
{
    const QString &file = m_configuration.file;
    Written change{.before = {}, .after = {}, .madeFolder = !QFileInfo::exists(QFileInfo(behindLinks(file)).path())};
    if (QFile::exists(file)) {
        const auto bytes = configurationBytes(file);
        if (!bytes)
            return fail(AdminError::Unavailable, bytes.error().detail);
        change.before = *bytes;
    }
    if (const auto written = writeConfiguration(file, values); !written)
        return fail(AdminError::Unavailable, written.error().detail);
    const auto after = configurationBytes(file);
    if (!after)
        return fail(AdminError::Unavailable, after.error().detail);
    change.after = *after;
    m_written = std::move(change);
    return {};
}

Outcome<void> FirstRun::takeBackNow()
{
    if (!m_written)
        return {};
    const QString &file = m_configuration.file;
    if (m_written->before) {
        // A file that somebody has changed since is theirs.
        if (const auto done = replaceFile(file, m_written->after, *m_written->before); !done)
            return fail(AdminError::Unavailable, done.error());
    } else if (const auto now = configurationBytes(file); now && *now == m_written->after) {
        const QString made = behindLinks(file);
        if (!QFile::remove(made))
            return fail(AdminError::Unavailable, QStringLiteral("%1 cannot be removed again.").arg(made));
        if (m_written->madeFolder)
            QDir().rmdir(QFileInfo(made).path());
    }
    m_written.reset();
    return {};
}

} // namespace tessera::runtime
