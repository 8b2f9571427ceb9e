// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writeout.h"

#include "app/cli/output.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace tessera::app {

ExitCode writeOut(Output &output, const QString &file, const QByteArray &bytes)
{
    if (file.isEmpty() || file == u"-") {
        output.raw(bytes);
        return ExitCode::Done;
    }
    QFile target(file);
    const auto refused = [&](const QString &why) {
        return output.refuse(QStringLiteral("unavailable"), QStringLiteral("%1 cannot be written: %2.").arg(file, why));
    };
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return refused(target.errorString());
    const bool isWritten = target.write(bytes) == bytes.size() && target.flush();
    if (!isWritten || ::fsync(target.handle()) != 0) {
        const QString why = isWritten ? QString::fromLocal8Bit(std::strerror(errno)) : target.errorString();
        target.remove();
        return refused(why);
    }
    output.show(QJsonObject{{QStringLiteral("file"), file}, {QStringLiteral("bytes"), bytes.size()}},
        QStringLiteral("Wrote %1 bytes to %2.").arg(bytes.size()).arg(file));
    return ExitCode::Done;
}

} // namespace tessera::app
