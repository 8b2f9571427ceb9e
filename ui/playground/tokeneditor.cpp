// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/playground/tokeneditor.h"

#include "ui/look/colors.h"
#include "ui/look/fonts.h"
#include "ui/models/localfile.h"
#include "ui/widgets/droppedfile.h"

#include <QEvent>
#include <QMimeData>

#include <utility>

namespace tessera::ui {

namespace {

constexpr int linesShown = 4;
constexpr int groundAlpha = 70; // of what is broken
constexpr qint64 largestFile = 1024 * 1024;

} // namespace

TokenEditor::TokenEditor(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(tr("Token"));
    setObjectName(QStringLiteral("token"));
    setPlaceholderText(tr("Paste a token here: with or without Bearer, whole or in part. It stays in memory and goes "
                          "nowhere unless you send it."));
    setFont(fixedFont());
    setLayoutDirection(Qt::LeftToRight);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setTabChangesFocus(true);
    showLines(linesShown);
    connect(this, &QPlainTextEdit::textChanged, this, &TokenEditor::inspect);
}

void TokenEditor::showLines(int lines)
{
    setFixedHeight(lines * fontMetrics().lineSpacing() + 2 * frameWidth() + 2 * qRound(document()->documentMargin()));
}

void TokenEditor::replace(const QString &text)
{
    m_isReplacing = true;
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.insertText(text);
    m_isReplacing = false;
}

bool TokenEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return !isReadOnly() && (!fileIn(source).isEmpty() || QPlainTextEdit::canInsertFromMimeData(source));
}

void TokenEditor::insertFromMimeData(const QMimeData *source)
{
    const QString file = fileIn(source);
    if (file.isEmpty())
        QPlainTextEdit::insertFromMimeData(source);
    else
        open(file);
}

void TokenEditor::open(const QString &file)
{
    readFile(file, largestFile).then(this, [this](const admin::Outcome<QByteArray> &read) {
        if (!read) {
            Q_EMIT refused(read.error().detail);
            return;
        }
        replace(QString::fromUtf8(*read));
        Q_EMIT edited();
    });
}

void TokenEditor::showPlace(const playground::Place &place)
{
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(place.at));
    cursor.setPosition(static_cast<int>(place.at + place.length), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    setFocus(Qt::OtherFocusReason);
}

QColor TokenEditor::colorOf(playground::PartKind kind, const QPalette &palette)
{
    const Colors colors = colorsFor(palette);
    switch (kind) {
    case playground::PartKind::Header: return colors.accent;
    case playground::PartKind::Claims:
    case playground::PartKind::Ciphertext: return colors.good;
    default: return colors.muted;
    }
}

void TokenEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        color();
}

void TokenEditor::inspect()
{
    m_found = playground::inspect(toPlainText());
    color();
    Q_EMIT inspected();
    if (!m_isReplacing && hasFocus())
        Q_EMIT edited();
}

void TokenEditor::color()
{
    QList<QTextEdit::ExtraSelection> selections;
    const auto add = [&](const playground::Place &place, const QTextCharFormat &format) {
        QTextCursor cursor(document());
        cursor.setPosition(static_cast<int>(place.at));
        cursor.setPosition(static_cast<int>(place.at + place.length), QTextCursor::KeepAnchor);
        selections.append({cursor, format});
    };
    for (const playground::ShownPart &part : std::as_const(m_found.parts)) {
        QTextCharFormat format;
        format.setForeground(colorOf(part.kind, palette()));
        add(part.place, format);
    }
    for (const playground::Remark &remark : std::as_const(m_found.remarks)) {
        if (remark.weight != playground::Remark::Weight::Problem)
            continue;
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(colorsFor(palette()).bad);
        QColor ground = colorsFor(palette()).bad;
        ground.setAlpha(groundAlpha);
        format.setBackground(ground);
        add(remark.place, format);
    }
    setExtraSelections(selections);
}

} // namespace tessera::ui
