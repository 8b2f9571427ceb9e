// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/versions.h"

#include "crypto/cryptolibrary.h"
#include "store/connection.h"
#include "store/migrations.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace tessera::admin {

namespace {

QString sqliteVersion()
{
    store::Connection memory(QStringLiteral(":memory:"), store::Connection::Access::ReadWrite);
    store::Statement version = memory.query(QStringLiteral("SELECT sqlite_version()"));
    return version.next() ? version.text(0) : QString();
}

} // namespace

QList<ComponentVersion> componentVersions()
{
    return {{QCoreApplication::applicationName(), QCoreApplication::applicationVersion()},
        {QStringLiteral("Qt"), QString::fromLatin1(qVersion())},
        {QStringLiteral("QCA"), crypto::CryptoLibrary::qcaVersion()},
        {QStringLiteral("OpenSSL"), crypto::CryptoLibrary::openSslVersion()},
        {QStringLiteral("SQLite"), sqliteVersion()}};
}

int databaseSchemaVersion() { return store::latestSchemaVersion; }

QString versionReport()
{
    QString report;
    const QList<ComponentVersion> versions = componentVersions();
    for (const ComponentVersion &component : versions)
        report += component.name + u' ' + component.version + u'\n';
    report += QStringLiteral("Database schema %1; databases of schema 1 to %2 are upgraded to it\n")
                  .arg(databaseSchemaVersion())
                  .arg(databaseSchemaVersion() - 1);
    return report + QStringLiteral("%1, %2\n").arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture());
}

} // namespace tessera::admin
