// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/filereplacement.h"

#include "core/failurepoint.h"
#include "http/descriptor.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>

namespace tessera::runtime {

namespace {

using http::Descriptor;

std::unexpected<QString> because(int error, const QString &folder)
{
    if (error == EACCES || error == EPERM || error == EROFS)
        return std::unexpected(QStringLiteral("this user may not write to the folder %1.").arg(folder));
    if (error == ENOSPC || error == EDQUOT)
        return std::unexpected(QStringLiteral("there is no room left on the disk."));
    return std::unexpected(QString::fromLocal8Bit(std::strerror(error)) + u'.');
}

bool makeFolder(const QString &path)
{
    if (path.isEmpty() || ::mkdir(QFile::encodeName(path).constData(), S_IRWXU) == 0 || errno == EEXIST)
        return true;
    return errno == ENOENT && makeFolder(QFileInfo(path).path()) &&
           ::mkdir(QFile::encodeName(path).constData(), S_IRWXU) == 0;
}

bool writeAll(int file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(file, bytes.data(), static_cast<size_t>(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        bytes = bytes.sliced(written);
    }
    return true;
}

// Who may read it and who owns it as before. Where the group cannot stay, it may not read what another one might.
bool becomeLike(int file, const struct stat &old)
{
    mode_t mode = old.st_mode & ALLPERMS;
    if (::fchown(file, old.st_uid, old.st_gid) != 0 && ::fchown(file, uid_t(-1), old.st_gid) != 0)
        mode &= ~mode_t(S_IRWXG);
    return ::fchmod(file, mode) == 0;
}

bool holds(const QByteArray &name, const std::optional<QByteArray> &bytes)
{
    QFile file(QFile::decodeName(name));
    if (!bytes)
        return !file.exists();
    return file.open(QIODevice::ReadOnly) && file.readAll() == *bytes;
}

} // namespace

QString behindLinks(const QString &path)
{
    QFileInfo file(path);
    // As many as the kernel follows; those that lead in a circle lead nowhere.
    for (int followed = 0; followed < 40 && file.isSymbolicLink(); ++followed)
        file = QFileInfo(file.symLinkTarget());
    return file.absoluteFilePath();
}

std::expected<Replacement, QString> replaceFile(
    const QString &path, const std::optional<QByteArray> &before, const QByteArray &bytes)
{
    const QString target = behindLinks(path);
    const QString folderPath = QFileInfo(target).absolutePath();
    if (!makeFolder(folderPath))
        return std::unexpected(QStringLiteral("the folder %1 cannot be made: %2.")
                .arg(folderPath, QString::fromLocal8Bit(std::strerror(errno))));
    const QByteArray name = QFile::encodeName(target);
    QByteArray beside = name + ".XXXXXX";
    const Descriptor file(::mkostemp(beside.data(), O_CLOEXEC)); // with mode 0600
    if (!file.isOpen())
        return because(errno, folderPath);
    struct stat old = {};
    const bool isAlike = !before || (::stat(name.constData(), &old) == 0 && becomeLike(file.get(), old));
    if (!isAlike || !writeAll(file.get(), bytes) || ::fsync(file.get()) != 0) {
        const int error = errno;
        ::unlink(beside.constData());
        return because(error, folderPath);
    }
    if (!holds(name, before)) {
        ::unlink(beside.constData());
        return Replacement::WasChanged;
    }
    failurePoint("runtime.file-written");
    if (::rename(beside.constData(), name.constData()) != 0) {
        const int error = errno;
        ::unlink(beside.constData());
        return because(error, folderPath);
    }
    failurePoint("runtime.file-named");
    // The new name is on the disk with its folder; that it is not says only that a crash now may bring the old one
    // back.
    const Descriptor folder(::open(QFile::encodeName(folderPath).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    (void)::fsync(folder.get());
    return Replacement::Done;
}

} // namespace tessera::runtime
