// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/lineeditor.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace tessera::ui {

LineEditor::LineEditor(const QString &name, QWidget *parent)
    : SettingEditor(parent)
    , m_line(new QLineEdit(this))
{
    m_line->setAccessibleName(name);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &LineEditor::edited);
}

void LineEditor::setText(const QString &text)
{
    if (m_line->text() != text)
        m_line->setText(text);
}

QWidget *LineEditor::first() { return m_line; }

} // namespace tessera::ui
