// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "runtime/runtimeerror.h"

#include <memory>
#include <optional>

namespace tessera::runtime {

/// The folder that holds everything one installation keeps. Cannot name a folder that is not there or that others may
/// write to. A value; any thread.
class DataFolder
{
public:
    /// Makes the folder with mode 0700 where it is missing. Refused: a file of that name, a folder of another person's
    /// that this one cannot write to, and a folder that everybody or a group may write to. Only the group that many
    /// systems make for each person alone, together with a umask of 002, may.
    [[nodiscard]] static Result<DataFolder, RuntimeError> open(const QString &path);
    /// The same where there is such a folder, and NoInstallation where there is none: nothing is made.
    [[nodiscard]] static Result<DataFolder, RuntimeError> find(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString databaseFile() const { return m_path + QStringLiteral("/tessera.db"); }
    [[nodiscard]] QString keyEncryptionKeyFile() const { return m_path + QStringLiteral("/key-encryption-key"); }
    [[nodiscard]] QString lockFile() const { return m_path + QStringLiteral("/service.lock"); }
    [[nodiscard]] bool hasDatabase() const;

private:
    explicit DataFolder(QString path)
        : m_path(std::move(path))
    {
    }

    QString m_path;
};

/// Held while an installation is made in a folder, so that of two first starts at once, of services or of commands, the
/// second finds what the first has made. Leaves nothing behind; the kernel lets go of it when the process ends.
class MakingLock
{
public:
    /// Waits for whoever has it.
    [[nodiscard]] static Result<std::unique_ptr<MakingLock>, RuntimeError> take(const DataFolder &folder);
    MakingLock(const MakingLock &) = delete;
    MakingLock &operator=(const MakingLock &) = delete;
    ~MakingLock();

private:
    explicit MakingLock(int descriptor)
        : m_descriptor(descriptor)
    {
    }

    int m_descriptor;
};

/// What a running service says of itself to subcommands on the same data folder.
struct RunningService
{
    qint64 pid = 0;
    /// Empty while it still starts.
    QString issuer;
    /// Where its services listen, `http://127.0.0.1:8000`; empty for one that it does not run.
    QString auth;
    QString resource;

    friend bool operator==(const RunningService &, const RunningService &) = default;
};

/// Held by the one process whose services run on a data folder. The kernel lets go of it when the process ends,
/// however it ends, so nothing is left behind by a crash, nor by a container in which every start has the same pid.
class ServiceLock
{
public:
    /// Refused with InUse and the pid of the holder while another process has it.
    [[nodiscard]] static Result<std::unique_ptr<ServiceLock>, RuntimeError> take(const DataFolder &folder);
    ServiceLock(const ServiceLock &) = delete;
    ServiceLock &operator=(const ServiceLock &) = delete;
    ~ServiceLock();

    /// Says which issuer the tokens of the services name, which is remembered when they have ended, and where they
    /// listen.
    void note(const QString &issuer, const QString &auth = {}, const QString &resource = {});
    /// The services that run on the folder now, or nothing. A moment later it may be others.
    [[nodiscard]] static std::optional<RunningService> running(const DataFolder &folder);
    /// The issuer that services on the folder named last, whether they run still or not; empty where none ever did.
    [[nodiscard]] static QString lastIssuer(const DataFolder &folder);

private:
    explicit ServiceLock(int descriptor)
        : m_descriptor(descriptor)
    {
    }

    int m_descriptor;
};

} // namespace tessera::runtime
