// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keyactions.h"

#include "ui/keys/administratordialog.h"
#include "ui/keys/atoncedialog.h"
#include "ui/keys/exportprivatedialog.h"
#include "ui/keys/importkeydialog.h"
#include "ui/keys/keydetailsdialog.h"
#include "ui/keys/revokedialog.h"
#include "ui/models/keyfacts.h"
#include "ui/models/localfile.h"
#include "ui/models/times.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace tessera::ui {

namespace {

QString suffixOf(admin::PublicKeyForm form)
{
    return form == admin::PublicKeyForm::Pem ? QStringLiteral("pem") : QStringLiteral("jwk");
}

} // namespace

KeyActions::KeyActions(Console &console, QWidget *page)
    : QObject(page)
    , m_console(console)
    , m_page(page)
{
}

void KeyActions::rotate()
{
    const QList<admin::Key> keys = m_console.api.keys().list();
    const auto announced = std::ranges::find(keys, QStringLiteral("announced"), &admin::Key::state);
    if (announced == keys.end()) {
        announce();
        return;
    }
    auto *box = new QMessageBox(QMessageBox::Question, tr("Rotate"),
        tr("Key %1 is announced already and signs from %2 on. Announce another one after it?")
            .arg(QString::number(announced->sequence), localTime(announced->activatesAt)),
        QMessageBox::Cancel, m_page);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = box->addButton(tr("&Announce another key"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, &KeyActions::announce);
    box->open();
}

void KeyActions::announce()
{
    const auto answer = m_console.api.keys().rotate(false);
    m_console.messages.showWork(tr("A key is being made."), Future<void>(answer));
    answer.then(this, [this](const admin::Outcome<admin::Key> &key) {
        if (key)
            tellOfNewKey(*key);
        else
            m_console.messages.tell(MessageKind::Bad, key.error().detail);
    });
}

// What it means for the others comes with it, so that nobody is surprised later.
void KeyActions::tellOfNewKey(const admin::Key &key)
{
    Q_EMIT came(key.kid);
    m_console.api.keys().outlook(key.kid).then(this, [this, key](const admin::Outcome<admin::NewKeyOutlook> &outlook) {
        const QString number = QString::number(key.sequence);
        const Instant now = m_console.clock.now();
        m_console.messages.tell(MessageKind::Good,
            key.activatesAt > now ? tr("Key %1 is announced. It signs from %2 on (%3).")
                                        .arg(number, localTime(key.activatesAt), relative(key.activatesAt, now))
                                  : tr("Key %1 signs now.").arg(number));
        if (!outlook)
            return;
        const QList<KeyFact> facts =
            newKeyFacts(key.algorithm, key.activatesAt, outlook->cutsShort, outlook->algorithm);
        QStringList grave;
        for (const KeyFact &fact : facts) {
            if (fact.isGrave)
                grave.append(fact.sentence);
        }
        if (!grave.isEmpty())
            m_console.messages.tell(MessageKind::Attention, grave.join(u' '));
    });
}

void KeyActions::rotateAtOnce()
{
    auto *dialog = new AtOnceDialog(m_console.api, m_page);
    connect(dialog, &AtOnceDialog::rotated, this, &KeyActions::tellOfNewKey);
    dialog->open();
}

void KeyActions::importKey(const QString &file)
{
    auto *dialog = new ImportKeyDialog(m_console.api, m_page);
    connect(dialog, &ImportKeyDialog::imported, this, [this](const admin::Key &key) {
        Q_EMIT came(key.kid);
        m_console.messages.tell(MessageKind::Good, tr("Key %1 is imported. It signs from %2 on.")
                                                       .arg(QString::number(key.sequence), localTime(key.activatesAt)));
    });
    dialog->open();
    if (!file.isEmpty())
        dialog->readFile(file);
}

void KeyActions::revoke(const admin::Key &key)
{
    auto *dialog = new RevokeDialog(m_console.api, key, m_page);
    connect(dialog, &RevokeDialog::revoked, this,
        [this](const admin::Key &revoked, const admin::RevocationPreview &preview) {
            m_console.messages.tell(MessageKind::Good, tr("Key %1 is revoked.").arg(revoked.sequence));
            if (preview.key.state != u"removed")
                m_console.messages.tell(MessageKind::Attention,
                    tr("Consumers that keep the key set may accept key %1 until %2.")
                        .arg(QString::number(revoked.sequence), localTime(preview.cachesAcceptUntil)));
        });
    dialog->open();
}

void KeyActions::showDetails(const admin::Key &key)
{
    auto *dialog = new KeyDetailsDialog(m_console.api, key, m_page);
    connect(dialog, &KeyDetailsDialog::saveRequested, this, &KeyActions::savePublic);
    dialog->open();
}

void KeyActions::copyPublic(const admin::Key &key, admin::PublicKeyForm form)
{
    const auto exported = m_console.api.keys().exportPublic(key.kid, form);
    if (!exported) {
        m_console.messages.tell(MessageKind::Bad, exported.error().detail);
        return;
    }
    QApplication::clipboard()->setText(QString::fromUtf8(*exported));
    m_console.messages.tell(MessageKind::News,
        form == admin::PublicKeyForm::Pem ? tr("Public key %1 is in the clipboard, as PEM.").arg(key.sequence)
                                          : tr("Public key %1 is in the clipboard, as JWK.").arg(key.sequence));
}

void KeyActions::savePublic(const admin::Key &key, admin::PublicKeyForm form)
{
    const auto exported = m_console.api.keys().exportPublic(key.kid, form);
    if (!exported) {
        m_console.messages.tell(MessageKind::Bad, exported.error().detail);
        return;
    }
    const bool isPem = form == admin::PublicKeyForm::Pem;
    auto *dialog = new QFileDialog(QApplication::activeModalWidget() ? QApplication::activeModalWidget() : m_page,
        tr("Save public key %1").arg(key.sequence), QString(), isPem ? tr("PEM (*.pem)") : tr("JWK (*.jwk)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffixOf(form));
    dialog->selectFile(QStringLiteral("tessera-public-key-%1.%2").arg(QString::number(key.sequence), suffixOf(form)));
    connect(dialog, &QFileDialog::fileSelected, this, [this, key, bytes = *exported](const QString &file) {
        const QByteArray text = bytes.endsWith('\n') ? bytes : bytes + '\n';
        writeFile(file, text, Readers::Everybody).then(this, [this, key, file](const admin::Outcome<void> &written) {
            if (written)
                m_console.messages.tell(
                    MessageKind::Good, tr("Public key %1 is in %2.").arg(QString::number(key.sequence), file));
            else
                m_console.messages.tell(MessageKind::Bad, written.error().detail);
        });
    });
    dialog->open();
}

void KeyActions::exportPrivate(const admin::Key &key)
{
    auto *first = new AdministratorDialog(m_console.api,
        tr("The private key %1 is about to leave the database. That takes an administrator.").arg(key.sequence),
        m_page);
    connect(first, &QDialog::accepted, this, [this, key] {
        auto *dialog = new ExportPrivateDialog(m_console.api, key, m_page);
        connect(dialog, &ExportPrivateDialog::exported, this, [this, key](const QString &file) {
            m_console.messages.tell(MessageKind::Good, tr("Private key %1 is in %2, encrypted under the passphrase.")
                                                           .arg(QString::number(key.sequence), file));
        });
        dialog->open();
    });
    first->open();
}

} // namespace tessera::ui
