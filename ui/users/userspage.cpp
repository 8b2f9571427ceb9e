// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/userspage.h"

#include "ui/users/selectionbar.h"
#include "ui/users/useractions.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tessera::ui {

UsersPage::UsersPage(Console &console, QWidget *parent)
    : Page(console, tr("Users"), parent)
    , m_model(new UserModel(console.api, console.clock, this))
    , m_actions(new UserActions(console, this))
    , m_text(new FilterField(tr("Filter by email or name"), this))
    , m_state(new QComboBox(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new TableView(tr("Users"), console.preferences, QStringLiteral("users/columns"), this))
    , m_empty(new EmptyState(this))
{
    setAcceptDrops(true);
    auto *importing = addToHeading(iconButton(QStringLiteral("import"), tr("I&mport…"), this));
    auto *exporting = addToHeading(iconButton(QStringLiteral("export"), tr("E&xport…"), this));
    m_add = addToHeading(iconButton(QStringLiteral("add"), tr("&Add user…"), this));
    m_add->setToolTip(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText));
    auto *key = new QShortcut(QKeySequence(QKeySequence::New), this); // where the page is shown
    importing->setObjectName(QStringLiteral("import"));
    connect(importing, &QPushButton::clicked, m_actions, [this] { m_actions->importUsers(); });
    connect(exporting, &QPushButton::clicked, m_actions, &UserActions::exportUsers);
    connect(m_add, &QPushButton::clicked, m_actions, &UserActions::add);
    connect(key, &QShortcut::activated, m_actions, &UserActions::add);
    connect(m_actions, &UserActions::came, m_model, &UserModel::locate);

    makeTable();
    auto *content = new QWidget(this);
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(10);
    rows->addWidget(makeFilterRow());
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    rows->addWidget(m_stack, 1);
    m_selection = new SelectionBar(*m_table, *m_model, *m_actions, console.clock, this);
    rows->addWidget(m_selection);
    setContent(content);
    connect(m_empty, &EmptyState::actionClicked, this, [this] {
        if (m_model->isFiltered())
            clearFilter();
        else
            m_actions->add();
    });
    connect(m_model, &UserModel::shown, this, &UsersPage::showRows);
    connect(m_model, &UserModel::located, this, &UsersPage::showLocated);
    connect(m_model, &UserModel::failed, this, &UsersPage::showFailure);
}

void UsersPage::makeTable()
{
    m_table->setModelWithColumns(m_model, {21, 13, 16, 10, 16, 16});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    QHeaderView *columns = m_table->horizontalHeader();
    if (console().preferences.layout(QStringLiteral("users/columns")).isEmpty())
        columns->setSortIndicator(0, Qt::AscendingOrder);
    m_table->makeSortable(&UserModel::isSortable);
    m_table->setSelectsOnFocus();
    m_table->setRowsThere([this](int row) { return m_model->user(row).has_value(); });
    connect(m_table, &TableView::couldNotCopy, this, [this](qsizetype missing) {
        console().messages.tell(MessageKind::Attention,
            tr("Nothing was copied: %Ln of the selected user(s) were not read yet. \"Export\" writes all of them.",
                nullptr, static_cast<int>(missing)));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            m_lastRow = current.row();
    });
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) {
        if (const auto user = m_model->user(index.row()))
            m_actions->edit(*user);
    });
}

QWidget *UsersPage::makeFilterRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("S&tate:"), row);
    label->setBuddy(m_state);
    m_state->setAccessibleName(tr("State"));
    m_state->addItem(tr("Any"), static_cast<int>(admin::UserState::Any));
    m_state->addItem(tr("Enabled"), static_cast<int>(admin::UserState::Enabled));
    m_state->addItem(tr("Disabled"), static_cast<int>(admin::UserState::Disabled));
    m_state->addItem(tr("Locked"), static_cast<int>(admin::UserState::Locked));
    layout->addWidget(m_text, 1);
    layout->addWidget(label);
    layout->addWidget(m_state);
    connect(m_text, &FilterField::filterChanged, this, &UsersPage::filter);
    connect(m_state, &QComboBox::currentIndexChanged, this, &UsersPage::filter);
    return row;
}

void UsersPage::filter()
{
    m_model->setFilter(m_text->text().trimmed(), static_cast<admin::UserState>(m_state->currentData().toInt()));
}

