// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTimer>

#include <functional>

namespace tessera::runtime {

/// What tells a file from another one at its place, and from none: inode, size and time of change.
[[nodiscard]] QByteArray fileState(const QString &file);

/// Looks every five seconds whether a file is another than before, was made or was taken away, and tells. Belongs to
/// the thread that makes it, which needs an event loop.
class FileWatch final
{
public:
    /// \a changed is called in that thread.
    FileWatch(QString file, std::function<void()> changed);
    FileWatch(const FileWatch &) = delete;
    FileWatch &operator=(const FileWatch &) = delete;

    /// Looks now.
    void look();

private:
    const QString m_file;
    const std::function<void()> m_changed;
    QByteArray m_seen;
    QTimer m_timer;
};

} // namespace tessera::runtime
