// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/servicevalues.h"

namespace tessera::admin {

/// Where a value of the configuration was said. Each hides those after it in this order: flag, environment, file.
enum class ValueSource { Default, File, Environment, Flag };

/// `default`, `file`, `environment`, `flag`.
[[nodiscard]] QLatin1StringView name(ValueSource source);

/// One option of the configuration file, as it is in force in this process.
struct ConfigurationEntry
{
    /// As the file names it: `auth.listen`.
    QString name;
    /// As text; where nobody said one, the same as the default. Empty where there is none at all.
    QString value;
    /// What holds where nobody says otherwise; empty where there is no such value. That of the issuer is the address of
    /// the auth service.
    QString defaultValue;
    /// What values it may have, in words.
    QString bounds;
    /// What it is for, in a sentence.
    QString description;
    ValueSource source = ValueSource::Default;
    /// The very place: `--auth-listen`, `TESSERA_AUTH_LISTEN`, `/etc/tessera/tessera.toml, line 12`; empty for a
    /// default.
    QString said;
    /// Whether ConfigurationControl::set() takes it; else it is decided when the program starts.
    bool isChangeable = false;
    /// Whether a change restarts services that run, which set() does by itself.
    bool needsRestart = false;

    [[nodiscard]] bool isDefault() const { return source == ValueSource::Default; }
};

/// Where a service is told to listen, whether or not it does.
struct ListenerEntry
{
    Service service = Service::Auth;
    /// `127.0.0.1:8000`; port 0 is any free one.
    QString address;
    QString defaultAddress;
    ValueSource source = ValueSource::Default;
    /// As of ConfigurationEntry.
    QString said;
    bool isLoopback = true;
};

/// What is known of an address before a service is told to listen there.
struct ListenerReport
{
    /// As it would be written: `localhost:80` is `127.0.0.1:80`. Empty where the text is no address.
    QString address;
    /// Whether programs of this machine alone would reach it.
    bool isLoopback = true;
    /// Whether it would speak TLS there.
    bool isSecure = false;
    /// Why the service could not listen there now, in a sentence that names who holds the port; empty: it could.
    QString problem;
    /// Where the port is taken: one close by that is free, and the address with it; else 0 and empty.
    quint16 freePort = 0;
    QString freeAddress;

    [[nodiscard]] bool isUsable() const { return problem.isEmpty(); }
};

/// What came of a change of the configuration while services run.
struct ConfigurationChange
{
    /// What tokens name as their issuer from now on.
    QString issuer;
    /// Whether that is another one than before. Then access tokens that are out already name the old one: the services
    /// here refuse them, and clients get new ones with their refresh tokens, which go on being good. Consumers
    /// elsewhere that were told the old issuer must be told the new one.
    bool issuerChanged = false;
    /// Whether the next start finds it so; where not, it holds until this process ends, and a note says why.
    bool isKept = false;
    /// The above for a person, where there is something to say: whole sentences.
    QStringList notes;
    /// The services as they are then.
    QList<ServiceStatus> statuses;
};

} // namespace tessera::admin
