// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/generatedpassworddialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/note.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/secretline.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tessera::ui {

namespace {

QString once()
{
    return GeneratedPasswordDialog::tr(
        "It is shown this once and kept nowhere. Give it to the person in a way that others do not see.");
}

} // namespace

GeneratedPasswordDialog::GeneratedPasswordDialog(
    const QString &email, const QString &password, SecretClipboard &clipboard, QWidget *parent)
    : QDialog(parent)
    , m_note(new Note(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New password"));
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(12);
    rows->setSizeConstraint(QLayout::SetNoConstraint); // see event()
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
    auto *copied = new Note(this);
    copied->tell(MessageKind::News, tr("Copy it, or write it down, before this is closed."));
    rows->addWidget(copied);
    m_note->tell(MessageKind::Attention, once());
    rows->addWidget(m_note);
    rows->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, field, &SecretLine::copySecret);
    connect(field, &SecretLine::copied, this, [this, copied] {
        m_mayClose = true;
        copied->tell(MessageKind::Good,
            tr("Copied; it leaves the clipboard in %n second(s).", nullptr,
                static_cast<int>(
                    std::chrono::duration_cast<std::chrono::seconds>(SecretClipboard::usualStay).count())));
        m_note->tell(MessageKind::Attention, once());
    });
    const int width = rows->sizeHint().width();
    resize(width, rows->totalHeightForWidth(width));
}

// What Qt would take for the least height is that of the least width, where the sentences take many lines.
bool GeneratedPasswordDialog::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) {
        setMinimumWidth(layout()->sizeHint().width());
        setMinimumHeight(layout()->totalHeightForWidth(width()));
    }
    return done;
}

void GeneratedPasswordDialog::reject()
{
    if (std::exchange(m_mayClose, true))
        QDialog::reject();
    else
        m_note->tell(MessageKind::Attention,
            tr("It was not copied. Close it once more if it is written down; nobody can show it again."));
}

} // namespace tessera::ui
