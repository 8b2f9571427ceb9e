// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/tlsrows.h"

#include "ui/models/localfile.h"
#include "ui/models/times.h"
#include "ui/settings/deedrow.h"
#include "ui/settings/issuecertificatedialog.h"

#include <QFileDialog>
#include <QLocale>
#include <QPushButton>

namespace tessera::ui {

namespace {

// Who renews certificates by himself does it before that.
constexpr Duration soon = std::chrono::days(14);

QString fingerprint(const admin::CertificateView &certificate)
{
    return QString::fromLatin1(certificate.sha256.toHex(':')).toUpper();
}

} // namespace

TlsRows::TlsRows(Console &console, SettingsSection &section, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_card(section.card())
    , m_shown(new DeedRow(tr("Shown certificate"), tr("With what both services speak TLS."), m_card))
    , m_renew(m_shown->addDeed(QStringLiteral("refresh"), tr("&Renew")))
    , m_authorityRow(new DeedRow(tr("Local authority"),
          tr("Makes certificates for the names below and for servers of yours. Whoever trusts it believes them: export "
             "it for those."),
          m_card))
{
    connect(m_renew, &QPushButton::clicked, this, &TlsRows::renew);
    connect(m_authorityRow->addDeed(QStringLiteral("export"), tr("E&xport…")), &QPushButton::clicked, this,
        &TlsRows::saveAuthority);
    connect(
        m_authorityRow->addDeed(QStringLiteral("add"), tr("&Issue…")), &QPushButton::clicked, this, &TlsRows::issue);
    showAuthority({}); // until it is known; the page does not jump then
    section.add(m_shown);
    section.add(m_authorityRow);
    refresh();
}

void TlsRows::refresh()
{
    showCertificate();
    m_console.api.tls().authority().then(
        this, [this](const admin::Outcome<std::optional<admin::CertificateView>> &authority) {
            if (authority)
                showAuthority(*authority);
            else
                m_authorityRow->tell(authority.error().detail, false);
        });
}

void TlsRows::showCertificate()
{
    const auto shown = m_console.configuration.certificate();
    m_renew->setVisible(shown && shown->isLocal);
    if (!shown) {
        m_shown->tell(tr("There is none: they speak plain HTTP."), true);
        return;
    }
    const Instant now = m_console.clock.now();
    const QString until = shown->notAfter > now
                              ? tr("Good until %1.").arg(localTime(shown->notAfter))
                              : tr("Out of date since %1: clients refuse it.").arg(localTime(shown->notAfter));
    m_shown->tell(tr("For %1. %2 Vouched for by %3.\nSHA-256 %4")
                      .arg(QLocale().createSeparatedList(shown->names), until,
                          shown->isLocal ? tr("the local authority") : shown->issuer, fingerprint(*shown)),
        shown->notAfter - now > soon);
}

void TlsRows::showAuthority(const std::optional<admin::CertificateView> &authority)
{
    m_authorityRow->tell(
        authority ? tr("Good until %1.\nSHA-256 %2").arg(localTime(authority->notAfter), fingerprint(*authority))
                  : tr("There is none yet; it is made when it is needed."),
        true);
}

void TlsRows::renew()
{
    const auto answer = m_console.api.tls().renew();
    m_console.messages.showWork(tr("A certificate is being made."), Future<void>(answer));
    answer.then(this, [this](const admin::Outcome<admin::CertificateView> &renewed) {
        if (renewed)
            tell(MessageKind::Good, tr("There is a new certificate; the services show it within seconds."));
        else
            tell(MessageKind::Bad, renewed.error().detail);
    });
}

void TlsRows::saveAuthority()
{
    auto *dialog = new QFileDialog(
        m_card->window(), tr("Export the local authority"), QString(), tr("Certificates (*.crt *.pem)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("crt"));
    dialog->selectFile(QStringLiteral("tessera-authority.crt"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_console.api.tls()
            .makeAuthority()
            .then([file](const admin::Outcome<admin::CertificateView> &authority) {
                return authority ? writeFile(file, authority->pem, Readers::Everybody)
                                 : readyFuture(admin::Outcome<void>(std::unexpected(authority.error())));
            })
            .then(this, [this, file](const admin::Outcome<void> &written) {
                if (written)
                    tell(MessageKind::Good, tr("The local authority is in %1.").arg(file));
                else
                    tell(MessageKind::Bad, written.error().detail);
                refresh();
            });
    });
    dialog->open();
}

void TlsRows::issue()
{
    auto *dialog = new IssueCertificateDialog(m_console.api, m_card);
    connect(dialog, &IssueCertificateDialog::issued, this, [this](const QString &file) {
        tell(MessageKind::Good, tr("The certificate and its key are in %1.").arg(file));
        refresh();
    });
    dialog->open();
}

void TlsRows::tell(MessageKind kind, const QString &sentence)
{
    m_console.messages.tell(kind, sentence, {}, QStringLiteral("tls"));
}

} // namespace tessera::ui
