// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/liveconfiguration.h"

#include "admin/tlsadmin.h"
#include "core/nearest.h"
#include "runtime/configurationoptions.h"
#include "runtime/keyencryptionkey.h"
#include "runtime/listenerreport.h"

namespace tessera::runtime {

namespace {

using admin::AdminError;
using admin::Outcome;

constexpr QLatin1StringView issuerName("issuer");
constexpr QLatin1StringView jwksUriName("resource.jwks-uri");
constexpr QLatin1StringView resourceUrlName("resource.url");
constexpr QLatin1StringView keyFileName("keys.encryption-key-file");

QLatin1StringView listenName(admin::Service service)
{
    return service == admin::Service::Auth ? QLatin1StringView("auth.listen") : QLatin1StringView("resource.listen");
}

QString keyPlace(Configuration configuration, bool asConfigured)
{
    if (!asConfigured)
        configuration.keyEncryptionKeyFile.reset();
    const auto folder = DataFolder::find(configuration.dataFolder);
    return folder ? keyEncryptionKeyPlace(configuration, *folder, credentialsFolder())
                  : configuration.keyEncryptionKeyFile.value_or(QString());
}

QString aboutIssuer(const QString &now, const QString &before)
{
    return QStringLiteral("Tokens name %1 as their issuer now. Access tokens that are out already name %2 and are "
                          "refused here; clients get new ones with their refresh tokens, which stay good. Services "
                          "elsewhere that trust %2 must be told the new issuer.")
        .arg(now, before);
}

} // namespace

LiveConfiguration::LiveConfiguration(
    Composition &composition, const RunningServices &services, Run run, Apply apply, Record record, QObject *parent)
    : ConfigurationControl(parent)
    , m_composition(composition)
    , m_services(services)
    , m_run(std::move(run))
    , m_apply(std::move(apply))
    , m_record(std::move(record))
{
}

QList<admin::ConfigurationEntry> LiveConfiguration::entries() const
{
    const std::shared_ptr<const Configuration> now = m_composition.configuration();
    const Configuration defaults = defaultConfiguration();
    const ListenAddress auth = m_composition.address(admin::Service::Auth);
    const ListenAddress own = m_composition.address(admin::Service::Resource);
    QList<admin::ConfigurationEntry> entries;
    for (const ConfigurationOption &option : configurationOptions()) {
        admin::ConfigurationEntry entry{.name = option.inFile,
            .value = option.text(*now),
            .defaultValue = option.text(defaults),
            .bounds = option.bounds,
            .description = option.sentence,
            .source = now->said.value(option.inFile).source,
            .said = now->said.value(option.inFile).place,
            .isChangeable = option.change != ConfigurationOption::Change::AtStart,
            .needsRestart = option.change == ConfigurationOption::Change::RestartsServices};
        if (option.inFile == issuerName)
            entry.defaultValue = baseUrl(auth.host(), auth.port(), now->isSecure());
        else if (option.inFile == resourceUrlName)
            entry.defaultValue = baseUrl(own.host(), own.port(), now->isSecure());
        else if (option.inFile == jwksUriName && now->runsAuth)
            entry.defaultValue = baseUrl(auth.host(), auth.port(), now->isSecure()) + jwksPath;
        else if (option.inFile == keyFileName) {
            entry.value = keyPlace(*now, true);
            entry.defaultValue = keyPlace(*now, false);
        }
        if (entry.value.isEmpty())
            entry.value = entry.defaultValue;
        entries.append(entry);
    }
    return entries;
}

QList<admin::ListenerEntry> LiveConfiguration::listeners() const
{
    const std::shared_ptr<const Configuration> now = m_composition.configuration();
    const Configuration defaults = defaultConfiguration();
    QList<admin::ListenerEntry> entries;
    for (const admin::Service service : {admin::Service::Auth, admin::Service::Resource}) {
        const bool isAuth = service == admin::Service::Auth;
        if (!(isAuth ? now->runsAuth : now->runsResource))
            continue;
        const SaidAt said = now->said.value(listenName(service));
        const ListenAddress address = m_composition.address(service);
        entries.append({service, address.toText(), (isAuth ? defaults.authListen : defaults.resourceListen).toText(),
            said.source, said.place, address.isLoopback()});
    }
    return entries;
}

std::optional<admin::CertificateView> LiveConfiguration::certificate() const
{
    const auto shown = m_composition.certificates()->tls;
    return shown ? std::optional(admin::viewOf(shown->load()->certificate())) : std::nullopt;
}

QString LiveConfiguration::file() const { return m_composition.configuration()->file; }

Outcome<void> LiveConfiguration::check(const QMap<QString, QString> &values) const
{
    ConfigurationValues wanted;
    for (const auto &[name, text] : values.asKeyValueRange())
        wanted.insert(name, text.trimmed());
    return with(wanted).transform([](const Configuration &) {});
}

Outcome<Configuration> LiveConfiguration::with(const ConfigurationValues &values) const
{
    Configuration wanted = *m_composition.configuration();
    const Configuration defaults = defaultConfiguration();
    for (const auto &[name, text] : values.asKeyValueRange()) {
        const ConfigurationOption *option = findOption(name);
        if (!option) {
            const QString meant = nearest(name, optionNames());
            return fail(AdminError::NotFound,
                QStringLiteral("There is no option \"%1\"%2")
                    .arg(name,
                        meant.isEmpty() ? QStringLiteral(".") : QStringLiteral("; did you mean \"%1\"?").arg(meant)));
        }
        if (option->change == ConfigurationOption::Change::AtStart)
            return fail(AdminError::Refused,
                QStringLiteral("%1 is decided when the program starts: say it with %2 or in the configuration file.")
                    .arg(name, option->variable()));
        if (const auto refusal = option->read(wanted, text.value_or(option->text(defaults))))
            return fail(AdminError::Invalid, QStringLiteral("%1: %2.").arg(name, *refusal));
    }
    return wanted;
}

admin::Answer<admin::ListenerReport> LiveConfiguration::lookAt(admin::Service service, const QString &address) const
{
    const std::shared_ptr<const Configuration> now = m_composition.configuration();
    const bool isAuth = service == admin::Service::Auth;
    const admin::Service other = isAuth ? admin::Service::Resource : admin::Service::Auth;
    Surroundings around{
        .service = service, .own = {}, .other = {}, .isSecure = m_composition.configuration()->isSecure()};
    const auto runner = m_services.runner(service);
    if (runner && runner->status().state == admin::ServiceState::Running)
        around.own = m_composition.address(service);
    if (isAuth ? now->runsResource : now->runsAuth)
        around.other = m_composition.address(other);
    return m_looking.run([address, around]() -> Outcome<admin::ListenerReport> { return reportOn(address, around); });
}

admin::Answer<admin::ConfigurationChange> LiveConfiguration::move(admin::Service service, const QString &address)
{
    return change({{listenName(service), address.trimmed()}});
}

admin::Answer<admin::ConfigurationChange> LiveConfiguration::set(const QMap<QString, QString> &values)
{
    ConfigurationValues wanted;
    for (const auto &[name, text] : values.asKeyValueRange())
        wanted.insert(name, text.trimmed());
    return change(wanted);
}

admin::Answer<admin::ConfigurationChange> LiveConfiguration::reset(const QStringList &names)
{
    ConfigurationValues wanted;
    for (const QString &name : names)
        wanted.insert(name, std::nullopt);
    return change(wanted);
}

admin::Answer<admin::ConfigurationChange> LiveConfiguration::change(const ConfigurationValues &values)
{
    auto promise = std::make_shared<Promise<Changed>>();
    m_run([this, promise, values] { promise->finish(changeNow(values)); });
    return promise->future();
}

LiveConfiguration::Changed LiveConfiguration::changeNow(const ConfigurationValues &values)
{
    const auto wanted = with(values);
    if (!wanted)
        return std::unexpected(wanted.error());
    auto change = putInForce(*wanted);
    if (!change)
        return change;
    keep(values, *change);
    change->statuses = m_services.statuses();
    QMetaObject::invokeMethod(this, &LiveConfiguration::configurationChanged);
    return change;
}

LiveConfiguration::Changed LiveConfiguration::putInForce(const Configuration &wanted)
{
    const QString issuerBefore = m_composition.issuer();
    const QMap<QString, QString> before = texts();
    if (const auto applied = m_apply(wanted); !applied)
        return std::unexpected(applied.error());
    admin::ConfigurationChange change;
    change.issuer = m_composition.issuer();
    change.issuerChanged = change.issuer != issuerBefore;
    if (change.issuerChanged)
        change.notes.append(aboutIssuer(change.issuer, issuerBefore));
    // Also of those that follow from others, such as the issuer from the auth service's address.
    Differences differences;
    const QMap<QString, QString> after = texts();
    for (const auto &[name, text] : after.asKeyValueRange()) {
        if (text != before.value(name))
            differences.insert(name, {before.value(name), text});
    }
    if (const QString problem = m_record(differences); !problem.isEmpty())
        change.notes.append(problem);
    return change;
}

QMap<QString, QString> LiveConfiguration::texts() const
{
    QMap<QString, QString> texts;
    const QList<admin::ConfigurationEntry> all = entries();
    for (const admin::ConfigurationEntry &entry : all)
        texts.insert(entry.name, entry.value);
    return texts;
}

} // namespace tessera::runtime
