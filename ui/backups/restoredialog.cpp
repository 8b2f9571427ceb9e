// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/restoredialog.h"

#include "ui/backups/backupwords.h"
#include "ui/models/times.h"
#include "ui/widgets/filefield.h"
#include "ui/widgets/note.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/secrettext.h"

#include <QPushButton>

namespace tessera::ui {

namespace {

std::optional<crypto::SecretBytes> typed(const QLineEdit &field)
{
    return field.text().isEmpty() ? std::nullopt : std::optional(secretOf(field.text()));
}

} // namespace

RestoreDialog::RestoreDialog(Console &console, QWidget *parent)
    : FormDialog(tr("Restore a backup"), tr("Chec&k"), parent)
    , m_console(console)
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *note = new Note(this);
    addWide(note);
    note->tell(MessageKind::Attention,
        tr("Users, keys, sessions, settings and the audit log become those of the backup. What was done since it was "
           "written is not in it: users that were disabled since can sign in again, and keys that were revoked since "
           "are "
           "good again. The services stop meanwhile and start again. The database that is here now is kept beside, "
           "under another name."));
    m_file = addField(tr("&File"),
        new FileField(
            {.purpose = FileField::Purpose::Read, .title = tr("Restore from"), .filter = backupFilter()}, this));
    m_passphrase = addField(tr("&Passphrase"), new PasswordField(this));
    m_passphrase->setObjectName(QStringLiteral("passphrase"));
    m_passphrase->setPlaceholderText(tr("none for a plain backup"));
    m_content = new Note(this);
    addWide(m_content);
    connect(m_file, &FileField::changed, this, &RestoreDialog::forget);
    connect(m_passphrase, &QLineEdit::textChanged, this, &RestoreDialog::forget);
    setMinimumWidth(560);
}

// Another file, or another passphrase: nothing is known of it.
void RestoreDialog::forget()
{
    m_isChecked = false;
    m_content->clear();
    acceptButton()->setText(tr("Chec&k"));
    acceptButton()->setEnabled(!m_file->file().isEmpty());
}

void RestoreDialog::submit()
{
    if (!m_isChecked)
        return check();
    m_console.restore(m_file->file(), typed(*m_passphrase));
    accept();
}

void RestoreDialog::check()
{
    showProblem({});
    setBusy(true);
    m_console.backups.check(m_file->file(), typed(*m_passphrase))
        .then(this, [this](const admin::Outcome<admin::BackupView> &outcome) {
            setBusy(false);
            if (!outcome)
                return showProblem(outcome.error().detail);
            showContent(*outcome);
        });
}

void RestoreDialog::showContent(const admin::BackupView &backup)
{
    const QString content = contentOf(backup);
    QString sentence = backup.createdAt ? tr("The backup is whole. It was written %1 and holds %2.")
                                              .arg(relative(*backup.createdAt, m_console.clock.now()), content)
                                        : tr("The backup is whole. It is not encrypted, and holds %1.").arg(content);
    if (backup.firstBadEntry)
        sentence += u' ' + tr("Its audit log was changed: see entry %1.").arg(*backup.firstBadEntry);
    m_content->tell(backup.firstBadEntry ? MessageKind::Attention : MessageKind::Good, sentence);
    m_isChecked = true;
    acceptButton()->setText(tr("&Restore"));
    acceptButton()->setFocus(Qt::OtherFocusReason);
    fitHeight();
}

} // namespace tessera::ui
