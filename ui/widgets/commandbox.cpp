// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/commandbox.h"

#include "ui/look/fonts.h"
#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QLabel>

namespace tessera::ui {

CommandBox::CommandBox(const QString &name, const QString &copyName, QWidget *parent)
    : QFrame(parent)
    , m_lines(new QLabel(this))
{
    setLayoutDirection(Qt::LeftToRight);
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    m_lines->setAccessibleName(name);
    m_lines->setTextFormat(Qt::PlainText);
    m_lines->setFont(fixedFont());
    m_lines->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_lines->setWordWrap(true);
    m_lines->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 6, 6, 6);
    row->addWidget(m_lines, 1);
    row->addWidget(copyButton(copyName, [this] { return command(); }, this), 0, Qt::AlignTop);
}

void CommandBox::setCommand(const QString &command) { m_lines->setText(command); }

QString CommandBox::command() const { return m_lines->text(); }

} // namespace tessera::ui
