// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpbrowser.h"

#include "ui/help/helpbook.h"
#include "ui/look/fonts.h"

#include <QEvent>
#include <QFileInfo>
#include <QImage>

namespace tessera::ui {

namespace {

constexpr qreal margin = 16;
// Of a window of 1024, so that it is as wide as the text and sharp on any screen.
constexpr qreal pictureWidth = 600;

} // namespace

HelpBrowser::HelpBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenExternalLinks(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Help"));
    document()->setDocumentMargin(margin);
    // English, whatever the language of the window.
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    document()->setDefaultTextOption(option);
}

void HelpBrowser::showChapter(const QString &name) { setSource(QUrl(name + QStringLiteral(".md"))); }

QString HelpBrowser::chapter() const { return chapterOf(source()); }

QString HelpBrowser::chapterOf(const QUrl &source) { return QFileInfo(source.path()).completeBaseName(); }

QVariant HelpBrowser::loadResource(int type, const QUrl &name)
{
    switch (type) {
    case QTextDocument::MarkdownResource: return helpText(chapterOf(name));
    case QTextDocument::ImageResource: {
        QImage picture(QStringLiteral(":/screenshots/") + name.fileName());
        picture.setDevicePixelRatio(picture.width() / pictureWidth);
        return picture;
    }
    default: return {};
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
