// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/issuecertificatedialog.h"

#include "ui/models/localfile.h"
#include "ui/widgets/filefield.h"
#include "ui/widgets/note.h"
#include "ui/widgets/numberfield.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/passwordmeter.h"
#include "ui/widgets/secrettext.h"

#include <QPushButton>

namespace tessera::ui {

namespace {

constexpr qint64 mostDays = std::chrono::floor<std::chrono::days>(keys::LocalAuthority::longestLifetime).count();
constexpr qint64 usualDays = std::chrono::floor<std::chrono::days>(keys::LocalAuthority::serverLifetime).count();

} // namespace

IssueCertificateDialog::IssueCertificateDialog(admin::AdminApi &api, QWidget *parent)
    : FormDialog(tr("Issue a certificate"), tr("&Issue"), parent)
    , m_api(api)
{
    setAttribute(Qt::WA_DeleteOnClose);
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
    m_passphrase = addField(tr("&Passphrase"), new PasswordField(this));
    m_meter = new PasswordMeter(
        m_passphrase, [this](const QString &text) { return m_api.users().assessPassword(secretOf(text), {}, {}); },
        this);
    addField(QString(), m_meter);
    m_again = addField(tr("Passphrase &again"), new PasswordField(this));
    m_file = addField(tr("&File"), new FileField({.purpose = FileField::Purpose::Write,
                                                     .title = tr("Save the certificate"),
                                                     .filter = tr("Certificates (*.pem)"),
                                                     .suffix = QStringLiteral("pem"),
                                                     .suggested = QStringLiteral("tessera-server.pem")},
                                       this));
    connect(m_names, &QLineEdit::textChanged, this, &IssueCertificateDialog::judge);
    connect(m_meter, &PasswordMeter::ratingChanged, this, &IssueCertificateDialog::judge);
    connect(m_file, &FileField::changed, this, &IssueCertificateDialog::judge);
    setMinimumWidth(520);
    judge();
}

void IssueCertificateDialog::judge()
{
    setAcceptable(!m_names->text().trimmed().isEmpty() && m_meter->isAcceptable() && !m_file->file().isEmpty(),
        m_meter->isWaiting());
}

void IssueCertificateDialog::submit()
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
        m_api.tls()
            .issue(m_names->text().split(u',', Qt::SkipEmptyParts), std::chrono::days(m_days->number()),
                secretOf(m_passphrase->text()))
            .then([file](const admin::Outcome<admin::IssuedCertificate> &issued) {
                return issued ? writeFile(file, issued->chain + issued->key, Readers::OwnerAlone)
                              : readyFuture(admin::Outcome<void>(std::unexpected(issued.error())));
            });
    follow(written, [this, file] { Q_EMIT this->issued(file); });
}

} // namespace tessera::ui
