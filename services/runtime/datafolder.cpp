// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/datafolder.h"

#include "core/failurepoint.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tessera::runtime {

namespace {

std::unexpected<Failure<RuntimeError>> refusedFolder(const QString &path, const QString &why)
{
    return fail(RuntimeError::NoDataFolder, QStringLiteral("The data folder %1 cannot be used: %2").arg(path, why));
}

// Whether that is the group of this person alone: the one of the account, of its name, and without another member.
bool isOwnGroup(gid_t group)
{
    std::array<char, 16 * 1024> buffer{};
    struct passwd account = {};
    struct passwd *foundAccount = nullptr;
    if (::getpwuid_r(::geteuid(), &account, buffer.data(), buffer.size(), &foundAccount) != 0 || !foundAccount ||
        account.pw_gid != group)
        return false;
    const QByteArray name(account.pw_name);
    struct group entry = {};
    struct group *foundGroup = nullptr;
    if (::getgrgid_r(group, &entry, buffer.data(), buffer.size(), &foundGroup) != 0 || !foundGroup)
        return false;
    for (char **member = entry.gr_mem; *member; ++member) {
        if (name != *member)
            return false;
    }
    return name == entry.gr_name;
}

QString groupName(gid_t group)
{
    std::array<char, 16 * 1024> buffer{};
    struct group entry = {};
    struct group *found = nullptr;
    const bool hasName = ::getgrgid_r(group, &entry, buffer.data(), buffer.size(), &found) == 0 && found;
    return hasName ? QString::fromLocal8Bit(found->gr_name) : QString::number(group);
}

QString userName(uid_t user)
{
    std::array<char, 16 * 1024> buffer{};
    struct passwd account = {};
    struct passwd *found = nullptr;
    const bool hasName = ::getpwuid_r(user, &account, buffer.data(), buffer.size(), &found) == 0 && found;
    return hasName ? QString::fromLocal8Bit(found->pw_name) : QStringLiteral("#%1").arg(user);
}

// An open file description lock of the whole file: it goes with the process, and can be asked for without being taken.
struct flock wholeFile()
{
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return lock;
}

QString absolutePath(const QString &path) { return QDir::cleanPath(QFileInfo(path).absoluteFilePath()); }

// Five lines: the process, the issuer that it names, the one that was named last, and where the services listen.
bool writeNote(int descriptor, const QString &last, const RunningService &service)
{
    const QStringList lines{
        QString::number(service.pid), service.issuer, last, service.auth, service.resource, QString()};
    const QByteArray note = lines.join(u'\n').toUtf8();
    return ::pwrite(descriptor, note.constData(), static_cast<size_t>(note.size()), 0) == note.size() &&
           ::ftruncate(descriptor, note.size()) == 0;
}

struct Note
{
    RunningService service;
    QString lastIssuer;
};

Note readNote(int descriptor)
{
    QByteArray note(4096, '\0');
    note.truncate(std::max<ssize_t>(::pread(descriptor, note.data(), static_cast<size_t>(note.size()), 0), 0));
    const QList<QByteArray> lines = note.split('\n');
    const auto line = [&lines](qsizetype number) { return QString::fromUtf8(lines.value(number)); };
    return {{lines.value(0).toLongLong(), line(1), line(3), line(4)}, line(2)};
}

} // namespace

Result<DataFolder, RuntimeError> DataFolder::open(const QString &path)
{
    const QString absolute = absolutePath(path);
    const QFileInfo parent(QFileInfo(absolute).absolutePath());
    if (!parent.exists() && !QDir().mkpath(parent.absoluteFilePath()))
        return refusedFolder(absolute, QStringLiteral("the folder around it cannot be made."));
    const QByteArray name = QFile::encodeName(absolute);
    if (::mkdir(name.constData(), S_IRWXU) != 0 && errno != EEXIST)
        return refusedFolder(absolute, QString::fromLocal8Bit(std::strerror(errno)) + u'.');
    return find(absolute);
}

