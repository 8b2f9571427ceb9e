// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/look/colors.h"
#include "ui/look/fonts.h"
#include "ui/look/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace tessera::ui {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_heading(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_action(new QPushButton(this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setSizeConstraint(QLayout::SetNoConstraint); // the sentence takes more lines where there is less room
    rows->addStretch(2);
    m_heading->setFont(subheadingFont());
    m_sentence->setWordWrap(true);
    m_sentence->setFixedWidth(readableWidth());
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_icon, m_heading, m_sentence}) {
        label->setAlignment(Qt::AlignCenter);
        label->setTextFormat(Qt::PlainText);
        // In a row of its own between springs: an aligned label would not get the height that its lines need.
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(label);
        row->addStretch(1);
        rows->addLayout(row);
    }
    rows->addSpacing(6);
    rows->addWidget(m_action, 0, Qt::AlignHCenter);
    rows->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionClicked);
}

int EmptyState::readableWidth() const { return 40 * fontMetrics().averageCharWidth() + 120; }

QSize EmptyState::minimumSizeHint() const { return {readableWidth() / 2, QWidget::minimumSizeHint().height()}; }

void EmptyState::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_sentence->setFixedWidth(
        std::min(readableWidth(), event->size().width() - 2 * layout()->contentsMargins().left()));
}

void EmptyState::set(const QString &iconName, const QString &heading, const QString &sentence, const QString &action)
{
    m_icon->setPixmap(icon(iconName, colorsFor(palette()).muted).pixmap(QSize(48, 48), devicePixelRatio()));
    m_heading->setText(heading);
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
}

} // namespace tessera::ui
