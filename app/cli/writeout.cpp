// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writeout.h"

#include "app/cli/output.h"
#include "app/words.h"

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
        return output.refuse(
            QStringLiteral("unavailable"), Words::tr("%1 cannot be written: %2.").arg(unmarked(file), why));
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
        Words::tr("Wrote %n bytes to %1.", nullptr, static_cast<int>(bytes.size())).arg(file));
    return ExitCode::Done;
}

} // namespace tessera::app
