// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backupsettings.h"

#include "ui/backups/backupdialog.h"
#include "ui/backups/backupwords.h"
#include "ui/backups/restoredialog.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/note.h"

#include <QDir>

namespace tessera::ui {

BackupRow::BackupRow(Console &console, QWidget *parent)
    : FieldRow(tr("Backups by schedule"),
          tr("Encrypted, and read back before the oldest go. Folder and passphrase are named in the configuration "
             "file."),
          new QWidget, nullptr, parent)
    , m_console(console)
    , m_failure(new Note(this))
{
    addBelow(m_failure);
    showSchedule({}); // until it is known; the page does not jump then
    connect(&console.api, &admin::AdminApi::auditAppended, this, &BackupRow::ask);
    connect(&console.api, &admin::AdminApi::settingsChanged, this, &BackupRow::ask);
    ask();
}

void BackupRow::ask()
{
    m_console.backups.schedule().then(this, [this](const admin::Outcome<admin::BackupScheduleView> &outcome) {
        if (outcome)
            showSchedule(*outcome);
    });
}

void BackupRow::showSchedule(const admin::BackupScheduleView &schedule)
{
    const Instant now = m_console.clock.now();
    setState(stateOf(schedule, now), true);
    m_failure->tell(MessageKind::Bad, failureOf(schedule, now));
}

void addBackupSettings(SettingsSection &section, Console &console)
{
    Card *card = section.card();
    QPushButton *write = iconButton(QStringLiteral("export"), BackupRow::tr("&Back up now…"), card);
    write->setObjectName(QStringLiteral("backup"));
    QObject::connect(write, &QPushButton::clicked, card, [card, &console] {
        auto *dialog = new BackupDialog(console, card->window());
        QObject::connect(dialog, &BackupDialog::written, card, [&console](const admin::BackupView &backup) {
            console.messages.tell(
                MessageKind::Good, BackupRow::tr("Wrote %1 and read it back: %2.")
                                       .arg(QDir::toNativeSeparators(backup.file), contentOf(backup)));
        });
        dialog->open();
    });
    card->addToHeading(write);
    QPushButton *restore = iconButton(QStringLiteral("import"), BackupRow::tr("Re&store…"), card);
    restore->setObjectName(QStringLiteral("restore"));
    QObject::connect(restore, &QPushButton::clicked, card,
        [card, &console] { (new RestoreDialog(console, card->window()))->open(); });
    card->addToHeading(restore);
    section.add(new BackupRow(console, card));
}

} // namespace tessera::ui
