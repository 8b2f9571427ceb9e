// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/localfile.h"

#include "core/background.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

namespace tessera::ui {

namespace {

struct LocalFile
{
    Q_DECLARE_TR_FUNCTIONS(tessera::ui::LocalFile)
};

admin::Outcome<void> writeNow(const QString &path, const QByteArray &bytes, Readers readers)
{
    QSaveFile file(path);
    const bool isOpen =
        file.open(QIODevice::WriteOnly) &&
        (readers == Readers::Everybody || file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    if (isOpen && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(
        admin::AdminError::Unavailable, LocalFile::tr("%1 cannot be written: %2.").arg(path, file.errorString()));
}

admin::Outcome<QByteArray> readNow(const QString &path, qint64 largest)
{
    if (QFileInfo::exists(path) && !QFileInfo(path).isFile())
        return fail(admin::AdminError::Invalid, LocalFile::tr("%1 is no file.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            admin::AdminError::Unavailable, LocalFile::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    QByteArray bytes = file.read(largest + 1);
    if (bytes.size() > largest)
        return fail(admin::AdminError::Invalid,
            LocalFile::tr("%1 is larger than %2.").arg(path, QLocale().formattedDataSize(largest)));
    return bytes;
}

} // namespace

admin::Answer<void> writeFile(const QString &path, const QByteArray &bytes, Readers readers)
{
    return inBackground([=] { return writeNow(path, bytes, readers); });
}

admin::Answer<QByteArray> readFile(const QString &path, qint64 largest)
{
    return inBackground([=] { return readNow(path, largest); });
}

} // namespace tessera::ui
