// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/portholder.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <unistd.h>

#include <algorithm>

namespace tessera::http {
namespace {

/// proc_net(5): the second column is the local address, the fourth the state, the tenth the inode.
void collectListeners(const QString &table, quint16 port, QSet<QByteArray> &inodes)
{
    QFile file(table);
    if (!file.open(QIODevice::ReadOnly))
        return;
    static constexpr QByteArrayView listening = "0A";
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> columns = line.simplified().split(' ');
        if (columns.size() < 10 || columns[3] != listening)
            continue;
        if (columns[1].sliced(columns[1].lastIndexOf(':') + 1).toUShort(nullptr, 16) == port)
            inodes.insert(columns[9]);
    }
}

bool holdsOneOf(const QString &process, const QSet<QByteArray> &inodes)
{
    const QDir descriptors(process + QStringLiteral("/fd"));
    const QStringList names = descriptors.entryList(QDir::System | QDir::Files | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        // The target is no path: `socket:[12345]`.
        const QByteArray path = QFile::encodeName(descriptors.filePath(name));
        char target[64];
        const ssize_t size = ::readlink(path.constData(), target, sizeof target);
        const QByteArrayView text(target, std::max<ssize_t>(size, 0));
        if (text.startsWith("socket:[") && inodes.contains(text.sliced(8).chopped(1).toByteArray()))
            return true;
    }
    return false;
}

} // namespace

std::optional<PortHolder> findPortHolder(quint16 port)
{
    QSet<QByteArray> inodes;
    collectListeners(QStringLiteral("/proc/net/tcp"), port, inodes);
    collectListeners(QStringLiteral("/proc/net/tcp6"), port, inodes);
    if (inodes.isEmpty())
        return std::nullopt;
    const QDir proc(QStringLiteral("/proc"));
    const QStringList names = proc.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        bool isPid = false;
        const qint64 pid = name.toLongLong(&isPid);
        if (!isPid || !holdsOneOf(proc.filePath(name), inodes))
            continue;
        QFile comm(proc.filePath(name) + QStringLiteral("/comm"));
        const QString program =
            comm.open(QIODevice::ReadOnly) ? QString::fromUtf8(comm.readAll().trimmed()) : QString();
        return PortHolder{program, pid};
    }
    return std::nullopt;
}

} // namespace tessera::http
