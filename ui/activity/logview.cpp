// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/logview.h"

#include "ui/activity/logdelegate.h"
#include "ui/look/icons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/taborder.h"

#include <QItemSelectionModel>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tessera::ui {

namespace {

using namespace std::chrono_literals;

// Numbers that change faster cannot be read.
constexpr auto notingInterval = 200ms;

} // namespace

LogView::LogView(
    Console &console, const QString &tableName, const QString &storyName, const QString &layout, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_layout(layout)
    , m_anchor(new QWidget(this))
    , m_above(new QWidget(this))
    , m_top(new QVBoxLayout(m_above))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(m_stack))
    , m_table(new TableView(tableName, console.preferences, layout + QStringLiteral("/columns"), m_splitter))
    , m_empty(new EmptyState(m_stack))
    , m_pane(new StoryPane(storyName, m_splitter))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    m_anchor->setFocusPolicy(Qt::TabFocus);
    m_anchor->hide();
    m_top->setContentsMargins(0, 0, 0, 0);
    m_top->setSpacing(8);
    rows->addWidget(m_above);
    rows->addWidget(m_stack, 1);
    m_table->setObjectName(layout.section(u'/', -1));
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_pane);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_table->setMinimumWidth(260);
    m_pane->setMinimumWidth(240);
    m_pane->hide();
    m_splitter->restoreState(console.preferences.layout(m_layout + QStringLiteral("/pane")));
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);

    m_noting.setSingleShot(true);
    m_noting.setInterval(notingInterval);
    connect(&m_noting, &QTimer::timeout, this, &LogView::updateNow);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) { openRow(index.row()); });
    connect(m_pane, &StoryPane::closeRequested, this, &LogView::closeStory);
    connect(m_pane, &StoryPane::linkFollowed, this, &LogView::linkFollowed);
    connect(new QShortcut(Qt::Key_Escape, m_splitter, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
        &QShortcut::activated, this, &LogView::closeStory);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &LogView::offerMenu);
}

LogView::~LogView() { m_console.preferences.setLayout(m_layout + QStringLiteral("/pane"), m_splitter->saveState()); }

void LogView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    putBehind(*m_anchor, *m_above);
}

void LogView::setModel(QAbstractItemModel *model, LogDelegate *delegate, const QList<int> &characters)
{
    m_table->setItemDelegate(delegate);
    m_table->setModelWithColumns(model, characters);
    m_scroll = new LogScroll(*m_table);
    const QItemSelectionModel *selection = m_table->selectionModel();
    connect(selection, &QItemSelectionModel::selectionChanged, this, &LogView::rowChosen);
    connect(selection, &QItemSelectionModel::currentRowChanged, this, &LogView::rowChosen);
    connect(model, &QAbstractItemModel::rowsInserted, this, &LogView::noteChange);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &LogView::noteChange);
    connect(model, &QAbstractItemModel::modelReset, this, &LogView::updateNow);
}

void LogView::rowChosen()
{
    const QModelIndex current = m_table->currentIndex();
    if (isForgetting() || !current.isValid() || !m_table->selectionModel()->isRowSelected(current.row()))
        return;
    m_scroll->setFollowing(false); // what one looks at stays where it is
    if (isStoryOpen())
        tellStory(current.row());
}

void LogView::openRow(int row)
{
    const QModelIndex index = m_table->model()->index(row, 0);
    if (!index.isValid())
        return;
    m_stack->setCurrentWidget(m_splitter);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    tellStory(row);
}

void LogView::showStory(const Story &story, bool isSame)
{
    m_pane->setStory(story, isSame);
    m_pane->show();
}

bool LogView::isStoryOpen() const { return !m_pane->isHidden(); }

void LogView::closeStory()
{
    if (!isStoryOpen())
        return;
    m_pane->hide();
    m_table->setFocus();
    storyClosed();
}

void LogView::offerMenu(const QPoint &position)
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // Rows move while the menu is open.
    menu->addAction(icon(QStringLiteral("open")), tr("&Open its story"), this,
        [this, index = QPersistentModelIndex(current)] { openRow(index.row()); });
    menu->addAction(icon(QStringLiteral("copy")), tr("&Copy the selected rows"), m_table, &TableView::copySelection);
    fillMenu(*menu, current.row());
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void LogView::noteChange()
{
    if (m_stack->currentWidget() == m_splitter ? m_table->model()->rowCount() == 0 : m_table->model()->rowCount() > 0)
        updateNow();
    else if (!m_noting.isActive())
        m_noting.start();
}

void LogView::updateNow()
{
    if (m_table->model()->rowCount() > 0)
        m_stack->setCurrentWidget(m_splitter);
    else if (explainEmptiness())
        m_stack->setCurrentWidget(m_empty);
    Q_EMIT subtitleChanged();
}

} // namespace tessera::ui
