// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/savefield.h"

#include "ui/models/documentsfolder.h"
#include "ui/widgets/buttons.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>

namespace tessera::ui {

SaveField::SaveField(Wish wish, QWidget *parent)
    : QWidget(parent)
    , m_wish(std::move(wish))
    , m_line(new QLineEdit(QDir(documentsFolder()).filePath(m_wish.suggested), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_line->setAccessibleName(tr("File"));
    row->addWidget(m_line, 1);
    QPushButton *button = iconButton(QStringLiteral("folder"), tr("Choo&se…"), this);
    button->setAutoDefault(false);
    row->addWidget(button);
    setFocusProxy(m_line);
    connect(button, &QPushButton::clicked, this, &SaveField::choose);
    connect(m_line, &QLineEdit::textChanged, this, &SaveField::changed);
}

QString SaveField::file() const
{
    const QString text = m_line->text().trimmed();
    return text.isEmpty() ? text : QDir::cleanPath(text);
}

QString SaveField::problem() const
{
    return QFile::exists(file()) && file() != m_mayReplace
               ? tr("%1 is there already. Choose another name, or choose the file to replace it.").arg(file())
               : QString();
}

void SaveField::choose()
{
    auto *dialog = new QFileDialog(this, m_wish.title, file(), m_wish.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(m_wish.suffix);
    dialog->selectFile(file());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_mayReplace = QDir::cleanPath(file);
        m_line->setText(file);
    });
    dialog->open();
}

} // namespace tessera::ui