Result<DataFolder, RuntimeError> DataFolder::find(const QString &path)
{
    const QString absolute = absolutePath(path);
    const QByteArray name = QFile::encodeName(absolute);
    struct stat status = {};
    if (::stat(name.constData(), &status) != 0 && errno == ENOENT)
        return fail(RuntimeError::NoInstallation, QStringLiteral("There is no folder %1.").arg(absolute));
    if (::stat(name.constData(), &status) != 0 || !S_ISDIR(status.st_mode))
        return refusedFolder(absolute, QStringLiteral("it is not a folder."));
    if (::access(name.constData(), R_OK | W_OK | X_OK) != 0)
        return refusedFolder(absolute, QStringLiteral("this user may not write to it."));
    // Else what root writes there, its owner could not read.
    if (::geteuid() == 0 && status.st_uid != 0)
        return refusedFolder(
            absolute, QStringLiteral("it is that of the user %1, so run this as that user: sudo -u %1.")
                          .arg(userName(status.st_uid)));
    if ((status.st_mode & S_IWOTH) != 0 && (status.st_mode & S_ISVTX) != 0)
        return refusedFolder(absolute, QStringLiteral("everybody may write to it; name a folder of its own."));
    if ((status.st_mode & S_IWOTH) != 0)
        return refusedFolder(absolute,
            QStringLiteral("everybody may write to it; take that away with chmod o-w, or name a folder of its own."));
    if ((status.st_mode & S_IWGRP) != 0 && !isOwnGroup(status.st_gid))
        return refusedFolder(absolute,
            QStringLiteral("the group %1 may write to it; take that away with chmod g-w, or name a folder of its own.")
                .arg(groupName(status.st_gid)));
    return DataFolder(absolute);
}

bool DataFolder::hasDatabase() const { return QFileInfo(databaseFile()).size() > 0; }

Result<std::unique_ptr<MakingLock>, RuntimeError> MakingLock::take(const DataFolder &folder)
{
    // The folder itself and no file in it, which would have to stay for good.
    const int descriptor = ::open(QFile::encodeName(folder.path()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    int locked = -1;
    do {
        locked = descriptor < 0 ? -1 : ::flock(descriptor, LOCK_EX);
    } while (locked != 0 && descriptor >= 0 && errno == EINTR);
    if (locked == 0)
        return std::unique_ptr<MakingLock>(new MakingLock(descriptor));
    const QString why = QString::fromLocal8Bit(std::strerror(errno)) + u'.';
    if (descriptor >= 0)
        ::close(descriptor);
    return refusedFolder(folder.path(), why);
}

MakingLock::~MakingLock() { ::close(m_descriptor); }

Result<std::unique_ptr<ServiceLock>, RuntimeError> ServiceLock::take(const DataFolder &folder)
{
    const int descriptor = ::open(
        QFile::encodeName(folder.lockFile()).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return refusedFolder(folder.path(), QString::fromLocal8Bit(std::strerror(errno)) + u'.');
    struct flock lock = wholeFile();
    if (::fcntl(descriptor, F_OFD_SETLK, &lock) != 0) {
        const qint64 pid = readNote(descriptor).service.pid;
        ::close(descriptor);
        return fail(RuntimeError::InUse,
            QStringLiteral(
                "Services already run on the data folder %1%2. Stop them, or name another folder with --data-dir.")
                .arg(folder.path(), pid > 0 ? QStringLiteral(" (process %1)").arg(pid) : QString()));
    }
    failurePoint("runtime.locked");
    if (!writeNote(descriptor, readNote(descriptor).lastIssuer, {::getpid(), {}, {}, {}})) {
        ::close(descriptor);
        return refusedFolder(folder.path(), QStringLiteral("service.lock cannot be written; is the disk full?"));
    }
    return std::unique_ptr<ServiceLock>(new ServiceLock(descriptor));
}

ServiceLock::~ServiceLock() { ::close(m_descriptor); }

void ServiceLock::note(const QString &issuer, const QString &auth, const QString &resource)
{
    // Where it cannot be written, subcommands take the issuer from their own configuration.
    (void)writeNote(m_descriptor, issuer, {::getpid(), issuer, auth, resource});
}

std::optional<RunningService> ServiceLock::running(const DataFolder &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder.lockFile()).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return std::nullopt;
    std::optional<RunningService> running;
    struct flock lock = wholeFile();
    if (::fcntl(descriptor, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK)
        running = readNote(descriptor).service;
    ::close(descriptor);
    return running;
}

QString ServiceLock::lastIssuer(const DataFolder &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder.lockFile()).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return {};
    const Note note = readNote(descriptor);
    ::close(descriptor);
    return note.lastIssuer;
}

} // namespace tessera::runtime