void UsersPage::clearFilter()
{
    m_text->clear();
    m_state->setCurrentIndex(0);
    filter();
}

void UsersPage::show(const QVariant &what)
{
    const QString text = what.toString();
    if (const auto user = UserId::fromText(text)) {
        clearFilter();
        m_model->locate(*user);
        return;
    }
    if (text == u"add") {
        m_actions->add();
        return;
    }
    const QStringList states{
        QStringLiteral("any"), QStringLiteral("enabled"), QStringLiteral("disabled"), QStringLiteral("locked")};
    if (const qsizetype state = states.indexOf(text); state >= 0) {
        clearFilter();
        m_state->setCurrentIndex(m_state->findData(static_cast<int>(state)));
    }
}

void UsersPage::refresh() { m_model->refresh(); }

void UsersPage::focusFilter()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

QWidget *UsersPage::firstFocus()
{
    return m_stack->currentWidget() == m_table ? static_cast<QWidget *>(m_table) : m_add;
}

void UsersPage::showRows(bool isOther)
{
    const bool isEmpty = m_model->rowCount() == 0;
    if (isEmpty && m_model->isFiltered())
        m_empty->set(QStringLiteral("search"), tr("Nobody is like that"),
            tr("No user has this in the email address or the name, and this state."), tr("Show all users"));
    else if (isEmpty)
        m_empty->set(QStringLiteral("users"), tr("No users yet"), tr("Add somebody who may sign in, or import a list."),
            tr("Add a user…"));
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty) : m_table);
    m_selection->setVisible(!isEmpty);
    QItemSelectionModel *selection = m_table->selectionModel();
    if (!isEmpty && !selection->currentIndex().isValid()) // so that the keyboard goes on where it was
        selection->setCurrentIndex(
            m_model->index(std::min(m_lastRow, m_model->rowCount() - 1), 0), QItemSelectionModel::NoUpdate);
    if (isOther)
        showWhereKeysAct();
    m_selection->judge();
    m_failure.clear();
    console().api.users().counts().then(this, [this](const admin::Outcome<admin::UserCounts> &counts) {
        if (counts)
            showCounts(*counts);
    });
}

// Those who are selected are never out of sight when they have moved; else the keyboard goes on from the top.
void UsersPage::showWhereKeysAct()
{
    const QList<int> selected = m_table->selectedRows();
    if (selected.isEmpty()) {
        m_table->selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
        m_table->scrollToTop();
        return;
    }
    const QModelIndex current = m_table->currentIndex();
    m_table->scrollTo(selected.contains(current.row()) ? current : m_model->index(selected.first(), 0));
}

/// Once, although it is asked again and again.
void UsersPage::showFailure(const QString &sentence)
{
    if (std::exchange(m_failure, sentence) != sentence)
        console().messages.tell(MessageKind::Bad, sentence);
}

void UsersPage::showCounts(const admin::UserCounts &counts)
{
    const int total = static_cast<int>(counts.total);
    if (m_model->isFiltered()) {
        setSubtitle(tr("%1 of %Ln user(s)", nullptr, total).arg(QLocale().toString(m_model->rowCount())));
        return;
    }
    QStringList parts{tr("%Ln user(s)", nullptr, total)};
    if (counts.disabled > 0)
        parts.append(tr("%Ln disabled", nullptr, static_cast<int>(counts.disabled)));
    if (counts.locked > 0)
        parts.append(tr("%Ln locked", nullptr, static_cast<int>(counts.locked)));
    setSubtitle(parts.join(QStringLiteral(", ")));
}

void UsersPage::showLocated(const QModelIndex &index)
{
    if (!index.isValid()) {
        console().messages.tell(MessageKind::News, m_model->isFiltered()
                                                       ? tr("The user is not among those that the filter shows.")
                                                       : tr("This user does not exist any more."));
        return;
    }
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void UsersPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_model->setFollowed(true);
}

void UsersPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_model->setFollowed(false);
}

void UsersPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> files = event->mimeData()->urls();
    if (files.size() == 1 && files.first().isLocalFile())
        event->acceptProposedAction();
}

void UsersPage::dropEvent(QDropEvent *event)
{
    m_actions->importUsers(event->mimeData()->urls().first().toLocalFile());
}

} // namespace tessera::ui
