// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/codeview.h"

#include "ui/look/colors.h"
#include "ui/look/fonts.h"
#include "ui/widgets/jsonhighlighter.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

namespace tessera::ui {

namespace {

constexpr int groundAlpha = 36;
constexpr int leastLines = 3;

QColor colorOf(CodeView::Tone tone, const QPalette &palette)
{
    const Colors colors = colorsFor(palette);
    switch (tone) {
    case CodeView::Tone::Added: return colors.good;
    case CodeView::Tone::Missing: return colors.attention;
    case CodeView::Tone::Conflict: return colors.bad;
    }
    Q_UNREACHABLE_RETURN({});
}

QString signOf(CodeView::Tone tone)
{
    switch (tone) {
    case CodeView::Tone::Added: return QStringLiteral("+");
    case CodeView::Tone::Missing: return QStringLiteral("−");
    case CodeView::Tone::Conflict: return QStringLiteral("≠");
    }
    Q_UNREACHABLE_RETURN({});
}

// Paints through a function: the margin is part of the view, and not of its text.
class Margin final : public QWidget
{
public:
    Margin(QWidget *parent, std::function<void(QPaintEvent *)> paint)
        : QWidget(parent)
        , m_paint(std::move(paint))
    {
    }

protected:
    void paintEvent(QPaintEvent *event) override { m_paint(event); }

private:
    const std::function<void(QPaintEvent *)> m_paint;
};

} // namespace

CodeView::CodeView(const QString &name, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new JsonHighlighter(document(), palette()))
    , m_margin(new Margin(this, [this](QPaintEvent *event) { paintMargin(event); }))
{
    setAccessibleName(name);
    setLayoutDirection(Qt::LeftToRight);
    setFont(fixedFont());
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    setViewportMargins(marginWidth(), 0, 0, 0);
    setMinimumHeight(leastLines * fontMetrics().height());
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &, int) { m_margin->update(); });
}

void CodeView::setCode(const QString &text)
{
    if (text == toPlainText())
        return;
    const int across = horizontalScrollBar()->value();
    const int down = verticalScrollBar()->value();
    const bool isOneLine = !text.contains(u'\n');
    setLineWrapMode(isOneLine ? WidgetWidth : NoWrap);
    setWordWrapMode(isOneLine ? QTextOption::WrapAnywhere : QTextOption::NoWrap);
    m_marks.clear();
    setExtraSelections({});
    setPlainText(text);
    horizontalScrollBar()->setValue(across);
    verticalScrollBar()->setValue(down);
}

void CodeView::setMarks(const QList<Mark> &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    layGrounds();
    m_margin->update();
    viewport()->update();
}

int CodeView::marginWidth() const { return 2 * fontMetrics().horizontalAdvance(u'0') + 4; }

void CodeView::layGrounds()
{
    QList<QTextEdit::ExtraSelection> grounds;
    const bool isOneLine = document()->blockCount() == 1;
    for (const Mark &mark : std::as_const(m_marks)) {
        QColor ground = colorOf(mark.tone, palette());
        ground.setAlpha(groundAlpha);
        const int end = static_cast<int>(mark.at + mark.length);
        for (QTextBlock block = document()->findBlock(static_cast<int>(mark.at));
            block.isValid() && block.position() < end; block = block.next()) {
            QTextEdit::ExtraSelection selection;
            selection.format.setBackground(ground);
            selection.cursor = QTextCursor(block);
            if (isOneLine) {
                selection.cursor.setPosition(static_cast<int>(mark.at));
                selection.cursor.setPosition(end, QTextCursor::KeepAnchor);
            } else {
                selection.format.setProperty(QTextFormat::FullWidthSelection, true);
            }
            grounds.append(selection);
        }
    }
    setExtraSelections(grounds);
}

QRect CodeView::lineRect(qsizetype at) const
{
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(at));
    return cursorRect(cursor);
}

void CodeView::paintMargin(QPaintEvent *event)
{
    QPainter painter(m_margin);
    painter.fillRect(event->rect(), palette().color(QPalette::AlternateBase));
    painter.setFont(font());
    for (const Mark &mark : std::as_const(m_marks)) {
        const QRect first = lineRect(mark.at);
        const QRect last = lineRect(mark.at + mark.length - 1);
        const QColor color = colorOf(mark.tone, palette());
        const int width = m_margin->width();
        painter.fillRect(width - 3, first.top(), 3, last.bottom() + 1 - first.top(), color);
        painter.setPen(color);
        painter.drawText(QRect(0, first.top(), width - 4, first.height()), Qt::AlignCenter, signOf(mark.tone));
    }
}

void CodeView::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    if (document()->blockCount() == 1)
        return; // no room behind a line that is broken
    QPainter painter(viewport());
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setFont(QGuiApplication::font());
    for (const Mark &mark : std::as_const(m_marks)) {
        const QTextBlock block = document()->findBlock(static_cast<int>(mark.at));
        const QRect end = lineRect(block.position() + block.length() - 1);
        painter.setPen(colorOf(mark.tone, palette()));
        painter.drawText(QRect(end.right() + 10, end.top(), viewport()->width(), end.height()),
            Qt::AlignLeft | Qt::AlignVCenter, mark.word);
    }
}

void CodeView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect inside = contentsRect();
    m_margin->setGeometry(inside.left(), inside.top(), marginWidth(), inside.height());
}

void CodeView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    m_highlighter->setPalette(palette());
    layGrounds();
}

} // namespace tessera::ui
