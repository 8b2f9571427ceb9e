// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writeout.h"

#include "app/cli/output.h"

#include <QFile>

namespace tessera::app {

ExitCode writeOut(Output &output, const QString &file, const QByteArray &bytes)
{
    if (file.isEmpty() || file == u"-") {
        output.raw(bytes);
        return ExitCode::Done;
    }
    QFile target(file);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        target.write(bytes) != bytes.size() || !target.flush()) {
        return output.refuse(
            QStringLiteral("unavailable"), QStringLiteral("%1 cannot be written: %2.").arg(file, target.errorString()));
    }
    output.show(QJsonObject{{QStringLiteral("file"), file}, {QStringLiteral("bytes"), bytes.size()}},
        QStringLiteral("Wrote %1 bytes to %2.").arg(bytes.size()).arg(file));
    return ExitCode::Done;
}

} // namespace tessera::app
