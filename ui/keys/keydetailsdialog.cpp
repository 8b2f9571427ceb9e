// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/keydetailsdialog.h"

#include "ui/look/fonts.h"
#include "ui/models/keytext.h"
#include "ui/models/times.h"
#include "ui/models/words.h"
#include "ui/widgets/buttons.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>

namespace tessera::ui {

namespace {

constexpr int linesShown = 9;

QString shown(const std::optional<Instant> &instant) { return instant ? localTime(*instant) : QString(); }

} // namespace

KeyDetailsDialog::KeyDetailsDialog(admin::AdminApi &api, const admin::Key &key, QWidget *parent)
    : QDialog(parent)
    , m_api(api)
    , m_key(key)
    , m_form(new QFormLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Key %1").arg(key.sequence));
    auto *rows = new QVBoxLayout(this);
    rows->setSpacing(12);
    rows->addLayout(m_form);
    addFacts();
    auto *tabs = new QTabWidget(this);
    tabs->setAccessibleName(tr("Public key"));
    addForm(tabs, admin::PublicKeyForm::Jwk);
    addForm(tabs, admin::PublicKeyForm::Pem);
    rows->addWidget(tabs, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    rows->addWidget(buttons);
    setMinimumWidth(600);
    connect(&m_api, &admin::AdminApi::keysChanged, this, [this] {
        if (const auto now = m_api.keys().show(m_key.kid)) {
            m_key = *now;
            fillIn();
        }
    });
    fillIn();
}

void KeyDetailsDialog::addFacts()
{
    auto *kid = new QWidget(this);
    auto *row = new QHBoxLayout(kid);
    row->setContentsMargins(0, 0, 0, 0);
    auto *text = new QLabel(m_key.kid.toText(), kid);
    text->setFont(fixedFont());
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setLayoutDirection(Qt::LeftToRight);
    text->setAccessibleName(tr("Key ID"));
    row->addWidget(text);
    row->addWidget(copyButton(tr("Copy the key ID"), [kidText = m_key.kid.toText()] { return kidText; }, kid));
    row->addStretch(1);
    m_form->setHorizontalSpacing(14);
    m_form->addRow(tr("Key ID (kid)"), kid);
    auto *what = new QLabel(tr("The thumbprint of the public key (RFC 7638, SHA-256)"), this);
    what->setForegroundRole(QPalette::PlaceholderText);
    m_form->addRow(QString(), what);
    say(addFact(tr("Algorithm")), m_key.algorithm);
    say(addFact(tr("Origin")), originName(m_key.origin == u"imported"));
    m_state = addFact(tr("State"));
    m_published = addFact(tr("Published since"));
    m_signs = addFact(tr("Signs from"));
    m_retires = addFact(tr("Signs until"));
    m_horizon = addFact(tr("Its tokens end before"));
    m_leaves = addFact(tr("Leaves the key set"));
    m_revoked = addFact(tr("Revoked"));
    m_reason = addFact(tr("Reason"));
}

KeyDetailsDialog::Fact KeyDetailsDialog::addFact(const QString &label)
{
    const Fact fact{.label = new QLabel(label, this), .value = new QLabel(this)};
    fact.label->setForegroundRole(QPalette::PlaceholderText);
    fact.value->setTextFormat(Qt::PlainText);
    fact.value->setWordWrap(true);
    fact.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_form->addRow(fact.label, fact.value);
    return fact;
}

void KeyDetailsDialog::say(const Fact &fact, const QString &value)
{
    fact.value->setText(value);
    fact.value->setVisible(!value.isEmpty());
    fact.label->setVisible(!value.isEmpty());
}

void KeyDetailsDialog::fillIn()
{
    const bool signs = !m_key.revokedAt || m_key.activatesAt < *m_key.revokedAt;
    say(m_state, keyStateName(m_key.state));
    say(m_published, shown(m_key.createdAt));
    say(m_signs, signs ? shown(m_key.activatesAt) : tr("never"));
    say(m_retires, signs ? shown(m_key.retiresAt) : QString());
    say(m_horizon, m_key.state == u"announced" ? QString() : shown(m_key.expiryHorizon));
    say(m_leaves, m_key.revokedAt ? QString() : shown(m_key.leavesAt));
    say(m_revoked, shown(m_key.revokedAt));
    say(m_reason, m_key.revokeReason);
}

void KeyDetailsDialog::addForm(QTabWidget *tabs, admin::PublicKeyForm form)
{
    const bool isJwk = form == admin::PublicKeyForm::Jwk;
    const QString name = isJwk ? tr("&JWK") : tr("&PEM");
    const auto exported = m_api.keys().exportPublic(m_key.kid, form);
    const QByteArray bytes = exported ? *exported : QByteArray();
    auto *page = new QWidget(tabs);
    auto *row = new QHBoxLayout(page);
    auto *text = new QPlainTextEdit(page);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setFont(fixedFont());
    text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    text->setWordWrapMode(QTextOption::WrapAnywhere);
    text->setLayoutDirection(Qt::LeftToRight);
    text->setAccessibleName(isJwk ? tr("Public key as JWK") : tr("Public key as PEM"));
    text->setPlainText(QString::fromUtf8(isJwk ? QJsonDocument::fromJson(bytes).toJson() : bytes).trimmed());
    text->setMinimumHeight(linesShown * text->fontMetrics().lineSpacing() + 12);
    row->addWidget(text, 1);
    auto *column = new QVBoxLayout;
    QPushButton *copy = iconButton(QStringLiteral("copy"), tr("&Copy"), page);
    connect(copy, &QPushButton::clicked, page,
        [bytes] { QGuiApplication::clipboard()->setText(QString::fromUtf8(bytes)); });
    QPushButton *save = iconButton(QStringLiteral("export"), tr("&Save…"), page);
    connect(save, &QPushButton::clicked, this, [this, form] { Q_EMIT saveRequested(m_key, form); });
    for (QPushButton *button : {copy, save}) {
        button->setAutoDefault(false);
        column->addWidget(button);
    }
    column->addStretch(1);
    row->addLayout(column);
    tabs->addTab(page, name);
}

} // namespace tessera::ui
