// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/generatedpassworddialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/note.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/secretline.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tessera::ui {

GeneratedPasswordDialog::GeneratedPasswordDialog(
    const QString &email, const QString &password, SecretClipboard &clipboard, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New password"));
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(12);
    auto *label = new QLabel(tr("&Password of %1").arg(QString(email).replace(u'&', QStringLiteral("&&"))), this);
    rows->addWidget(label);
    auto *field = new SecretLine(password, clipboard, this);
    field->setAccessibleName(tr("Password of %1").arg(email));
    label->setBuddy(field);
    auto *row = new QHBoxLayout;
    row->addWidget(field, 1);
    QPushButton *copy = iconButton(QStringLiteral("copy"), tr("&Copy"), this);
    row->addWidget(copy);
    rows->addLayout(row);
    auto *note = new Note(this);
    const QString once =
        tr("It is shown this once and kept nowhere. Give it to the person in a way that others do not see.");
    note->tell(MessageKind::Attention, once);
    rows->addWidget(note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, field, &SecretLine::copySecret);
    connect(field, &SecretLine::copied, note, [note, once] {
        const QString copied = tr("Copied; it leaves the clipboard in %n second(s).", nullptr,
            static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(SecretClipboard::usualStay).count()));
        note->tell(MessageKind::Good, copied + u'\n' + once);
    });
}

} // namespace tessera::ui
