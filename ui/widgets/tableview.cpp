// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace tessera::ui {

using namespace std::chrono_literals;

TableView::TableView(const QString &name, Preferences &preferences, const QString &layoutName, QWidget *parent)
    : QTableView(parent)
    , m_preferences(preferences)
    , m_layoutName(layoutName)
{
    setAccessibleName(name);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    QHeaderView *columns = horizontalHeader();
    columns->setSectionsMovable(true);
    columns->setStretchLastSection(true);
    columns->setHighlightSections(false);
    columns->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    columns->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(columns, &QWidget::customContextMenuRequested, this, &TableView::offerColumns);
    connect(this, &QAbstractItemView::doubleClicked, this, &TableView::opened);
    watchColumns();
}

TableView::~TableView() { keepColumns(); }

// A moment after the last change, as the model may be gone before the table is.
void TableView::watchColumns()
{
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(300ms);
    connect(&m_keeping, &QTimer::timeout, this, &TableView::keepColumns);
    const auto changed = [this] {
        if (model())
            m_keeping.start();
    };
    const QHeaderView *columns = horizontalHeader();
    connect(columns, &QHeaderView::sectionResized, this, changed); // hidden, too
    connect(columns, &QHeaderView::sectionMoved, this, changed);
    connect(columns, &QHeaderView::sortIndicatorChanged, this, changed);
}

void TableView::keepColumns()
{
    if (model())
        m_preferences.setLayout(m_layoutName, horizontalHeader()->saveState());
}

void TableView::setModelWithColumns(QAbstractItemModel *model, const QList<int> &characters)
{
    setModel(model);
    const QByteArray saved = m_preferences.layout(m_layoutName);
    if (!saved.isEmpty() && horizontalHeader()->restoreState(saved))
        return;
    for (qsizetype column = 0; column < characters.size(); ++column)
        setColumnWidth(static_cast<int>(column),
            static_cast<int>(characters[column]) * fontMetrics().horizontalAdvance(u'0') + 20);
}

void TableView::chooseRow(int row) { setCurrentIndex(model()->index(row, horizontalHeader()->logicalIndex(0))); }

QList<int> TableView::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList selected = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    rows.reserve(selected.size());
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    std::ranges::sort(rows);
    return rows;
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if (event->key() == Qt::Key_F4 && event->modifiers() == Qt::NoModifier && model()) {
        const QHeaderView *columns = horizontalHeader();
        offerColumns(QPoint(isRightToLeft() ? columns->width() : 0, columns->height()));
        return;
    }
    // Enter in a cell that is edited ends that.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && state() != EditingState && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    const bool isByKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
                              event->reason() == Qt::OtherFocusReason || event->reason() == Qt::ShortcutFocusReason;
    if (!isByKeyboard || !model() || model()->rowCount() == 0)
        return;
    const QModelIndex current = currentIndex().isValid() ? currentIndex() : model()->index(0, 0);
    if (m_selectsOnFocus && !selectionModel()->hasSelection())
        setCurrentIndex(current);
    scrollTo(currentIndex()); // where the next key acts
}

void TableView::copySelection()
{
    QString text;
    const QList<int> rows = selectedRows();
    if (m_isThere) {
        if (const qsizetype missing = std::ranges::count_if(rows, [this](int row) { return !m_isThere(row); })) {
            Q_EMIT couldNotCopy(missing);
            return;
        }
    }
    for (const int row : rows) {
        QStringList cells;
        for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
            const int column = horizontalHeader()->logicalIndex(visual);
            if (!isColumnHidden(column))
                cells.append(model()->index(row, column).data().toString());
        }
        text += cells.join(u'\t') + u'\n';
    }
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void TableView::makeSortable(Is isSortable)
{
    m_isSortable = std::move(isSortable);
    QHeaderView *columns = horizontalHeader();
    m_sorted = {columns->sortIndicatorSection(), columns->sortIndicatorOrder()};
    connect(columns, &QHeaderView::sortIndicatorChanged, this, &TableView::keepSortable);
    setSortingEnabled(true);
}

void TableView::keepSortable(int column, Qt::SortOrder order)
{
    if (m_isSortable(column))
        m_sorted = {column, order};
    else
        horizontalHeader()->setSortIndicator(m_sorted.first, m_sorted.second);
}

void TableView::offerColumns(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_isSortable)
        offerSorting(*menu);
    const int shown = horizontalHeader()->count() - horizontalHeader()->hiddenSectionCount();
    for (int column = 0; column < model()->columnCount(); ++column) {
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(shown > 1 || isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) { setColumnHidden(column, !on); });
    }
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

void TableView::offerSorting(QMenu &menu)
{
    QMenu *by = menu.addMenu(tr("&Sort by"));
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (!m_isSortable(column) || isColumnHidden(column))
            continue;
        QAction *action = by->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(column == m_sorted.first);
        // As a click on the heading does: the other way round where it is sorted by that already.
        connect(action, &QAction::triggered, this, [this, column] {
            const bool turns = column == m_sorted.first && m_sorted.second == Qt::AscendingOrder;
            sortByColumn(column, turns ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    }
    menu.addSeparator();
}

} // namespace tessera::ui
