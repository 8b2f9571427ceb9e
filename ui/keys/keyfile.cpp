// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keyfile.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace tessera::ui {

admin::Outcome<void> writeKeyFile(const QString &path, const QByteArray &key, KeyFile kind)
{
    QSaveFile file(path);
    const bool isOpen =
        file.open(QIODevice::WriteOnly) &&
        (kind == KeyFile::Public || file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    if (isOpen && file.write(key) == key.size() && file.commit())
        return {};
    return fail(admin::AdminError::Unavailable,
        QCoreApplication::translate("tessera::ui::KeyFile", "%1 cannot be written: %2.").arg(path, file.errorString()));
}

} // namespace tessera::ui
