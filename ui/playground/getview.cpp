// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playground/getview.h"

#include "ui/playground/mintview.h"
#include "ui/playground/signinview.h"
#include "ui/widgets/segments.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace tessera::ui {

GetView::GetView(Console &console, QWidget *parent)
    : QWidget(parent)
    , m_ways(new Segments(tr("Where the token comes from"), this))
    , m_stack(new QStackedWidget(this))
    , m_mint(new MintView(console, m_stack))
    , m_signIn(new SignInView(console, m_stack))
{
    m_ways->addChoice(tr("Mint by &hand"));
    m_ways->addChoice(tr("Si&gn in as a user"));
    m_stack->addWidget(m_mint);
    m_stack->addWidget(m_signIn);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 8, 0, 0);
    rows->addWidget(m_ways, 0, Qt::AlignLeading);
    rows->addWidget(m_stack, 1);
    connect(m_ways, &Segments::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_mint, &MintView::minted, this, &GetView::tokenMade);
    connect(m_signIn, &SignInView::signedIn, this,
        [this](const QByteArray &token) { Q_EMIT tokenMade(token, QByteArray()); });
}

QVariantMap GetView::draft() const
{
    return {{QStringLiteral("way"), m_ways->current()}, {QStringLiteral("mint"), m_mint->draft()},
        {QStringLiteral("sign-in"), m_signIn->draft()}};
}

void GetView::takeDraft(const QVariantMap &texts)
{
    m_mint->takeDraft(texts.value(QStringLiteral("mint")).toMap());
    m_signIn->takeDraft(texts.value(QStringLiteral("sign-in")).toMap());
    m_ways->setCurrent(texts.value(QStringLiteral("way")).toInt());
}

} // namespace tessera::ui
