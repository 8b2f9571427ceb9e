// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingsservice.h"

#include "settings/storedsettings.h"
#include "store/auditrepository.h"
#include "store/keyrepository.h"
#include "store/settingrepository.h"

#include <QLoggingCategory>

namespace tessera::settings {

namespace {

Q_LOGGING_CATEGORY(logSettings, "tessera.settings")

/// What a write job found, and what the database held when it did.
struct Change
{
    Result<Settings, SettingsError> result;
    QStringList problems;
    qint64 revision = 0;
};

struct Loaded
{
    StoredSettings stored;
    qint64 revision = 0;
};

Loaded loadFrom(store::Connection &connection)
{
    store::SettingRepository settings(connection);
    return {readStored(settings.all()), settings.revision()};
}

void save(store::Connection &connection, const SettingDescription &setting, const QString &text)
{
    store::SettingRepository settings(connection);
    if (text == setting.defaultText)
        settings.remove(setting.name);
    else
        settings.set(setting.name, text);
}

Change change(
    store::Connection &connection, const QMap<QString, QString> &changes, const keys::Actor &actor, Instant now)
{
    const Settings before = loadFrom(connection).stored.asStored;
    Result<Settings, SettingsError> after = withChanges(before, changes);
    if (!after)
        return {std::move(after), {}, 0};
    const Instant keyTime = std::max(now, store::KeyRepository(connection).latestInstantSeen().value_or(now));
    after->rotation = keys::succeeding(after->rotation, before.rotation, keyTime);
    if (after->rotation.cachedUntil != before.rotation.cachedUntil)
        store::SettingRepository(connection)
            .set(QString(jwksCachedUntil), toIso8601(after->rotation.cachedUntil.value()));
    for (const auto &[name, text] : changes.asKeyValueRange()) {
        const SettingDescription &setting = *describe(name);
        const QString oldText = setting.write(before);
        const QString newText = setting.write(*after);
        save(connection, setting, newText);
        if (oldText != newText)
            store::AuditRepository(connection)
                .append(actor.did(now, QStringLiteral("setting.changed"), name,
                    {{QStringLiteral("old"), oldText}, {QStringLiteral("new"), newText}}));
    }
    const Loaded saved = loadFrom(connection);
    return {std::move(after), saved.stored.problems, saved.revision};
}

} // namespace

/// Shared with writes that are under way, which may end after the service.
struct SettingsService::Published
{
    Snapshot<Settings> all;
    Snapshot<QStringList> problems;
    Snapshot<keys::RotationPolicy> rotation;
    Snapshot<tokens::TokenPolicy> tokens;
    Snapshot<users::SignInPolicy> signIn;
    Snapshot<users::PasswordPolicy> password;
    Snapshot<crypto::Argon2Parameters> argon2;
    Snapshot<bool> registrationOpen;
    Snapshot<QStringList> corsOrigins;

