// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpbrowser.h"

#include "ui/help/helpbook.h"
#include "ui/look/fonts.h"

#include <QEvent>
#include <QFileInfo>
#include <QImage>
#include <QLocale>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextTable>

#include <algorithm>

namespace tessera::ui {

namespace {

constexpr qreal margin = 16;
// Of a window of 1024, so that it is as wide as the text and sharp on any screen.
constexpr qreal pictureWidth = 600;

// Qt lays the columns of a table out from left to right in any document.
QString withTablesFromRightToLeft(const QString &markdown)
{
    static const QRegularExpression bar(QStringLiteral("(?<!\\\\)\\|"));
    QStringList lines = markdown.split(u'\n');
    bool isProgram = false;
    for (QString &line : lines) {
        isProgram ^= line.trimmed().startsWith(QLatin1StringView("```"));
        if (isProgram || !line.startsWith(u'|') || !line.endsWith(u'|'))
            continue;
        QStringList cells = line.sliced(1).chopped(1).split(bar);
        std::ranges::reverse(cells);
        line = u'|' + cells.join(u'|') + u'|';
    }
    return lines.join(u'\n');
}

} // namespace

HelpBrowser::HelpBrowser(const QString &language, QWidget *parent)
    : QTextBrowser(parent)
    , m_language(language)
{
    setOpenExternalLinks(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Help"));
    document()->setDocumentMargin(margin);
}

void HelpBrowser::showChapter(const QString &name) { setSource(QUrl(name + QStringLiteral(".md"))); }

QString HelpBrowser::chapter() const { return chapterOf(source()); }

QString HelpBrowser::chapterOf(const QUrl &source) { return QFileInfo(source.path()).completeBaseName(); }

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    switch (type) {
    case QTextDocument::MarkdownResource: {
        const HelpText found = helpText(chapterOf(name), m_language);
        const Qt::LayoutDirection direction = QLocale(found.language).textDirection();
        direct(direction);
        return direction == Qt::LeftToRight ? found.text : withTablesFromRightToLeft(found.text);
    }
    case QTextDocument::ImageResource: {
        QImage picture(QStringLiteral(":/screenshots/") + name.fileName());
        picture.setDevicePixelRatio(picture.width() / pictureWidth);
        return picture;
    }
    default: return {};
    }
}

// That of the chapter, which may be English where the window is not.
void HelpBrowser::direct(Qt::LayoutDirection direction)
{
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(direction);
    document()->setDefaultTextOption(option);
}

void HelpBrowser::doSetSource(const QUrl &name, QTextDocument::ResourceType type)
{
    QTextBrowser::doSetSource(name, type);
    const QList<QTextFrame *> frames = document()->rootFrame()->childFrames();
    for (QTextFrame *frame : frames) {
        auto *table = qobject_cast<QTextTable *>(frame);
        if (!table || document()->defaultTextOption().textDirection() == Qt::LeftToRight)
            continue;
        QTextTableFormat format = table->format();
        format.setAlignment(Qt::AlignRight);
        table->setFormat(format);
    }
    // Programs and requests go from left to right in any language.
    QTextBlockFormat leftToRight;
    leftToRight.setLayoutDirection(Qt::LeftToRight);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().hasProperty(QTextFormat::BlockCodeFence))
            QTextCursor(block).mergeBlockFormat(leftToRight);
    }
}

// Links are colored when they are read, by the palette of then.
void HelpBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !source().isEmpty())
        reload();
}

} // namespace tessera::ui
