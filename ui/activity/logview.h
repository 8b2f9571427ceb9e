// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activity/logscroll.h"
#include "ui/activity/storypane.h"
#include "ui/shell/console.h"
#include "ui/widgets/tableview.h"

#include <QTimer>
#include <QWidget>

class QMenu;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace tessera::ui {

class EmptyState;
class LogDelegate;

/// What both logs have in common: rows above, a table whose newest rows come in at the top, the story of the row that
/// is open beside it, and what stands there when nothing does. Enter opens a row, Escape closes it. Part of the
/// Activity page; GUI thread.
class LogView : public QWidget
{
    Q_OBJECT

public:
    /// For the heading of the page: how many there are, and what is filtered.
    [[nodiscard]] virtual QString subtitle() const = 0;
    virtual void focusFilter() = 0;
    virtual void refresh() = 0;
    [[nodiscard]] TableView *table() const { return m_table; }

Q_SIGNALS:
    /// subtitle() is another; some times a second at most.
    void subtitleChanged();
    /// `user:ID`, `key:KID`, `setting:NAME`, `find:TEXT`, `request:ID`, `audit:REQUEST/NUMBER`.
    void linkFollowed(const QString &link);

protected:
    /// `layout`: under which the columns and the pane's width are remembered.
    LogView(
        Console &console, const QString &tableName, const QString &storyName, const QString &layout, QWidget *parent);
    ~LogView() override;

    void showEvent(QShowEvent *event) override;
    [[nodiscard]] Console &console() const { return m_console; }
    /// Above the table, for filters and notices.
    [[nodiscard]] QVBoxLayout *top() { return m_top; }
    [[nodiscard]] EmptyState *emptyState() { return m_empty; }
    [[nodiscard]] LogScroll &scroll() { return *m_scroll; }
    /// The table has its columns then, `characters` wide. Both live as long as the view.
    void setModel(QAbstractItemModel *model, LogDelegate *delegate, const QList<int> &characters);

    /// Selects a row, brings it into sight and opens it.
    void openRow(int row);
    /// Shows the story; `isSame`: it is the one that is shown, of which more is known now.
    void showStory(const Story &story, bool isSame);
    [[nodiscard]] bool isStoryOpen() const;
    void closeStory();
    /// The subtitle, and whether there are rows or the empty state, may be others.
    void noteChange();

    /// A row was opened: shows its story.
    virtual void tellStory(int row) = 0;
    virtual void storyClosed() = 0;
    virtual void fillMenu(QMenu &menu, int row) = 0;
    /// Whether the model takes rows away at this moment.
    [[nodiscard]] virtual bool isForgetting() const = 0;
    /// There are no rows: says why in the empty state; false where that is not known yet.
    [[nodiscard]] virtual bool explainEmptiness() = 0;

private:
    void rowChosen();
    void offerMenu(const QPoint &position);
    void updateNow();

    Console &m_console;
    const QString m_layout;
    QWidget *m_anchor; // of what stands above in the order of Tab
    QWidget *m_above;
    QVBoxLayout *m_top;
    QStackedWidget *m_stack;
    QSplitter *m_splitter;
    TableView *m_table;
    EmptyState *m_empty;
    StoryPane *m_pane;
    LogScroll *m_scroll = nullptr;
    QTimer m_noting;
};

} // namespace tessera::ui
