// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace tessera::admin {

/// One part of the running program, as its maker names it: `OpenSSL`, `3.5.1`.
struct ComponentVersion
{
    QString name;
    QString version;
};

/// This program first, then what it runs on, as found in this process and not as it was built. Needs an application
/// object and a crypto::CryptoLibrary. Any thread.
[[nodiscard]] QList<ComponentVersion> componentVersions();

/// The schema of databases that this program writes; any earlier one, from 1 on, is brought to it.
[[nodiscard]] int databaseSchemaVersion();

/// All of it in lines, in English, for a report of a fault: `tessera 0.1.0`, `Qt 6.8.2`, ...
[[nodiscard]] QString versionReport();

} // namespace tessera::admin