    /// What was read earlier never replaces what was read later, whichever thread comes first.
    void publish(const Settings &settings, const QStringList &found, qint64 revision)
    {
        const std::scoped_lock lock(m_mutex);
        if (revision <= m_revision)
            return;
        m_revision = revision;
        problems.store(found);
        rotation.store(settings.rotation);
        tokens.store(settings.tokens);
        signIn.store(settings.signIn);
        password.store(settings.password);
        argon2.store(settings.argon2);
        registrationOpen.store(settings.registrationOpen);
        corsOrigins.store(settings.corsOrigins);
        all.store(settings);
    }

private:
    std::mutex m_mutex;
    qint64 m_revision = -1;
};

SettingsService::SettingsService(store::Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
    , m_published(std::make_shared<Published>())
{
}

SettingsService::~SettingsService() = default;

Result<std::unique_ptr<SettingsService>, SettingsError> SettingsService::open(
    store::Database &database, const Clock &clock)
{
    std::unique_ptr<SettingsService> service(new SettingsService(database, clock));
    if (const auto loaded = service->load(); !loaded)
        return std::unexpected(loaded.error());
    service->m_announced = service->current();
    connect(&database, &store::Database::changed, service.get(), &SettingsService::follow);
    return service;
}

Result<void, SettingsError> SettingsService::load()
{
    const auto loaded = m_database.read(loadFrom);
    if (!loaded)
        return fail(SettingsError::Unavailable, loaded.error().detail);
    for (const QString &problem : loaded->stored.problems)
        qCWarning(logSettings, "%ls", qUtf16Printable(problem));
    m_published->publish(loaded->stored.usable(), loaded->stored.problems, loaded->revision);
    return {};
}

void SettingsService::follow(store::Topics topics)
{
    if (!topics.testFlag(store::Topic::Settings))
        return;
    if (const auto loaded = load(); !loaded)
        qCWarning(
            logSettings, "The settings were changed and cannot be read: %ls", qUtf16Printable(loaded.error().detail));
    const std::shared_ptr<const Settings> now = current();
    if (*now == *m_announced)
        return;
    m_announced = now;
    Q_EMIT settingsChanged();
}

std::shared_ptr<const Settings> SettingsService::current() const { return m_published->all.load(); }

QString SettingsService::text(const QString &name) const
{
    const SettingDescription *setting = describe(name);
    return setting ? setting->write(*current()) : QString();
}

QStringList SettingsService::problems() const { return *m_published->problems.load(); }

const Snapshot<keys::RotationPolicy> &SettingsService::rotation() const { return m_published->rotation; }

const Snapshot<tokens::TokenPolicy> &SettingsService::tokens() const { return m_published->tokens; }

const Snapshot<users::SignInPolicy> &SettingsService::signIn() const { return m_published->signIn; }

const Snapshot<users::PasswordPolicy> &SettingsService::password() const { return m_published->password; }

const Snapshot<crypto::Argon2Parameters> &SettingsService::argon2() const { return m_published->argon2; }

const Snapshot<bool> &SettingsService::registrationOpen() const { return m_published->registrationOpen; }

const Snapshot<QStringList> &SettingsService::corsOrigins() const { return m_published->corsOrigins; }

Result<Settings, SettingsError> SettingsService::preview(const QMap<QString, QString> &changes) const
{
    Result<Settings, SettingsError> after = withChanges(*current(), changes);
    if (after)
        after->rotation = keys::succeeding(after->rotation, current()->rotation, m_clock.now());
    return after;
}

Future<Result<Settings, SettingsError>> SettingsService::setMany(
    const QMap<QString, QString> &changes, const keys::Actor &actor)
{
    const auto job = [changes, actor, now = m_clock.now()](
                         store::Connection &connection) { return change(connection, changes, actor, now); };
    return m_database.write(job).then(
        [published = m_published](const Result<Change, store::StoreError> &change) -> Result<Settings, SettingsError> {
            if (!change)
                return fail(SettingsError::Unavailable, change.error().detail);
            if (change->result)
                published->publish(*change->result, change->problems, change->revision);
            return change->result;
        });
}

Future<Result<void, SettingsError>> SettingsService::noteKeySetServed()
{
    if (current()->rotation.cachedUntil)
        return readyFuture(Result<void, SettingsError>());
    const auto job = [now = m_clock.now()](store::Connection &connection) {
        store::SettingRepository(connection).set(QString(jwksCachedUntil), toIso8601(now));
        return loadFrom(connection);
    };
    return m_database.write(job).then(
        [published = m_published](const Result<Loaded, store::StoreError> &saved) -> Result<void, SettingsError> {
            if (!saved)
                return fail(SettingsError::Unavailable, saved.error().detail);
            published->publish(saved->stored.usable(), saved->stored.problems, saved->revision);
            return {};
        });
}

Future<Result<Settings, SettingsError>> SettingsService::set(
    const QString &name, const QString &text, const keys::Actor &actor)
{
    return setMany({{name, text}}, actor);
}

Future<Result<Settings, SettingsError>> SettingsService::reset(const QStringList &names, const keys::Actor &actor)
{
    QMap<QString, QString> changes;
    for (const QString &name : names) {
        const SettingDescription *setting = describe(name);
        changes.insert(name, setting ? setting->defaultText : QString());
    }
    return setMany(changes, actor);
}

} // namespace tessera::settings
