// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/exportprivatedialog.h"

#include "ui/models/documentsfolder.h"
#include "ui/models/localfile.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/note.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/passwordmeter.h"
#include "ui/widgets/secrettext.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>

namespace tessera::ui {

ExportPrivateDialog::ExportPrivateDialog(admin::AdminApi &api, const admin::Key &key, QWidget *parent)
    : FormDialog(tr("Export the private key %1").arg(key.sequence), tr("&Export"), parent)
    , m_api(api)
    , m_key(key)
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto *note = new Note(this);
    addWide(note);
    note->tell(MessageKind::Attention,
        tr("Whoever has the file and the passphrase can make tokens that every service of yours accepts. The file is "
           "encrypted (PKCS#8, AES-256), and the export stands in the audit log."));
    m_passphrase = addField(tr("&Passphrase"), new PasswordField(this));
    m_meter = new PasswordMeter(
        m_passphrase, [this](const QString &text) { return m_api.users().assessPassword(secretOf(text), {}, {}); },
        this);
    addField(QString(), m_meter);
    m_again = addField(tr("Passphrase &again"), new PasswordField(this));
    addFileField();
    connect(m_meter, &PasswordMeter::ratingChanged, this, &ExportPrivateDialog::judge);
    connect(m_file, &QLineEdit::textChanged, this, &ExportPrivateDialog::judge);
    setMinimumWidth(520);
    judge();
}

void ExportPrivateDialog::addFileField()
{
    auto *place = new QWidget(this);
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_file = new QLineEdit(place);
    m_file->setAccessibleName(tr("File"));
    const QDir folder(documentsFolder());
    m_file->setText(folder.filePath(QStringLiteral("tessera-key-%1.pem").arg(m_key.sequence)));
    row->addWidget(m_file, 1);
    QPushButton *choose = iconButton(QStringLiteral("folder"), tr("Choo&se…"), place);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ExportPrivateDialog::chooseFile);
    row->addWidget(choose);
    place->setFocusProxy(m_file);
    addField(tr("&File"), place);
}

void ExportPrivateDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export the private key"), m_file->text(), tr("Keys (*.pem)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pem"));
    dialog->selectFile(m_file->text());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_file->setText(file);
        m_mayReplace = file;
    });
    dialog->open();
}

void ExportPrivateDialog::judge()
{
    acceptButton()->setEnabled(m_meter->isAcceptable() && !m_file->text().trimmed().isEmpty());
}

void ExportPrivateDialog::submit()
{
    if (m_passphrase->text() != m_again->text()) {
        showProblem(tr("The two passphrases are not the same."));
        m_again->selectAll();
        m_again->setFocus(Qt::OtherFocusReason);
        return;
    }
    const QString file = QDir::cleanPath(m_file->text().trimmed());
    if (QFile::exists(file) && file != m_mayReplace) {
        showProblem(tr("%1 is there already. Choose another name, or choose the file to replace it.").arg(file));
        return;
    }
    const admin::Answer<void> written =
        m_api.keys()
            .exportPrivate(m_key.kid, secretOf(m_passphrase->text()))
            .then([file](const admin::Outcome<QByteArray> &pem) {
                return pem ? writeFile(file, *pem, Readers::OwnerAlone)
                           : readyFuture(admin::Outcome<void>(std::unexpected(pem.error())));
            });
    follow(written, [this, file] { Q_EMIT exported(file); });
}

} // namespace tessera::ui
