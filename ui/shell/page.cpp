// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include "ui/look/fonts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace tessera::ui {

Page::Page(Console &console, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_heading(new QHBoxLayout)
    , m_rows(new QVBoxLayout(this))
    , m_subtitle(new QLabel(this))
{
    setAccessibleName(title);
    m_rows->setContentsMargins(20, 14, 20, 14);
    m_rows->setSpacing(12);
    auto *heading = new QLabel(title, this);
    heading->setFont(headingFont());
    heading->setTextFormat(Qt::PlainText);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_heading->setSpacing(8);
    m_heading->addWidget(heading);
    m_heading->addSpacing(4);
    m_heading->addWidget(m_subtitle, 1);
    m_rows->addLayout(m_heading);
}

void Page::show(const QVariant &) {}

void Page::setContent(QWidget *content) { m_rows->addWidget(content, 1); }

void Page::setSubtitle(const QString &text) { m_subtitle->setText(text); }

void Page::addWidgetToHeading(QWidget *widget) { m_heading->addWidget(widget); }

} // namespace tessera::ui
