// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demofolder.h"

#include "app/words.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tessera::app {

namespace {

constexpr QLatin1StringView namePattern("tessera-demo-");
constexpr QLatin1StringView markerName("/demonstration");

bool takeLock(int descriptor) { return ::flock(descriptor, LOCK_EX | LOCK_NB) == 0; }

// Under another name until it is locked, so that a marker that nobody holds is always one that was left behind.
int makeMarker(const QString &folder)
{
    const QByteArray name = QFile::encodeName(folder + markerName);
    const QByteArray unlocked = name + ".new";
    const int marker =
        ::open(unlocked.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (marker >= 0 && takeLock(marker) && ::rename(unlocked.constData(), name.constData()) == 0)
        return marker;
    const int error = errno;
    if (marker >= 0)
        ::close(marker);
    errno = error;
    return -1;
}

/// The marker of a folder that nobody uses any more, locked by us; -1 where it is none of ours, or in use.
int markerOfAbandoned(const QString &folder)
{
    struct stat status = {};
    const bool isOurs = ::lstat(QFile::encodeName(folder).constData(), &status) == 0 && S_ISDIR(status.st_mode) &&
                        status.st_uid == ::geteuid();
    if (!isOurs)
        return -1;
    const int marker =
        ::open(QFile::encodeName(folder + markerName).constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (marker < 0)
        return -1;
    if (::fstat(marker, &status) == 0 && S_ISREG(status.st_mode) && status.st_uid == ::geteuid() && takeLock(marker))
        return marker;
    ::close(marker);
    return -1;
}

} // namespace

std::expected<std::unique_ptr<DemoFolder>, QString> DemoFolder::make()
{
    QTemporaryDir folder(QDir::tempPath() + u'/' + namePattern + QStringLiteral("XXXXXX"));
    if (!folder.isValid())
        return std::unexpected(folder.errorString());
    const int marker = makeMarker(folder.path());
    if (marker < 0) {
        const QString why = QString::fromLocal8Bit(std::strerror(errno));
        return std::unexpected(Words::tr("The folder %1 cannot be written to: %2.").arg(folder.path(), why));
    }
    folder.setAutoRemove(false);
    return std::unique_ptr<DemoFolder>(new DemoFolder(folder.path(), marker));
}

DemoFolder::~DemoFolder()
{
    QDir(m_path).removeRecursively();
    ::close(m_marker);
}

QStringList DemoFolder::removeAbandoned()
{
    QStringList removed;
    const QDir around(QDir::tempPath());
    const QStringList names =
        around.entryList({namePattern + u'*'}, QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names) {
        const QString path = around.absoluteFilePath(name);
        const int marker = markerOfAbandoned(path);
        if (marker < 0)
            continue;
        if (QDir(path).removeRecursively())
            removed.append(path);
        ::close(marker);
    }
    return removed;
}

} // namespace tessera::app
