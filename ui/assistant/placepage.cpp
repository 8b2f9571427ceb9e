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

using namespace std::chrono_literals;

PlacePage::PlacePage(const admin::Setup &setup, QWidget *parent)
    : AssistantPage(tr("Welcome to Tessera"),
          tr("Tessera signs people in and gives them tokens that your services trust. Four short pages set it up; "
             "everything here can be changed later."),
          parent)
    , m_setup(setup)
    , m_folder(new QLineEdit(setup.proposal().dataFolder, this))
    , m_browse(iconButton(QStringLiteral("folder"), tr("&Choose…"), this))
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
    m_pause.setSingleShot(true);
    m_pause.setInterval(150ms);
    connect(&m_pause, &QTimer::timeout, this, &PlacePage::look);
    connect(m_folder, &QLineEdit::textChanged, this, &PlacePage::lookAgain);
    connect(m_issuer, &QLineEdit::textChanged, this, &PlacePage::judgeIssuer);
    lookAgain();
    judgeIssuer();
}

QWidget *PlacePage::first() const { return m_folder->isReadOnly() ? m_issuer : m_folder; }

QString PlacePage::obstacle() const
{
    const auto issuer = m_setup.checkIssuer(m_issuer->text());
    return !m_folderProblem.isEmpty() ? m_folderProblem : !issuer ? issuer.error().detail : QString();
}

QWidget *PlacePage::culprit() const { return m_folderProblem.isEmpty() ? m_issuer : m_folder; }

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

void PlacePage::lookAgain()
{
    ++m_typed;
    m_pause.start();
    showProblem({});
    Q_EMIT changed();
}

void PlacePage::look()
{
    m_setup.checkDataFolder(m_folder->text()).then(this, [this, asked = m_typed](const admin::Outcome<void> &outcome) {
        if (asked != m_typed)
            return;
        m_seen = asked;
        m_folderProblem = outcome ? QString() : outcome.error().detail;
        if (!m_folder->isReadOnly() || !outcome)
            m_folderNote->tell(MessageKind::Bad, m_folderProblem);
        Q_EMIT changed();
    });
}

void PlacePage::judgeIssuer()
{
    const auto issuer = m_setup.checkIssuer(m_issuer->text());
    if (!m_issuer->isReadOnly() || !issuer)
        m_issuerNote->tell(MessageKind::Bad, issuer ? QString() : issuer.error().detail);
    showProblem({});
    Q_EMIT changed();
}

} // namespace tessera::ui
