// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/answer.h"
#include "admin/configurationvalues.h"
#include "admin/tlsvalues.h"

#include <QMap>
#include <QObject>

namespace tessera::admin {

/// The configuration of this process for an administrator: what is in force and where that was said, and changing it
/// while the services run. A change is in force when it is answered, and stands in the configuration file then, so that
/// the next start has it too; what a flag or the environment says holds there again, and the answer says so. What
/// people change every day (lifetimes, policies, registration) is not here but in SettingsAdmin. Implemented by the
/// composition root; lives in the thread that made it, and its signals come there. Every call may come from any thread;
/// changes are made one after the other, in the order of the calls.
class ConfigurationControl : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Every option, in the order in which people should see them.
    [[nodiscard]] virtual QList<ConfigurationEntry> entries() const = 0;
    /// Those of the services that this process was told to run.
    [[nodiscard]] virtual QList<ListenerEntry> listeners() const = 0;
    /// The certificate that this process's listeners show to those who connect now; nothing where they speak plain HTTP
    /// or are another process's.
    [[nodiscard]] virtual std::optional<CertificateView> certificate() const = 0;
    /// The file in which changes are kept, whether it exists yet or not; empty: they are kept nowhere.
    [[nodiscard]] virtual QString file() const = 0;

    /// Whether these values could be set, by their texts alone: fit for every keystroke. NotFound for a name that there
    /// is not, Invalid for a text that cannot be, Refused for what is not changeable.
    [[nodiscard]] virtual Outcome<void> check(const QMap<QString, QString> &values) const = 0;
    /// What is to be known of an address for that service, the port looked at too. Always has a value; only the
    /// listener that the service has now is not in its own way.
    [[nodiscard]] virtual Answer<ListenerReport> lookAt(Service service, const QString &address) const = 0;

    /// Makes a service listen elsewhere: set() of its `listen`, and one that had failed is started. It listens at the
    /// new address before it stops at the old one, where requests in flight are answered. Refused, with who holds the
    /// port and one that is free, where it cannot; then it goes on where it was. Where no issuer is configured, the
    /// auth service's address is the issuer, and moves with it: see ConfigurationChange.
    [[nodiscard]] virtual Answer<ConfigurationChange> move(Service service, const QString &address) = 0;
    /// Sets options by their names, all or none, and restarts the services that they concern. An empty text takes an
    /// option back to where it has no value (issuer, resource.url, resource.jwks-uri). Errors as of check(), and
    /// Refused where a service could not start with them: then everything is as it was.
    [[nodiscard]] virtual Answer<ConfigurationChange> set(const QMap<QString, QString> &values) = 0;
    /// Gives options their default again.
    [[nodiscard]] virtual Answer<ConfigurationChange> reset(const QStringList &names) = 0;

Q_SIGNALS:
    /// Another value is in force or is said elsewhere, or another certificate is shown.
    void configurationChanged();
};

} // namespace tessera::admin
