// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/scratchfolder.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <cstdlib>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tessera::backup {

namespace {

constexpr QLatin1StringView pattern("/scratch-XXXXXX");

// A lock of the folder itself; -1 where somebody has it, or there is none.
int locked(const QByteArray &path)
{
    const int descriptor = ::open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW);
    struct stat opened = {};
    struct stat named = {};
    // Whoever clears may have had it, and taken it away, in the moment between.
    if (descriptor >= 0 && ::flock(descriptor, LOCK_EX | LOCK_NB) == 0 && ::fstat(descriptor, &opened) == 0 &&
        ::stat(path.constData(), &named) == 0 && opened.st_ino == named.st_ino)
        return descriptor;
    if (descriptor >= 0)
        ::close(descriptor);
    return -1;
}

} // namespace

std::unique_ptr<ScratchFolder> ScratchFolder::make(const QString &parent)
{
    clear(parent);
    constexpr int attempts = 10;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        QByteArray path = QFile::encodeName(parent + pattern);
        if (!::mkdtemp(path.data()))
            return nullptr;
        if (const int lock = locked(path); lock >= 0)
            return std::unique_ptr<ScratchFolder>(new ScratchFolder(QFile::decodeName(path), lock));
    }
    errno = EBUSY;
    return nullptr;
}

void ScratchFolder::clear(const QString &parent)
{
    QString mask = pattern.sliced(1);
    mask.replace(u'X', u'?');
    const QFileInfoList folders = QDir(parent).entryInfoList({mask}, QDir::Dirs | QDir::NoSymLinks | QDir::Hidden);
    for (const QFileInfo &folder : folders) {
        const int lock = locked(QFile::encodeName(folder.filePath()));
        if (lock < 0)
            continue;
        QDir(folder.filePath()).removeRecursively();
        ::close(lock);
    }
}

ScratchFolder::~ScratchFolder()
{
    QDir(m_path).removeRecursively();
    ::close(m_lock);
}

} // namespace tessera::backup
