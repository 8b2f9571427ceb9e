// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistant/placepage.h"

#include "ui/assistant/fixedfield.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/note.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>

namespace tessera::ui {

PlacePage::PlacePage(const admin::Setup &setup, QWidget *parent)
    : AssistantPage(tr("Welcome to Tessera"),
          tr("Tessera signs people in and gives them tokens that your services trust. Four short pages set it up; "
             "everything here can be changed later."),
          parent)
    , m_setup(setup)
    , m_folder(new QLineEdit(setup.proposal().dataFolder, this))
    , m_browse(iconButton(QStringLiteral("open"), tr("&Choose…"), this))
    , m_folderNote(new Note(this))
    , m_issuer(new QLineEdit(setup.proposal().issuer, this))
    , m_issuerNote(new Note(this))
{
    auto *folder = new QWidget(this);
    auto *row = new QHBoxLayout(folder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_folder, 1);
    row->addWidget(m_browse);
    addField(tr("&Data folder"),
        tr("Users, sessions and sealed keys are kept here, readable by you alone. It is made if it does not exist."),
        folder, m_folder, {m_folderNote});
    addField(tr("&Issuer"),
        tr("The address under which clients know this server; every token names it. Leave it empty to try things out "
           "on this machine. Where people come through a proxy or a domain name, say that: https://auth.example.com."),
        m_issuer, m_issuer, {m_issuerNote});
    m_browse->setEnabled(fixField(m_folder, m_folderNote, setup.fixedBy(admin::SetupField::DataFolder)));
    fixField(m_issuer, m_issuerNote, setup.fixedBy(admin::SetupField::Issuer));
    connect(m_browse, &QPushButton::clicked, this, &PlacePage::chooseFolder);
    for (QLineEdit *field : {m_folder, m_issuer})
        connect(field, &QLineEdit::textChanged, this, &PlacePage::judge);
    judge();
}

QWidget *PlacePage::first() const { return m_folder->isReadOnly() ? m_issuer : m_folder; }

QString PlacePage::obstacle() const
{
    const auto folder = m_setup.checkDataFolder(m_folder->text());
    const auto issuer = m_setup.checkIssuer(m_issuer->text());
    return !folder ? folder.error().detail : !issuer ? issuer.error().detail : QString();
}

QWidget *PlacePage::culprit() const { return m_setup.checkDataFolder(m_folder->text()) ? m_issuer : m_folder; }

void PlacePage::fill(admin::SetupChoice &choice) const
{
    choice.dataFolder = m_folder->text();
    choice.issuer = m_issuer->text().trimmed();
}

void PlacePage::setDerivedIssuer(const QString &issuer) { m_issuer->setPlaceholderText(issuer); }

void PlacePage::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Data folder"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
    dialog->open();
}

void PlacePage::judge()
{
    const auto folder = m_setup.checkDataFolder(m_folder->text());
    if (!m_folder->isReadOnly() || !folder)
        m_folderNote->tell(MessageKind::Bad, folder ? QString() : folder.error().detail);
    const auto issuer = m_setup.checkIssuer(m_issuer->text());
    if (!m_issuer->isReadOnly() || !issuer)
        m_issuerNote->tell(MessageKind::Bad, issuer ? QString() : issuer.error().detail);
    showProblem({});
    Q_EMIT changed();
}

} // namespace tessera::ui
