// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup/newfile.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tessera::backup {

namespace {

std::unexpected<Failure<BackupError>> exists(const QString &path)
{
    return fail(BackupError::Exists,
        QStringLiteral("The file %1 exists already, and a backup replaces nothing. Name another file.").arg(path));
}

// rename() that replaces nothing, where the file system can; 0, or an errno.
int renameTo(const QByteArray &from, const QByteArray &to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    if (::access(to.constData(), F_OK) == 0)
        return EEXIST;
    return std::rename(from.constData(), to.constData()) == 0 ? 0 : errno;
}

} // namespace

Result<NewFile, BackupError> NewFile::make(const QString &path)
{
    if (QFileInfo::exists(path) || QFileInfo(path).isSymbolicLink())
        return exists(path);
    const QByteArray part = QFile::encodeName(path + partSuffix);
    ::unlink(part.constData());
    const int descriptor =
        ::open(part.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return unwritable(path, errno);
    return NewFile(path, descriptor);
}

NewFile::NewFile(NewFile &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_isKept(other.m_isKept)
{
}

NewFile::~NewFile()
{
    if (m_descriptor < 0)
        return;
    if (!m_isKept)
        ::unlink(QFile::encodeName(partPath()).constData());
    ::close(m_descriptor);
}

Result<void, BackupError> NewFile::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(m_descriptor, bytes.data(), static_cast<size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return unwritable(m_path, errno);
        bytes = bytes.sliced(written);
    }
    return {};
}

Result<void, BackupError> NewFile::sync()
{
    if (::fsync(m_descriptor) != 0)
        return unwritable(m_path, errno);
    (void)::posix_fadvise(m_descriptor, 0, 0, POSIX_FADV_DONTNEED);
    return {};
}

Result<void, BackupError> NewFile::keep()
{
    if (const int error = renameTo(QFile::encodeName(partPath()), QFile::encodeName(m_path)); error != 0)
        return error == EEXIST ? exists(m_path) : unwritable(m_path, error);
    m_isKept = true;
    const QByteArray folder = QFile::encodeName(QFileInfo(m_path).absolutePath());
    const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const int error = descriptor >= 0 && ::fsync(descriptor) == 0 ? 0 : errno;
    if (descriptor >= 0)
        ::close(descriptor);
    // A file system that cannot do that with a folder has no better way.
    return error == 0 || error == EINVAL ? Result<void, BackupError>() : unwritable(m_path, error);
}

} // namespace tessera::backup
