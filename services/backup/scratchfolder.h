// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace tessera::backup {

/// A folder (mode 0700) within another one, for a copy in clear of what is about to be sealed or was just opened; it
/// goes with the object, with all that is in it. One that a crash left behind is removed when the next one is made
/// beside it, or by clear(). One thread.
class ScratchFolder final
{
public:
    /// Null where `parent` takes no folder; errno says why.
    [[nodiscard]] static std::unique_ptr<ScratchFolder> make(const QString &parent);
    /// Removes those of processes that have ended.
    static void clear(const QString &parent);

    ScratchFolder(const ScratchFolder &) = delete;
    ScratchFolder &operator=(const ScratchFolder &) = delete;
    ~ScratchFolder();

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString file(const QString &name) const { return m_path + u'/' + name; }

private:
    ScratchFolder(QString path, int lock)
        : m_path(std::move(path))
        , m_lock(lock)
    {
    }

    QString m_path;
    int m_lock; // the kernel lets go of it when the process ends
};

} // namespace tessera::backup
