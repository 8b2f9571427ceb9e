// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backupfilefield.h"

#include "ui/widgets/buttons.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>

namespace tessera::ui {

BackupFileField::BackupFileField(Purpose purpose, const QString &path, QWidget *parent)
    : QWidget(parent)
    , m_purpose(purpose)
    , m_line(new QLineEdit(path, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_line->setAccessibleName(tr("File"));
    m_line->setObjectName(QStringLiteral("file"));
    row->addWidget(m_line, 1);
    QPushButton *choose = iconButton(QStringLiteral("folder"), tr("Choo&se…"), this);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &BackupFileField::choose);
    row->addWidget(choose);
    setFocusProxy(m_line);
}

QString BackupFileField::file() const { return QDir::cleanPath(m_line->text().trimmed()); }

void BackupFileField::choose()
{
    auto *dialog = new QFileDialog(this, m_purpose == Purpose::Write ? tr("Back up into") : tr("Restore from"),
        m_line->text(), tr("Backups (*.tessera-backup);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_purpose == Purpose::Write) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(QStringLiteral("tessera-backup"));
        // A backup replaces nothing; the dialog says so when it comes to it.
        dialog->setOption(QFileDialog::DontConfirmOverwrite);
        dialog->selectFile(m_line->text());
    } else {
        dialog->setFileMode(QFileDialog::ExistingFile);
    }
    connect(dialog, &QFileDialog::fileSelected, m_line, &QLineEdit::setText);
    dialog->open();
}

} // namespace tessera::ui
