// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <expected>
#include <memory>

namespace tessera::app {

/// The throw-away data folder of a demonstration: in the folder for temporary files, for its owner alone, and gone with
/// this object. One that was killed leaves it behind, but not the lock on the marker file in it, by which the next
/// demonstration knows that nobody needs it any more. Any thread.
class DemoFolder
{
public:
    /// Makes one, or gives the sentence of why there is none.
    [[nodiscard]] static std::expected<std::unique_ptr<DemoFolder>, QString> make();
    DemoFolder(const DemoFolder &) = delete;
    DemoFolder &operator=(const DemoFolder &) = delete;
    ~DemoFolder();

    [[nodiscard]] const QString &path() const { return m_path; }

    /// Removes what demonstrations of this user left behind whose process is gone, and gives the paths: folders of this
    /// name and this user that hold the marker with nobody's lock on it, and nothing else.
    [[nodiscard]] static QStringList removeAbandoned();

private:
    DemoFolder(QString path, int marker)
        : m_path(std::move(path))
        , m_marker(marker)
    {
    }

    const QString m_path;
    const int m_marker;
};

} // namespace tessera::app
