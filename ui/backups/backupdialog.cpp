// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backupdialog.h"

#include "ui/backups/backupwords.h"
#include "ui/widgets/note.h"

#include <QDateTime>

namespace tessera::ui {

namespace {

QString proposedName()
{
    return QDateTime::currentDateTime().toString(QStringLiteral("'tessera-'yyyyMMdd'-'HHmmss'.tessera-backup'"));
}

} // namespace

BackupDialog::BackupDialog(Console &console, QWidget *parent)
    : SealedFileDialog(tr("Back up"), tr("&Back up"), console.api, parent)
    , m_console(console)
{
    auto *note = new Note(this);
    addWide(note);
    note->tell(MessageKind::News,
        tr("Users, keys, sessions, settings, the audit log and the key-encryption key are written into one file, "
           "encrypted. The file and the passphrase are all that a restore needs, on any machine; without the "
           "passphrase nobody can open it. Services go on meanwhile."));
    addPassphraseAndFile({.purpose = FileField::Purpose::WriteNew,
        .title = tr("Back up into"),
        .filter = backupFilter(),
        .suffix = QStringLiteral("tessera-backup"),
        .suggested = proposedName()});
}

void BackupDialog::write(const QString &file, crypto::SecretBytes passphrase)
{
    follow(m_console.backups.write(file, std::move(passphrase)),
        [this](const admin::BackupView &backup) { Q_EMIT written(backup); });
}

} // namespace tessera::ui
