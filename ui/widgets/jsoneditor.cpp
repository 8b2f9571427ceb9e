// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/jsoneditor.h"

#include "ui/look/fonts.h"
#include "ui/widgets/jsonhighlighter.h"

#include <QEvent>

namespace tessera::ui {

namespace {

constexpr int leastLines = 5;

} // namespace

JsonEditor::JsonEditor(const QString &name, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new JsonHighlighter(document(), palette()))
{
    setAccessibleName(name);
    setFont(fixedFont());
    setLayoutDirection(Qt::LeftToRight);
    setTabChangesFocus(true);
}

QSize JsonEditor::sizeHint() const
{
    return {QPlainTextEdit::minimumSizeHint().width(),
        leastLines * fontMetrics().lineSpacing() + 2 * frameWidth() + 2 * qRound(document()->documentMargin())};
}

void JsonEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_highlighter->setPalette(palette());
}

} // namespace tessera::ui
