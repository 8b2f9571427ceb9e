// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/exportprivatedialog.h"

#include "ui/models/localfile.h"
#include "ui/widgets/note.h"

namespace tessera::ui {

ExportPrivateDialog::ExportPrivateDialog(admin::AdminApi &api, const admin::Key &key, QWidget *parent)
    : SealedFileDialog(tr("Export the private key %1").arg(key.sequence), tr("&Export"), api, parent)
    , m_api(api)
    , m_key(key)
{
    auto *note = new Note(this);
    addWide(note);
    note->tell(MessageKind::Attention,
        tr("Whoever has the file and the passphrase can make tokens that every service of yours accepts. The file is "
           "encrypted (PKCS#8, AES-256), and the export stands in the audit log."));
    addPassphraseAndFile({.purpose = FileField::Purpose::Write,
        .title = tr("Export the private key"),
        .filter = tr("Keys (*.pem)"),
        .suffix = QStringLiteral("pem"),
        .suggested = QStringLiteral("tessera-key-%1.pem").arg(m_key.sequence)});
}

void ExportPrivateDialog::write(const QString &file, crypto::SecretBytes passphrase)
{
    const admin::Answer<void> written =
        m_api.keys()
            .exportPrivate(m_key.kid, std::move(passphrase))
            .then([file](const admin::Outcome<QByteArray> &pem) {
                return pem ? writeFile(file, *pem, Readers::OwnerAlone)
                           : readyFuture(admin::Outcome<void>(std::unexpected(pem.error())));
            });
    follow(written, [this, file] { Q_EMIT exported(file); });
}

} // namespace tessera::ui
