// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/filewatch.h"

#include <QFile>

#include <sys/stat.h>

namespace tessera::runtime {

namespace {

constexpr std::chrono::seconds interval(5);

} // namespace

QByteArray fileState(const QString &file)
{
    struct stat status{};
    if (::stat(QFile::encodeName(file).constData(), &status) != 0)
        return {};
    QByteArray state;
    for (const qint64 number :
        {qint64(status.st_ino), qint64(status.st_size), qint64(status.st_ctim.tv_sec), qint64(status.st_ctim.tv_nsec)})
        state += QByteArray::number(number) + ' ';
    return state;
}

FileWatch::FileWatch(QString file, std::function<void()> changed)
    : m_file(std::move(file))
    , m_changed(std::move(changed))
    , m_seen(fileState(m_file))
{
    m_timer.callOnTimeout(&m_timer, [this] { look(); });
    m_timer.start(interval);
}

void FileWatch::look()
{
    QByteArray now = fileState(m_file);
    if (now == m_seen)
        return;
    m_seen = std::move(now);
    m_changed();
}

} // namespace tessera::runtime
