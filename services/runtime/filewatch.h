// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <functional>

namespace tessera::runtime {

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
    /// What tells a file from another one at its place; all 0 where there is none.
    struct Seen
    {
        quint64 inode = 0;
        qint64 size = 0;
        qint64 changedNs = 0;

        friend bool operator==(const Seen &, const Seen &) = default;
    };
    [[nodiscard]] Seen seen() const;

    const QString m_file;
    const std::function<void()> m_changed;
    Seen m_seen;
    QTimer m_timer;
};

} // namespace tessera::runtime
