// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/deedrow.h"

#include "ui/widgets/buttons.h"

#include <QVBoxLayout>

namespace tessera::ui {

DeedRow::DeedRow(const QString &title, const QString &sentence, QWidget *parent)
    : DeedRow(title, sentence, new QWidget(parent), parent)
{
}

DeedRow::DeedRow(const QString &title, const QString &sentence, QWidget *deeds, QWidget *parent)
    : FieldRow(title, sentence, deeds, nullptr, parent)
    , m_deeds(deeds)
{
    auto *rows = new QVBoxLayout(deeds);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
}

QPushButton *DeedRow::addDeed(const QString &icon, const QString &text)
{
    QPushButton *button = iconButton(icon, text, m_deeds);
    m_deeds->layout()->addWidget(button);
    return button;
}

} // namespace tessera::ui
