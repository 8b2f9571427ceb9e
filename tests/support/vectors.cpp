// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/vectors.h"

#include <QDir>
#include <QFile>

#include <stdexcept>

namespace tessera::test {

std::optional<QString> vectorsFolder()
{
    const QDir source(qEnvironmentVariable("TESSERA_SOURCE_DIR", QStringLiteral(".")));
    const QString folder = QDir::cleanPath(source.absoluteFilePath(QStringLiteral("../shared/vectors")));
    return QDir(folder).exists() ? std::optional(folder) : std::nullopt;
}

QByteArray readVector(const QString &relativePath)
{
    const std::optional<QString> folder = vectorsFolder();
    QFile file(folder.value_or(QString()) + u'/' + relativePath);
    if (!folder || !file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read the vector " + relativePath.toStdString());
    return file.readAll();
}

} // namespace tessera::test
