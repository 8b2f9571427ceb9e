// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/issuecertificatedialog.h"

#include "ui/models/localfile.h"
#include "ui/widgets/note.h"
#include "ui/widgets/numberfield.h"

#include <QLineEdit>

namespace tessera::ui {

namespace {

constexpr qint64 mostDays = std::chrono::floor<std::chrono::days>(keys::LocalAuthority::longestLifetime).count();
constexpr qint64 usualDays = std::chrono::floor<std::chrono::days>(keys::LocalAuthority::serverLifetime).count();

} // namespace

IssueCertificateDialog::IssueCertificateDialog(admin::AdminApi &api, QWidget *parent)
    : SealedFileDialog(tr("Issue a certificate"), tr("&Issue"), api, parent)
    , m_api(api)
{
    auto *note = new Note(this);
    addWide(note);
    note->tell(MessageKind::News, tr("For another server. Whoever trusts the local authority believes it; it is not "
                                     "renewed by itself, and its key "
                                     "is kept nowhere but in the file."));
    m_names = addField(tr("&Names"), new QLineEdit(this));
    m_names->setPlaceholderText(tr("DNS names and IP addresses, with commas between"));
    m_days = addField(tr("&Days"), new NumberField(this));
    m_days->setLimits(1, mostDays);
    m_days->setNumber(usualDays);
    addPassphraseAndFile({.purpose = FileField::Purpose::Write,
        .title = tr("Save the certificate"),
        .filter = tr("Certificates (*.pem)"),
        .suffix = QStringLiteral("pem"),
        .suggested = QStringLiteral("tessera-server.pem")});
    connect(m_names, &QLineEdit::textChanged, this, &IssueCertificateDialog::judge);
}

bool IssueCertificateDialog::isFilled() const { return !m_names->text().trimmed().isEmpty(); }

void IssueCertificateDialog::write(const QString &file, crypto::SecretBytes passphrase)
{
    const admin::Answer<void> written =
        m_api.tls()
            .issue(m_names->text().split(u',', Qt::SkipEmptyParts), std::chrono::days(m_days->number()),
                std::move(passphrase))
            .then([file](const admin::Outcome<admin::IssuedCertificate> &issued) {
                return issued ? writeFile(file, issued->chain + issued->key, Readers::OwnerAlone)
                              : readyFuture(admin::Outcome<void>(std::unexpected(issued.error())));
            });
    follow(written, [this, file] { Q_EMIT issued(file); });
}

} // namespace tessera::ui
