// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/assistant/summarypage.h"

#include "ui/widgets/card.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace tessera::ui {

SummaryPage::SummaryPage(const admin::Setup &setup, QWidget *parent)
    : AssistantPage(tr("Ready to start"),
          tr("Keys change by themselves: the next one is published before it signs, and the last one stays published "
             "until its tokens have expired."),
          parent)
    , m_interval(new QComboBox(this))
{
    m_interval->addItem(tr("every 6 hours"), QStringLiteral("6h"));
    m_interval->addItem(tr("every 12 hours"), QStringLiteral("12h"));
    m_interval->addItem(tr("every 24 hours"), QStringLiteral("24h"));
    m_interval->addItem(tr("every 7 days"), QStringLiteral("7d"));
    m_interval->addItem(tr("every 30 days"), QStringLiteral("30d"));
    m_interval->addItem(tr("only when somebody rotates them"), QStringLiteral("off"));
    m_interval->setCurrentIndex(std::max(m_interval->findData(setup.proposal().rotationInterval), 0));
    addField(tr("A &new key"), {}, m_interval, m_interval);
    auto *card = new Card(tr("What will be done"), this);
    auto *lines = new QFormLayout;
    lines->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    lines->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_folder = addLine(*lines, tr("Data folder"));
    m_auth = addLine(*lines, tr("Auth service"));
    m_resource = addLine(*lines, tr("Resource service"));
    m_issuer = addLine(*lines, tr("Issuer"));
    m_administrator = addLine(*lines, tr("Administrator"));
    card->rows()->addLayout(lines);
    addWidget(card);
}

QLabel *SummaryPage::addLine(QFormLayout &lines, const QString &label)
{
    auto *value = new QLabel(this);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    lines.addRow(label, value);
    return value;
}

QWidget *SummaryPage::first() const { return m_interval; }

QString SummaryPage::interval() const { return m_interval->currentData().toString(); }

void SummaryPage::summarise(const admin::SetupChoice &choice, const QString &issuer, const QString &administrator)
{
    m_folder->setText(choice.dataFolder);
    m_auth->setText(choice.authListen);
    m_resource->setText(choice.resourceListen);
    m_issuer->setText(issuer);
    m_administrator->setText(administrator);
}

} // namespace tessera::ui
