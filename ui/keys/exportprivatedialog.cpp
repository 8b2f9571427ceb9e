// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/exportprivatedialog.h"

#include "ui/models/localfile.h"
#include "ui/widgets/filefield.h"
#include "ui/widgets/note.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/passwordmeter.h"
#include "ui/widgets/secrettext.h"

#include <QPushButton>

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
    m_file =
        addField(tr("&File"), new FileField({.purpose = FileField::Purpose::Write,
                                                .title = tr("Export the private key"),
                                                .filter = tr("Keys (*.pem)"),
                                                .suffix = QStringLiteral("pem"),
                                                .suggested = QStringLiteral("tessera-key-%1.pem").arg(m_key.sequence)},
                                  this));
    connect(m_meter, &PasswordMeter::ratingChanged, this, &ExportPrivateDialog::judge);
    connect(m_file, &FileField::changed, this, &ExportPrivateDialog::judge);
    setMinimumWidth(520);
    judge();
}

void ExportPrivateDialog::judge() { acceptButton()->setEnabled(m_meter->isAcceptable() && !m_file->file().isEmpty()); }

void ExportPrivateDialog::submit()
{
    if (m_passphrase->text() != m_again->text()) {
        showProblem(tr("The two passphrases are not the same."));
        m_again->selectAll();
        m_again->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (const QString problem = m_file->problem(); !problem.isEmpty()) {
        showProblem(problem);
        return;
    }
    const QString file = m_file->file();
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
