// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playground/playgroundpage.h"

#include "ui/models/tokenwords.h"
#include "ui/playground/attackview.h"
#include "ui/playground/getview.h"
#include "ui/playground/inspectview.h"
#include "ui/playground/sendview.h"
#include "ui/playground/timeview.h"
#include "ui/playground/tokeneditor.h"
#include "ui/playground/verifyview.h"
#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

namespace tessera::ui {

using namespace std::chrono_literals;

namespace {

QString tokenName() { return QStringLiteral("token"); }
QString tabName() { return QStringLiteral("tab"); }
QString getName() { return QStringLiteral("get"); }
QString attackName() { return QStringLiteral("attack"); }

} // namespace

PlaygroundPage::PlaygroundPage(Console &console, QWidget *parent)
    : Page(console, tr("Playground"), parent)
    , m_editor(new TokenEditor(this))
    , m_form(new QLabel(this))
    , m_legend(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_get(new GetView(console, m_tabs))
    , m_inspect(new InspectView(console, m_tabs))
    , m_verify(new VerifyView(console, m_tabs))
    , m_send(new SendView(console, m_tabs))
    , m_attack(new AttackView(console, m_tabs))
    , m_time(new TimeView(console, *m_verify, m_tabs))
{
    addButtons();
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_form->setTextFormat(Qt::PlainText);
    m_legend->setTextFormat(Qt::RichText);
    m_tabs->addTab(m_get, tr("G&et"));
    m_tabs->addTab(m_inspect, tr("Ins&pect"));
    m_tabs->addTab(m_verify, tr("&Verify"));
    m_tabs->addTab(m_send, tr("Se&nd"));
    m_tabs->addTab(m_attack, tr("&Attack"));
    m_tabs->addTab(m_time, tr("Ti&me"));
    m_tabs->setDocumentMode(true);
    auto *content = new QWidget(this);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_editor);
    auto *below = new QHBoxLayout;
    below->addWidget(m_form, 1);
    below->addWidget(m_legend);
    rows->addLayout(below);
    rows->addWidget(m_tabs, 1);
    setContent(content);

    connectViews();
    connect(&m_second, &QTimer::timeout, this, &PlaygroundPage::showForm);
    m_second.start(1s);
    showInspection();
}

void PlaygroundPage::show(const QVariant &what)
{
    m_tabs->setCurrentWidget(m_inspect);
    m_editor->open(what.toString());
}

void PlaygroundPage::addButtons()
{
    QPushButton *copy = addToHeading(iconButton(QStringLiteral("copy"), tr("&Copy"), this));
    copy->setAccessibleName(tr("Copy the token"));
    connect(copy, &QPushButton::clicked, this, [this] {
        if (!m_editor->inspection().token.isEmpty())
            console().clipboard.copy(QString::fromLatin1(m_editor->inspection().token));
    });
    QPushButton *clear = addToHeading(iconButton(QStringLiteral("close"), tr("C&lear"), this));
    clear->setAccessibleName(tr("Clear the token"));
    connect(clear, &QPushButton::clicked, this, [this] {
        m_editor->clear();
        m_editor->setFocus(Qt::OtherFocusReason);
    });
}

void PlaygroundPage::connectViews()
{
    connect(m_editor, &TokenEditor::inspected, this, &PlaygroundPage::showInspection);
    // Who brings a token wants to see what is in it, and not how to make one.
    connect(m_editor, &TokenEditor::edited, this, [this] {
        if (m_tabs->currentWidget() == m_get)
            m_tabs->setCurrentWidget(m_inspect);
    });
    connect(m_editor, &TokenEditor::refused, this,
        [this](const QString &sentence) { console().messages.tell(MessageKind::Bad, sentence); });
    connect(m_inspect, &InspectView::placeWanted, m_editor, &TokenEditor::showPlace);
    connect(m_get, &GetView::tokenMade, this, &PlaygroundPage::takeMade);
    connect(m_attack, &AttackView::inspectionWanted, this, [this](const QByteArray &token) {
        const bool isAnother = !m_editor->toPlainText().isEmpty();
        m_editor->replace(QString::fromLatin1(token));
        m_tabs->setCurrentWidget(m_inspect);
        if (isAnother)
            console().messages.tell(MessageKind::News, tr("Ctrl+Z in the field brings the token back that was there."));
    });
    connect(m_time, &TimeView::checksWanted, this, [this](Instant instant) {
        m_verify->setInstant(instant);
        m_tabs->setCurrentWidget(m_verify);
    });
}

void PlaygroundPage::takeMade(const QByteArray &token, const QByteArray &publicKey)
{
    m_editor->replace(QString::fromLatin1(token));
    m_verify->setThrowAwayKey(publicKey);
}

void PlaygroundPage::showInspection()
{
    const playground::Inspection &found = m_editor->inspection();
    m_inspect->setInspection(found);
    m_verify->setToken(found.token);
    m_send->setToken(found.token);
    m_attack->setToken(found.token);
    showForm();
}

void PlaygroundPage::showForm()
{
    const playground::Inspection &found = m_editor->inspection();
    m_form->setText(formText(found, console().clock.now()));
    QStringList names;
    for (const playground::ShownPart &part : found.parts)
        names.append(QStringLiteral("<span style=\"color:%1\">\u25A0</span> %2")
                .arg(TokenEditor::colorOf(part.kind, palette()).name(), partName(part.kind).toHtmlEscaped()));
    m_legend->setText(names.join(QStringLiteral(" \u00A0 ")));
}

QVariantMap PlaygroundPage::draft() const
{
    return {{tokenName(), m_editor->toPlainText()}, {tabName(), m_tabs->currentIndex()}, {getName(), m_get->draft()},
        {attackName(), m_attack->draft()}};
}

void PlaygroundPage::takeDraft(const QVariantMap &texts)
{
    m_editor->setPlainText(texts.value(tokenName()).toString());
    m_get->takeDraft(texts.value(getName()).toMap());
    m_attack->takeDraft(texts.value(attackName()).toMap());
    m_tabs->setCurrentIndex(texts.value(tabName()).toInt());
}

QWidget *PlaygroundPage::firstFocus() { return m_editor; }

} // namespace tessera::ui
