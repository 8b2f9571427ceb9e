// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/storypane.h"

#include "ui/activity/signs.h"
#include "ui/activity/storyhtml.h"
#include "ui/look/colors.h"
#include "ui/look/fonts.h"
#include "ui/look/icons.h"
#include "ui/widgets/buttons.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QTextOption>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

namespace tessera::ui {

namespace {

/// Drawn larger than they are shown, so that they are sharp on every screen.
constexpr int pictureSide = 15;
constexpr qreal pictureRatio = 4;

StorySign signOf(const QString &name)
{
    if (name == u"good")
        return StorySign::Good;
    if (name == u"attention")
        return StorySign::Attention;
    return name == u"bad" ? StorySign::Bad : StorySign::Muted;
}

} // namespace

StoryDocument::StoryDocument(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(NoFrame);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    // Ids and hashes have no place to break at, and the pane is narrow.
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(2);
}

void StoryDocument::setStory(const Story &story, bool isSame)
{
    m_story = story;
    const int place = verticalScrollBar()->value();
    render();
    verticalScrollBar()->setValue(isSame ? place : 0);
}

// What is the same stays as it is, with what is selected and the link that has the focus.
void StoryDocument::render()
{
    QString html = storyHtml(m_story, palette(), layoutDirection());
    if (html == m_html)
        return;
    m_html = std::move(html);
    setHtml(m_html);
}

QVariant StoryDocument::loadResource(int type, const QUrl &name)
{
    if (name.scheme() == u"sign") {
        const StorySign sign = signOf(name.path());
        return signPicture(sign, signColor(sign, palette()), pictureSide, pictureRatio);
    }
    if (name.toString() == u"copy")
        return icon(QStringLiteral("copy"), colorsFor(palette()).muted)
            .pixmap(QSize(pictureSide, pictureSide), pictureRatio);
    return QTextBrowser::loadResource(type, name);
}

void StoryDocument::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange) {
        document()->clear(); // with the pictures that it remembers
        m_html.clear();
        render();
    }
}

StoryPane::StoryPane(const QString &heading, QWidget *parent)
    : QFrame(parent)
    , m_document(new StoryDocument(this))
{
    setObjectName(QStringLiteral("card"));
    setAccessibleName(heading);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 8, 8, 8);
    rows->setSpacing(4);
    auto *top = new QHBoxLayout;
    auto *label = new QLabel(heading, this);
    label->setFont(subheadingFont());
    top->addWidget(label, 1);
    top->addWidget(copyButton(tr("Copy all of it as text"), [this] { return storyText(m_story); }, this));
    QToolButton *close = toolButton(QStringLiteral("close"), tr("Close (Esc)"), this);
    connect(close, &QToolButton::clicked, this, &StoryPane::closeRequested);
    top->addWidget(close);
    rows->addLayout(top);
    m_document->setAccessibleName(heading);
    rows->addWidget(m_document, 1);
    connect(m_document, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        const QString link = QUrl::fromPercentEncoding(url.toEncoded());
        if (!link.startsWith(u"copy:")) {
            Q_EMIT linkFollowed(link);
            return;
        }
        QGuiApplication::clipboard()->setText(link.sliced(5));
        QToolTip::showText(QCursor::pos(), tr("Copied"), m_document);
    });
}

void StoryPane::setStory(const Story &story, bool isSame)
{
    m_story = story;
    m_document->setStory(story, isSame);
}

} // namespace tessera::ui
