// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/configurationcontrol.h"
#include "admin/reading.h"
#include "runtime/composition.h"
#include "runtime/configurationwriter.h"

#include <functional>

namespace tessera::runtime {

/// The configuration in force as an administrator sees and changes it: reads texts, has them put in force, and writes
/// them to the file. Owned by the ServiceHost and lives in its thread; every call may come from any.
class LiveConfiguration final : public admin::ConfigurationControl
{
    Q_OBJECT

public:
    /// Runs jobs one after the other in a thread of its own.
    using Run = std::function<void(std::function<void()>)>;
    /// Puts a configuration in force, all or nothing; called within such a job.
    using Apply = std::function<admin::Outcome<void>(const Configuration &)>;

    /// What an entry was and is.
    struct Difference
    {
        QString before;
        QString now;
    };
    using Differences = QMap<QString, Difference>;
    /// Has it said in the audit log, where there is one, within such a job; why it could not be said, else empty.
    using Record = std::function<QString(const Differences &)>;

    LiveConfiguration(Composition &composition, const RunningServices &services, Run run, Apply apply, Record record,
        QObject *parent = nullptr);

    [[nodiscard]] QList<admin::ConfigurationEntry> entries() const override;
    [[nodiscard]] QList<admin::ListenerEntry> listeners() const override;
    [[nodiscard]] std::optional<admin::CertificateView> certificate() const override;
    [[nodiscard]] QString file() const override;
    [[nodiscard]] admin::Outcome<void> check(const QMap<QString, QString> &values) const override;
    [[nodiscard]] admin::Answer<admin::ListenerReport> lookAt(
        admin::Service service, const QString &address) const override;
    [[nodiscard]] admin::Answer<admin::ConfigurationChange> move(
        admin::Service service, const QString &address) override;
    [[nodiscard]] admin::Answer<admin::ConfigurationChange> set(const QMap<QString, QString> &values) override;
    [[nodiscard]] admin::Answer<admin::ConfigurationChange> reset(const QStringList &names) override;

    /// The file is another than before: has those options put in force that need no restart of anything, unless a flag
    /// or the environment says otherwise. What is wrong with it is told to the log, and nothing of it followed. Any
    /// thread.
    void followFile();

private:
    using Changed = admin::Outcome<admin::ConfigurationChange>;

    [[nodiscard]] admin::Answer<admin::ConfigurationChange> change(const ConfigurationValues &values);
    [[nodiscard]] Changed changeNow(const ConfigurationValues &values);
    [[nodiscard]] Changed putInForce(const Configuration &wanted);
    [[nodiscard]] QMap<QString, QString> texts() const;
    [[nodiscard]] admin::Outcome<Configuration> with(const ConfigurationValues &values) const;
    // These are in livefile.cpp.
    void followFileNow();
    void keep(const ConfigurationValues &values, admin::ConfigurationChange &change);
    void rememberPlaces(const ConfigurationValues &kept);

    Composition &m_composition;
    const RunningServices &m_services;
    const Run m_run;
    const Apply m_apply;
    const Record m_record;
    mutable admin::Reading m_looking;
};

} // namespace tessera::runtime
