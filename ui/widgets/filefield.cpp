// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filefield.h"

#include "ui/models/documentsfolder.h"
#include "ui/widgets/buttons.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>

namespace tessera::ui {

FileField::FileField(Wish wish, QWidget *parent)
    : QWidget(parent)
    , m_wish(std::move(wish))
    , m_line(new QLineEdit(documentsFolder() + u'/' + m_wish.suggested, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_line->setAccessibleName(tr("File"));
    m_line->setObjectName(QStringLiteral("file"));
    row->addWidget(m_line, 1);
    QPushButton *button = iconButton(QStringLiteral("folder"), tr("Choo&se…"), this);
    button->setAutoDefault(false);
    row->addWidget(button);
    setFocusProxy(m_line);
    connect(button, &QPushButton::clicked, this, &FileField::choose);
    connect(m_line, &QLineEdit::textChanged, this, &FileField::changed);
}

QString FileField::file() const
{
    const QString text = m_line->text().trimmed();
    return text.isEmpty() ? text : QDir::cleanPath(text);
}

QString FileField::problem() const
{
    return m_wish.purpose == Purpose::Write && QFile::exists(file()) && file() != m_mayReplace
               ? tr("%1 is there already. Choose another name, or choose the file to replace it.").arg(file())
               : QString();
}

void FileField::choose()
{
    auto *dialog = new QFileDialog(this, m_wish.title, m_line->text(), m_wish.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_wish.purpose == Purpose::Read) {
        dialog->setFileMode(QFileDialog::ExistingFile);
    } else {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(m_wish.suffix);
        dialog->setOption(QFileDialog::DontConfirmOverwrite, m_wish.purpose == Purpose::WriteNew);
        dialog->selectFile(file());
    }
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_mayReplace = QDir::cleanPath(file);
        m_line->setText(file);
    });
    dialog->open();
}

} // namespace tessera::ui
