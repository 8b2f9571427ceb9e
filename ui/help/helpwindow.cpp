// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpwindow.h"

#include "ui/help/aboutdialog.h"
#include "ui/help/helpbook.h"
#include "ui/help/helpbrowser.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/widgets/filterfield.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>

#include <algorithm>

namespace tessera::ui {

namespace {

constexpr int nameRole = Qt::UserRole;
constexpr int leastChapters = 200;
constexpr int mostChapters = 300;
constexpr int textWidth = 660; // that of a picture, its margins and the scroll bar

} // namespace

HelpWindow::HelpWindow(const QString &language, QWidget *parent)
    : QDialog(parent)
    , m_language(language)
    , m_search(new FilterField(tr("Find in the help"), this))
    , m_chapters(new QListWidget(this))
    , m_browser(new HelpBrowser(language, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Tessera Help"));
    m_chapters->setAccessibleName(tr("Chapters"));
    m_chapters->setSpacing(2);
    m_chapters->setWordWrap(true);
    m_chapters->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const QList<HelpChapter> chapters = helpChapters(language);
    for (const HelpChapter &chapter : chapters) {
        auto *item = new QListWidgetItem(chapter.title, m_chapters);
        item->setData(nameRole, chapter.name);
    }
    auto *back = new QPushButton(tr("&Back"), this);
    auto *forward = new QPushButton(tr("&Forward"), this);
    auto *keyboard = new QPushButton(tr("&Keyboard"), this);
    auto *about = new QPushButton(tr("&About Tessera"), this);
    for (QPushButton *button : {back, forward, keyboard, about})
        button->setAutoDefault(false);
    about->setObjectName(QStringLiteral("about"));
    back->setEnabled(false);
    forward->setEnabled(false);
    auto *head = new QHBoxLayout;
    head->addWidget(back);
    head->addWidget(forward);
    head->addWidget(keyboard);
    head->addWidget(about);
    head->addStretch(1);
    head->addWidget(m_search);
    auto *columns = new QSplitter(this);
    columns->addWidget(m_chapters);
    columns->addWidget(m_browser);
    columns->setStretchFactor(1, 1);
    columns->setChildrenCollapsible(false);
    const int wanted =
        std::clamp(m_chapters->sizeHintForColumn(0) + 2 * m_chapters->frameWidth() + 8, leastChapters, mostChapters);
    columns->setSizes({wanted, textWidth});
    auto *rows = new QVBoxLayout(this);
    rows->addLayout(head);
    rows->addWidget(columns, 1);
    connect(keyboard, &QPushButton::clicked, this, [this] { (new ShortcutSheet(this))->open(); });
    connect(about, &QPushButton::clicked, this, [this] { (new AboutDialog(this))->open(); });
    connect(back, &QPushButton::clicked, m_browser, &HelpBrowser::backward);
    connect(forward, &QPushButton::clicked, m_browser, &HelpBrowser::forward);
    connect(m_browser, &HelpBrowser::backwardAvailable, back, &QPushButton::setEnabled);
    connect(m_browser, &HelpBrowser::forwardAvailable, forward, &QPushButton::setEnabled);
    connect(m_browser, &HelpBrowser::sourceChanged, this, &HelpWindow::follow);
    connect(m_search, &FilterField::filterChanged, this, &HelpWindow::search);
    connect(m_chapters, &QListWidget::currentItemChanged, this, &HelpWindow::openSelected);
    resize(wanted + textWidth + 20, 640);
}

void HelpWindow::changeLanguage(QWidget &window, const QString &language)
{
    auto *former = window.findChild<HelpWindow *>(Qt::FindDirectChildrenOnly);
    if (!former)
        return;
    auto *help = new HelpWindow(language, &window);
    help->setAttribute(Qt::WA_ShowWithoutActivating);
    help->showChapter(former->chapter());
    help->setGeometry(former->geometry());
    delete former;
    help->show();
}

void HelpWindow::open(QWidget &window, const QString &chapter, const QString &language)
{
    auto *help = window.findChild<HelpWindow *>(Qt::FindDirectChildrenOnly);
    if (!help)
        help = new HelpWindow(language, &window);
    help->showChapter(chapter);
    help->show();
    help->raise();
    help->activateWindow();
}

void HelpWindow::showChapter(const QString &name)
{
    m_browser->showChapter(name);
    m_browser->setFocus(Qt::OtherFocusReason);
}

QString HelpWindow::chapter() const { return m_browser->chapter(); }

void HelpWindow::openSelected()
{
    const QListWidgetItem *item = m_chapters->currentItem();
    if (!item || item->data(nameRole).toString() == m_browser->chapter())
        return;
    m_browser->showChapter(item->data(nameRole).toString());
    if (!m_words.isEmpty())
        m_browser->find(m_words);
}

// Wherever a link has led; the browser itself does not know it yet.
void HelpWindow::follow(const QUrl &source)
{
    const QSignalBlocker blocker(m_chapters);
    for (int row = 0; row < m_chapters->count(); ++row) {
        if (m_chapters->item(row)->data(nameRole).toString() == HelpBrowser::chapterOf(source))
            m_chapters->setCurrentRow(row);
    }
}

void HelpWindow::search(const QString &words)
{
    m_words = words.trimmed();
    QListWidgetItem *first = nullptr;
    for (int row = 0; row < m_chapters->count(); ++row) {
        QListWidgetItem *item = m_chapters->item(row);
        const bool fits =
            m_words.isEmpty() ||
            helpText(item->data(nameRole).toString(), m_language).text.contains(m_words, Qt::CaseInsensitive);
        item->setHidden(!fits);
        if (fits && !first)
            first = item;
    }
    if (m_words.isEmpty() || !first)
        return;
    if (m_chapters->currentItem() && !m_chapters->currentItem()->isHidden()) {
        m_browser->moveCursor(QTextCursor::Start);
        m_browser->find(m_words);
    } else {
        m_chapters->setCurrentItem(first);
    }
}

} // namespace tessera::ui
