// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/look/fonts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace tessera::ui {

Card::Card(const QString &heading, QWidget *parent)
    : QFrame(parent)
    , m_rows(new QVBoxLayout(this))
    , m_heading(new QHBoxLayout)
{
    setObjectName(QStringLiteral("card"));
    setAccessibleName(heading);
    m_rows->setContentsMargins(14, 10, 14, 12);
    m_rows->setSpacing(8);
    auto *label = new QLabel(heading, this);
    label->setFont(subheadingFont());
    label->setTextFormat(Qt::PlainText);
    m_heading->addWidget(label, 1);
    m_rows->addLayout(m_heading);
}

void Card::addToHeading(QWidget *widget) { m_heading->addWidget(widget); }

} // namespace tessera::ui
