// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backup/backuperror.h"

#include <QByteArrayView>

namespace tessera::backup {

/// A file that is being written, for its owner alone (mode 0600), under a name that says so; it gets its own name when
/// it is whole and on the disk, and is removed again where that does not happen. Replaces nothing. Errors name the file
/// that people know. One thread.
class NewFile final
{
public:
    /// Of a file that a crash left half written under that name, a new one begins.
    [[nodiscard]] static Result<NewFile, BackupError> make(const QString &path);
    NewFile(NewFile &&other) noexcept;
    NewFile &operator=(NewFile &&) = delete;
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;
    ~NewFile();

    /// Where it is meanwhile.
    [[nodiscard]] QString partPath() const { return m_path + partSuffix; }
    [[nodiscard]] Result<void, BackupError> write(QByteArrayView bytes);
    /// Forces it to the disk, and has the system forget what it holds of it, so that whoever reads it reads the disk.
    [[nodiscard]] Result<void, BackupError> sync();
    /// Gives it its name, after sync().
    [[nodiscard]] Result<void, BackupError> keep();

    static constexpr QLatin1StringView partSuffix{".part"};

private:
    NewFile(QString path, int descriptor)
        : m_path(std::move(path))
        , m_descriptor(descriptor)
    {
    }

    QString m_path;
    int m_descriptor;
    bool m_isKept = false;
};

} // namespace tessera::backup
