// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/noticeline.h"

#include "ui/activity/signs.h"
#include "ui/widgets/buttons.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>

namespace tessera::ui {

namespace {

constexpr int signSide = 18;

} // namespace

NoticeLine::NoticeLine(QWidget *parent)
    : QFrame(parent)
    , m_sign(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_action(new QPushButton(this))
    , m_close(toolButton(QStringLiteral("close"), tr("Close this notice"), this))
{
    setObjectName(QStringLiteral("card"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->addWidget(m_sign);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_sentence, 1);
    m_bar->setMaximumWidth(140);
    m_bar->setTextVisible(false);
    row->addWidget(m_bar);
    row->addWidget(m_action);
    row->addWidget(m_close);
    connect(m_action, &QPushButton::clicked, this, &NoticeLine::actionClicked);
    connect(m_close, &QToolButton::clicked, this, &NoticeLine::clear);
    m_close->hide();
    clear();
}

void NoticeLine::say(StorySign sign, const QString &sentence, const QString &action)
{
    m_bar->hide();
    m_close->setVisible(m_isClosable);
    present(sign, sentence, action);
}

void NoticeLine::sayWorking(const QString &sentence, double share, const QString &action)
{
    m_bar->setRange(0, share < 0 ? 0 : 1000);
    m_bar->setValue(static_cast<int>(share * 1000));
    m_bar->setAccessibleName(sentence);
    m_bar->show();
    m_close->hide();
    present(StorySign::None, sentence, action);
}

void NoticeLine::present(StorySign sign, const QString &sentence, const QString &action)
{
    const bool isNews = isHidden();
    m_kind = sign;
    color();
    m_sign->setVisible(sign != StorySign::None);
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setVisible(true);
    if (!isNews)
        return; // numbers that count up are not read out each time
    QAccessibleAnnouncementEvent event(this, sentence);
    QAccessible::updateAccessibility(&event);
}

void NoticeLine::color()
{
    m_sign->setPixmap(signPicture(m_kind, signColor(m_kind, palette()), signSide, devicePixelRatio()));
}

void NoticeLine::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        color();
}

void NoticeLine::clear() { hide(); }

void NoticeLine::setClosable(bool closable) { m_isClosable = closable; }

} // namespace tessera::ui
