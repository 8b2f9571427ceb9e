// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <QString>

#include <optional>

namespace tessera::admin {

/// What a backup holds, after all of it was read and found whole.
struct BackupView
{
    QString file;
    bool isEncrypted = false;
    /// Nothing for a plain one, which does not say it.
    std::optional<Instant> createdAt = {};
    /// In bytes.
    qint64 size = 0;
    int schemaVersion = 0;
    // Of an older version of Tessera all of these are 0.
    qint64 users = 0;
    qint64 keys = 0;
    qint64 sessions = 0;
    /// The first entry of the audit log that was changed, where its chain does not hold.
    std::optional<qint64> firstBadEntry = {};
};

/// Backups that are written by themselves.
struct BackupScheduleView
{
    /// As the configuration of this process says; empty where it names no folder, or no file with the passphrase: then
    /// none is written.
    QString folder;
    /// Another process runs the services, and writes them by its own configuration.
    bool isElsewhere = false;
    bool isWriting = false;
    /// Nothing where none is planned, or another process plans.
    std::optional<Instant> next = {};
    /// The last one, and where it is.
    std::optional<Instant> writtenAt = {};
    QString file = {};
    /// When the last attempt failed, where none has succeeded since, and why.
    std::optional<Instant> failedAt = {};
    QString failure = {};
};

} // namespace tessera::admin
