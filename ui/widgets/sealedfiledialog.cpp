// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sealedfiledialog.h"

#include "ui/widgets/passwordfield.h"
#include "ui/widgets/passwordmeter.h"
#include "ui/widgets/secrettext.h"

namespace tessera::ui {

SealedFileDialog::SealedFileDialog(const QString &title, const QString &accept, admin::AdminApi &api, QWidget *parent)
    : FormDialog(title, accept, parent)
    , m_api(api)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(520);
}

void SealedFileDialog::addPassphraseAndFile(FileField::Wish wish)
{
    m_passphrase = addField(tr("&Passphrase"), new PasswordField(this));
    m_meter = new PasswordMeter(
        m_passphrase, [this](const QString &text) { return m_api.users().assessPassword(secretOf(text), {}, {}); },
        this);
    addField(QString(), m_meter);
    m_again = addField(tr("Passphrase &again"), new PasswordField(this));
    m_file = addField(tr("&File"), new FileField(std::move(wish), this));
    connect(m_meter, &PasswordMeter::ratingChanged, this, &SealedFileDialog::judge);
    connect(m_file, &FileField::changed, this, &SealedFileDialog::judge);
    judge();
}

void SealedFileDialog::judge()
{
    setAcceptable(isFilled() && m_meter->isAcceptable() && !m_file->file().isEmpty(), m_meter->isWaiting());
}

void SealedFileDialog::submit()
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
    write(m_file->file(), secretOf(m_passphrase->text()));
}

} // namespace tessera::ui
