// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/importkeydialog.h"

#include "ui/keys/factlist.h"
#include "ui/look/fonts.h"
#include "ui/models/localfile.h"
#include "ui/models/times.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/droppedfile.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/secrettext.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>

namespace tessera::ui {

namespace {

using namespace std::chrono_literals;

constexpr qint64 largestFile = 64 * 1024;
constexpr int linesShown = 6;

} // namespace

ImportKeyDialog::ImportKeyDialog(admin::AdminApi &api, QWidget *parent)
    : FormDialog(tr("Import a key"), tr("&Import"), parent)
    , m_api(api)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    buildFields();
    m_pause.setSingleShot(true);
    m_pause.setInterval(120ms);
    connect(&m_pause, &QTimer::timeout, this, &ImportKeyDialog::ask);
    connect(m_key, &QPlainTextEdit::textChanged, this, [this] {
        m_passphrase->clear();
        setFieldVisible(m_passphrase, false);
        setFieldVisible(m_algorithm, false); // another key, another choice
        askSoon();
    });
    connect(m_passphrase, &QLineEdit::textChanged, this, &ImportKeyDialog::askSoon);
    connect(m_algorithm, &QComboBox::activated, this, &ImportKeyDialog::askSoon);
    acceptButton()->setEnabled(false);
    setMinimumWidth(640);
    m_key->setFocus();
}

ImportKeyDialog::~ImportKeyDialog() { m_key->clear(); }

void ImportKeyDialog::buildFields()
{
    auto *first = new QWidget(this);
    auto *row = new QHBoxLayout(first);
    row->setContentsMargins(0, 0, 0, 0);
    auto *sentence = new QLabel(
        tr("Choose a file, drop it here, or paste it below: a private key as PEM (PKCS#1, PKCS#8, SEC1) or JWK. It is "
           "announced, and signs after the propagation time."),
        first);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    row->addWidget(sentence, 1);
    QPushButton *choose = iconButton(QStringLiteral("folder"), tr("Choose a &file…"), first);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ImportKeyDialog::chooseFile);
    row->addWidget(choose, 0, Qt::AlignTop);
    addWide(first);
    m_key = addField(tr("&Key"), new QPlainTextEdit(this));
    m_key->setObjectName(QStringLiteral("key"));
    m_key->setFont(fixedFont());
    m_key->setTabChangesFocus(true);
    m_key->setAcceptDrops(false); // a dropped file is for the dialog
    m_key->setUndoRedoEnabled(false);
    m_key->setLayoutDirection(Qt::LeftToRight);
    m_key->setPlaceholderText(QStringLiteral("-----BEGIN PRIVATE KEY-----"));
    m_key->setFixedHeight(linesShown * m_key->fontMetrics().lineSpacing() + 14);
    m_passphrase = addField(tr("&Passphrase"), new PasswordField(this));
    m_algorithm = addField(tr("Signs &with"), new QComboBox(this));
    setFieldVisible(m_passphrase, false);
    setFieldVisible(m_algorithm, false);
    m_facts = new FactList(this);
    m_facts->hide();
    addWide(m_facts);
}

void ImportKeyDialog::chooseFile()
{
    auto *dialog =
        new QFileDialog(this, tr("Import a key"), QString(), tr("Keys (*.pem *.key *.jwk *.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportKeyDialog::readFile);
    dialog->open();
}

void ImportKeyDialog::readFile(const QString &path)
{
    ui::readFile(path, largestFile).then(this, [this](const admin::Answer<QByteArray> &answer) {
        admin::Outcome<QByteArray> read = answer.takeResult();
        if (read) {
            m_key->setPlainText(QString::fromUtf8(*read));
            crypto::wipe(*read);
        } else {
            showProblem(read.error().detail);
        }
        m_key->setFocus(Qt::OtherFocusReason);
    });
}

void ImportKeyDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileIn(event->mimeData()).isEmpty() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void ImportKeyDialog::dropEvent(QDropEvent *event)
{
    const QString file = fileIn(event->mimeData());
    if (file.isEmpty())
        m_key->setPlainText(event->mimeData()->text());
    else
        readFile(file);
    event->acceptProposedAction();
}

crypto::SecretBytes ImportKeyDialog::document() const { return secretOf(m_key->toPlainText()); }

std::optional<crypto::SecretBytes> ImportKeyDialog::passphrase() const
{
    if (m_passphrase->isHidden() || m_passphrase->text().isEmpty())
        return std::nullopt;
    return secretOf(m_passphrase->text());
}

QString ImportKeyDialog::algorithm() const { return m_algorithm->isHidden() ? QString() : m_algorithm->currentText(); }

void ImportKeyDialog::askSoon()
{
    acceptButton()->setEnabled(false);
    m_pause.start();
}

void ImportKeyDialog::ask()
{
    if (m_isAsking) {
        m_asksAgain = true;
        return;
    }
    if (m_key->toPlainText().trimmed().isEmpty()) {
        showProblem({});
        m_facts->setFacts({});
        return;
    }
    m_isAsking = true;
    m_api.keys()
        .previewImport(document(), passphrase(), algorithm())
        .then(this, [this](const admin::Outcome<admin::ImportPreview> &preview) {
            m_isAsking = false;
            if (std::exchange(m_asksAgain, false))
                ask();
            else if (!m_pause.isActive())
                showPreview(preview);
        });
}

void ImportKeyDialog::showPreview(const admin::Outcome<admin::ImportPreview> &preview)
{
    showProblem(preview ? QString() : preview.error().detail);
    if (preview)
        showFacts(*preview);
    else
        m_facts->setFacts({});
    fitHeight();
}

void ImportKeyDialog::showFacts(const admin::ImportPreview &preview)
{
    if (preview.needsPassphrase) {
        m_facts->setFacts({{.sentence = tr("The key is encrypted: its passphrase is needed.")}});
        if (m_passphrase->isHidden()) {
            setFieldVisible(m_passphrase, true);
            m_passphrase->setFocus(Qt::OtherFocusReason);
        }
        return;
    }
    offerAlgorithms(preview);
    const QString kind = preview.kind == u"RSA" ? tr("RSA, %1 bits").arg(preview.bits) : preview.kind;
    QList<KeyFact> facts{{.sentence = tr("%1, for %2. Key ID: %3").arg(kind, preview.algorithm, preview.kid.toText())},
        {.sentence = tr("It is announced now, and signs from %1 on.").arg(localTime(preview.activatesAt))}};
    facts += newKeyFacts(preview.algorithm, preview.activatesAt, preview.cutsShort, preview.change);
    m_facts->setFacts(facts);
    acceptButton()->setEnabled(true);
}

void ImportKeyDialog::offerAlgorithms(const admin::ImportPreview &preview)
{
    QStringList known;
    for (int i = 0; i < m_algorithm->count(); ++i)
        known.append(m_algorithm->itemText(i));
    if (known != preview.algorithms) {
        m_algorithm->clear();
        m_algorithm->addItems(preview.algorithms);
    }
    m_algorithm->setCurrentText(preview.algorithm);
    setFieldVisible(m_algorithm, preview.algorithms.size() > 1);
}

void ImportKeyDialog::submit()
{
    if (!acceptButton()->isEnabled())
        return;
    follow(m_api.keys().importKey(document(), passphrase(), algorithm()),
        [this](const admin::Key &key) { Q_EMIT imported(key); });
}

} // namespace tessera::ui
