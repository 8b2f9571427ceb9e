// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/oldbackups.h"

#include "backup/newfile.h"
#include "backup/sealedbackup.h"

#include <QDateTime>
#include <QDir>

#include <algorithm>

namespace tessera::backup {

namespace {

constexpr QLatin1StringView mask("tessera-????????T??????Z.tessera-backup");

std::optional<BackupHeader> ours(const QString &file, const QByteArray &origin)
{
    auto header = readHeader(file);
    const bool isOurs = header && header->kind == BackupKind::Scheduled && header->origin == origin;
    return isOurs ? std::optional(*std::move(header)) : std::nullopt;
}

QFileInfoList matching(const QString &folder, const QString &names)
{
    return QDir(folder).entryInfoList({names}, QDir::Files | QDir::NoSymLinks | QDir::CaseSensitive, QDir::Name);
}

} // namespace

QString scheduledName(Instant createdAt)
{
    return QDateTime::fromMSecsSinceEpoch(toMilliseconds(createdAt), QTimeZone::UTC)
        .toString(QStringLiteral("'tessera-'yyyyMMdd'T'HHmmss'Z.tessera-backup'"));
}

QList<StoredBackup> scheduledIn(const QString &folder, const QByteArray &origin)
{
    QList<StoredBackup> found;
    const QFileInfoList files = matching(folder, mask);
    for (const QFileInfo &file : files) {
        if (const auto header = ours(file.filePath(), origin))
            found.append({file.filePath(), header->createdAt});
    }
    std::ranges::stable_sort(found, std::greater(), &StoredBackup::createdAt);
    return found;
}

QList<StoredBackup> superfluous(const QList<StoredBackup> &newestFirst, const QString &newest, qsizetype keep)
{
    QList<StoredBackup> others = newestFirst;
    const bool isThere = others.removeIf([&newest](const StoredBackup &one) { return one.file == newest; }) > 0;
    return others.sliced(std::min(others.size(), keep - (isThere ? 1 : 0)));
}

void removeUnfinished(const QString &folder, const QByteArray &origin)
{
    const QFileInfoList files = matching(folder, QString(mask) + NewFile::partSuffix);
    for (const QFileInfo &file : files) {
        if (ours(file.filePath(), origin))
            QFile::remove(file.filePath());
    }
}

} // namespace tessera::backup
