// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/future.h"
#include "core/snapshot.h"
#include "keys/actor.h"
#include "settings/catalogue.h"
#include "store/database.h"

#include <QMap>
#include <QObject>

namespace tessera::settings {

enum class SettingsError {
    /// There is no setting of that name.
    UnknownName,
    /// The text is not a value of that setting; the sentence says what is.
    InvalidValue,
    /// The settings would break a rule between them; the sentence is the rule.
    RuleBroken,
    /// The database failed.
    Unavailable,
};

/// The settings of an installation: read from the database, changed as a whole or not at all, audited with old and new
/// value, and followed when another process changes them. Each policy is published as a snapshot that services hold on
/// to. Owned by the composition root and outlives the services that it gives snapshots to. Lives in the thread that
/// opened it (and the database); every function may be called from any thread.
class SettingsService final : public QObject
{
    Q_OBJECT

public:
    /// Reads the settings. A stored text that means nothing to this version counts as the default, and settings that
    /// together break a rule count as all default; problems() says so, and so does the log.
    [[nodiscard]] static Result<std::unique_ptr<SettingsService>, SettingsError> open(
        store::Database &database, const Clock &clock);
    ~SettingsService() override;

    [[nodiscard]] std::shared_ptr<const Settings> current() const;
    /// The text of a setting as it is now; empty where there is no such setting.
    [[nodiscard]] QString text(const QString &name) const;
    /// What is wrong with what the database holds, a sentence each.
    [[nodiscard]] QStringList problems() const;

    [[nodiscard]] const Snapshot<keys::RotationPolicy> &rotation() const;
    [[nodiscard]] const Snapshot<tokens::TokenPolicy> &tokens() const;
    [[nodiscard]] const Snapshot<users::SignInPolicy> &signIn() const;
    [[nodiscard]] const Snapshot<users::PasswordPolicy> &password() const;
    [[nodiscard]] const Snapshot<crypto::Argon2Parameters> &argon2() const;
    [[nodiscard]] const Snapshot<bool> &registrationOpen() const;
    [[nodiscard]] const Snapshot<QStringList> &corsOrigins() const;

    /// The settings as they would be with these changes (name to text), which are checked but not saved.
    [[nodiscard]] Result<Settings, SettingsError> preview(const QMap<QString, QString> &changes) const;

    /// Changes settings (name to text): all of them, or none where one value or the whole is refused. When the future
    /// is finished the change is on the disk and published here. Gives the settings as they are then.
    [[nodiscard]] Future<Result<Settings, SettingsError>> setMany(
        const QMap<QString, QString> &changes, const keys::Actor &actor);
    [[nodiscard]] Future<Result<Settings, SettingsError>> set(
        const QString &name, const QString &text, const keys::Actor &actor);
    /// To be called before a key set is served: from the first time on a lowered `keys.jwks-max-age` waits for the
    /// caches of the longer one. When the future is finished it is on the disk; it writes at most once in an
    /// installation's life.
    [[nodiscard]] Future<Result<void, SettingsError>> noteKeySetServed();

    /// Back to the defaults, under the same rules.
    [[nodiscard]] Future<Result<Settings, SettingsError>> reset(const QStringList &names, const keys::Actor &actor);

Q_SIGNALS:
    /// current() is another than it was, by whichever process. Emitted in the thread of this object.
    void settingsChanged();

private:
    struct Published;

    SettingsService(store::Database &database, const Clock &clock);
    [[nodiscard]] Result<void, SettingsError> load();
    void follow(store::Topics topics);

    store::Database &m_database;
    const Clock &m_clock;
    std::shared_ptr<Published> m_published;
    /// What the last settingsChanged() was about.
    std::shared_ptr<const Settings> m_announced;
};

} // namespace tessera::settings
