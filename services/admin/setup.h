// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/answer.h"
#include "admin/configurationvalues.h"
#include "admin/uservalues.h"
#include "crypto/secretbytes.h"

namespace tessera::admin {

/// What the first-run assistant asks for before anything exists. The first administrator and the rotation interval are
/// set afterwards, with AdminApi.
struct SetupChoice
{
    /// Absolute, or `~/...`.
    QString dataFolder;
    /// `127.0.0.1:8000`.
    QString authListen;
    QString resourceListen;
    /// Empty: the address of the auth service.
    QString issuer;
    /// A duration as the setting `keys.rotation-interval` takes it: `24h`.
    QString rotationInterval;
};

enum class SetupField { DataFolder, AuthListen, ResourceListen, Issuer };

/// The first run on a machine: whether there is an installation, what a new one would be like, and making it so. Used
/// before there are services and without AdminApi; whoever starts them afterwards reads the configuration anew.
/// Implemented by the composition root. Every call may come from any thread, one that changes something from one at a
/// time.
class Setup
{
public:
    Setup() = default;
    Setup(const Setup &) = delete;
    Setup &operator=(const Setup &) = delete;
    virtual ~Setup() = default;

    /// Whether there is no installation in the data folder that the configuration names. Not where the resource service
    /// alone is to run, which needs none.
    [[nodiscard]] virtual bool isNeeded() const = 0;
    /// What the configuration says now, defaults where it says nothing: as good as it is for most.
    [[nodiscard]] virtual SetupChoice proposal() const = 0;
    /// What decides that field whatever is chosen, `--data-dir` or `TESSERA_DATA_DIR`; empty where a person may choose.
    /// Choosing otherwise is Refused.
    [[nodiscard]] virtual QString fixedBy(SetupField field) const = 0;
    /// The file that carryOut() writes, where there is something to write.
    [[nodiscard]] virtual QString file() const = 0;

    /// Whether an installation can be made in that folder, or is there already. Refused: a folder that cannot be made
    /// or written to, that everybody may write to, or that holds other things. Makes nothing.
    [[nodiscard]] virtual Answer<void> checkDataFolder(const QString &path) const = 0;
    /// What is to be known of the address that is chosen for that service, beside the one that is chosen for the other;
    /// the port is looked at, too. Always has a value.
    [[nodiscard]] virtual Answer<ListenerReport> checkListener(Service service, const SetupChoice &choice) const = 0;
    /// Whether tokens may name that issuer (RFC 8414 section 2); an empty one is derived.
    [[nodiscard]] virtual Outcome<void> checkIssuer(const QString &issuer) const = 0;
    /// What tokens of that choice will name as their issuer; empty where that cannot be said yet.
    [[nodiscard]] virtual QString issuerOf(const SetupChoice &choice) const = 0;
    /// Whether the setting takes that interval, where all others have their default.
    [[nodiscard]] virtual Outcome<void> checkRotationInterval(const QString &interval) const = 0;

    /// What there is to say of a first administrator's password by the rules that a new installation has; email address
    /// and name may be unfinished.
    [[nodiscard]] virtual Answer<PasswordAssessment> assessPassword(
        crypto::SecretBytes password, const QString &email, const QString &name) const = 0;

    /// Checks all of it, then writes what differs from what holds anyway into the configuration file. Makes no
    /// installation: the services do when they start. Of several choices the last one counts.
    [[nodiscard]] virtual Answer<void> carryOut(const SetupChoice &choice) = 0;
    /// The file is again as it was before the first carryOut(), for whoever gives up after it.
    [[nodiscard]] virtual Answer<void> takeBack() = 0;
};

} // namespace tessera::admin
