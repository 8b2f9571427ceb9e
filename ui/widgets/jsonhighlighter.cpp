// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/jsonhighlighter.h"

#include "ui/look/colors.h"
#include "ui/models/jsontext.h"

namespace tessera::ui {

namespace {

QTextCharFormat formatFor(JsonKind kind, const Colors &colors)
{
    QTextCharFormat format;
    switch (kind) {
    case JsonKind::Space: break;
    case JsonKind::Name: format.setForeground(colors.accent); break;
    case JsonKind::String: format.setForeground(colors.good); break;
    case JsonKind::Number:
    case JsonKind::Literal: format.setForeground(colors.attention); break;
    case JsonKind::Punctuation: format.setForeground(colors.muted); break;
    case JsonKind::Broken:
        format.setForeground(colors.bad);
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(colors.bad);
        break;
    }
    return format;
}

} // namespace

JsonHighlighter::JsonHighlighter(QTextDocument *document, const QPalette &palette)
    : QSyntaxHighlighter(document)
    , m_palette(palette)
{
}

void JsonHighlighter::setPalette(const QPalette &palette)
{
    m_palette = palette;
    rehighlight();
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    const Colors colors = colorsFor(m_palette);
    const QList<JsonPiece> pieces = jsonPieces(text);
    for (const JsonPiece &piece : pieces) {
        if (piece.kind != JsonKind::Space)
            setFormat(static_cast<int>(piece.at), static_cast<int>(piece.length), formatFor(piece.kind, colors));
    }
}

} // namespace tessera::ui
