// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/filewatch.h"

#include <QFile>

#include <sys/stat.h>

namespace tessera::runtime {

namespace {

constexpr std::chrono::seconds interval(5);

} // namespace

FileWatch::FileWatch(QString file, std::function<void()> changed)
    : m_file(std::move(file))
    , m_changed(std::move(changed))
    , m_seen(seen())
{
    m_timer.callOnTimeout([this] { look(); });
    m_timer.start(interval);
}

FileWatch::Seen FileWatch::seen() const
{
    struct stat status{};
    if (::stat(QFile::encodeName(m_file).constData(), &status) != 0)
        return {};
    return {.inode = status.st_ino,
        .size = status.st_size,
        .changedNs = qint64(status.st_ctim.tv_sec) * 1'000'000'000 + status.st_ctim.tv_nsec};
}

void FileWatch::look()
{
    const Seen now = seen();
    if (now == m_seen)
        return;
    m_seen = now;
    m_changed();
}

} // namespace tessera::runtime
