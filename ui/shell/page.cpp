// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include "ui/look/fonts.h"
#include "ui/widgets/taborder.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tessera::ui {

Page::Page(Console &console, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_anchor(new QWidget(this))
    , m_head(new QWidget(this))
    , m_heading(new QHBoxLayout(m_head))
    , m_rows(new QVBoxLayout(this))
    , m_subtitle(new QLabel(m_head))
{
    setAccessibleName(title);
    m_anchor->setFocusPolicy(Qt::TabFocus);
    m_anchor->hide();
    m_rows->setContentsMargins(20, 14, 20, 14);
    m_rows->setSpacing(12);
    auto *heading = new QLabel(title, m_head);
    heading->setFont(headingFont());
    heading->setTextFormat(Qt::PlainText);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_heading->setContentsMargins(0, 0, 0, 0);
    m_heading->setSpacing(8);
    m_heading->addWidget(heading);
    m_heading->addSpacing(4);
    m_heading->addWidget(m_subtitle, 1);
    m_rows->addWidget(m_head);
}

void Page::show(const QVariant &) {}

// What stands on top comes first, whichever was made first.
void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    putBehind(*m_anchor, *m_head);
}

void Page::setContent(QWidget *content) { m_rows->addWidget(content, 1); }

void Page::letScrollFree(QScrollArea &area)
{
    QLayout *content = area.widget()->layout();
    const QMargins margins = content->contentsMargins();
    connect(&m_console.messages, &Messages::covered, content,
        [content, margins](int height) { content->setContentsMargins(margins + QMargins(0, 0, 0, height)); });
}

void Page::setSubtitle(const QString &text) { m_subtitle->setText(text); }

void Page::addWidgetToHeading(QWidget *widget) { m_heading->addWidget(widget); }

} // namespace tessera::ui
