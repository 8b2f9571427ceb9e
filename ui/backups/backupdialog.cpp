// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backupdialog.h"

#include "ui/backups/backupwords.h"
#include "ui/widgets/filefield.h"
#include "ui/widgets/note.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/passwordmeter.h"
#include "ui/widgets/secrettext.h"

#include <QDateTime>
#include <QPushButton>

namespace tessera::ui {

namespace {

QString proposedName()
{
    return QDateTime::currentDateTime().toString(QStringLiteral("'tessera-'yyyyMMdd'-'HHmmss'.tessera-backup'"));
}

} // namespace

BackupDialog::BackupDialog(Console &console, QWidget *parent)
    : FormDialog(tr("Back up"), tr("&Back up"), parent)
    , m_console(console)
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *note = new Note(this);
    addWide(note);
    note->tell(MessageKind::News,
        tr("Users, keys, sessions, settings, the audit log and the key-encryption key are written into one file, "
           "encrypted. The file and the passphrase are all that a restore needs, on any machine; without the "
           "passphrase "
           "nobody can open it. Services go on meanwhile."));
    m_passphrase = addField(tr("&Passphrase"), new PasswordField(this));
    m_meter = new PasswordMeter(
        m_passphrase,
        [this](const QString &text) { return m_console.api.users().assessPassword(secretOf(text), {}, {}); }, this);
    addField(QString(), m_meter);
    m_again = addField(tr("Passphrase &again"), new PasswordField(this));
    m_file = addField(tr("&File"), new FileField({.purpose = FileField::Purpose::WriteNew,
                                                     .title = tr("Back up into"),
                                                     .filter = backupFilter(),
                                                     .suffix = QStringLiteral("tessera-backup"),
                                                     .suggested = proposedName()},
                                       this));
    connect(m_meter, &PasswordMeter::ratingChanged, this, &BackupDialog::judge);
    connect(m_file, &FileField::changed, this, &BackupDialog::judge);
    setMinimumWidth(560);
    judge();
}

void BackupDialog::judge() { acceptButton()->setEnabled(m_meter->isAcceptable() && !m_file->file().isEmpty()); }

void BackupDialog::submit()
{
    if (m_passphrase->text() != m_again->text()) {
        showProblem(tr("The two passphrases are not the same."));
        m_again->selectAll();
        m_again->setFocus(Qt::OtherFocusReason);
        return;
    }
    follow(m_console.backups.write(m_file->file(), secretOf(m_passphrase->text())),
        [this](const admin::BackupView &backup) { Q_EMIT written(backup); });
}

} // namespace tessera::ui
