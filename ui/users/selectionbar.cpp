// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/users/selectionbar.h"

#include "ui/models/usermodel.h"
#include "ui/users/useractions.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace tessera::ui {

namespace {

/// So many can be undone at once.
constexpr qsizetype mostAtOnce = 100;

} // namespace

SelectionBar::SelectionBar(
    TableView &table, const UserModel &model, UserActions &actions, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_model(model)
    , m_actions(actions)
    , m_clock(clock)
    , m_selection(new QLabel(this))
    , m_edit(makeDeed(QStringLiteral("edit"), tr("&Edit…"), QKeySequence(Qt::Key_F2)))
    , m_password(makeDeed(QStringLiteral("password"), tr("&Password…"), {}))
    , m_sessions(makeDeed(QStringLiteral("sessions"), tr("&Sessions…"), {}))
    , m_enable(makeDeed(QStringLiteral("disable"), tr("&Disable"), {}))
    , m_unlock(makeDeed(QStringLiteral("unlock"), tr("&Unlock"), {}))
    , m_remove(makeDeed(QStringLiteral("delete"), tr("De&lete"), QKeySequence(QKeySequence::Delete)))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_selection->setTextFormat(Qt::PlainText);
    m_selection->setWordWrap(true);
    m_selection->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_selection->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_selection, 1);
    for (const Deed &deed : {m_edit, m_password, m_sessions, m_enable, m_unlock, m_remove})
        layout->addWidget(deed.button);
    connectDeeds();
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this, &SelectionBar::judge);
    connect(&model, &UserModel::dataChanged, this, &SelectionBar::judge);
    judge();
}

SelectionBar::Deed SelectionBar::makeDeed(const QString &iconName, const QString &text, const QKeySequence &key)
{
    QPushButton *button = iconButton(iconName, text, this);
    button->setObjectName(iconName);
    auto *action = new QAction(button->icon(), text, &m_table);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    if (!key.isEmpty())
        button->setToolTip(key.toString(QKeySequence::NativeText));
    m_table.addAction(action);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    return {action, button};
}

void SelectionBar::connectDeeds()
{
    const auto withOne = [this](const Deed &deed, void (UserActions::*act)(const admin::User &)) {
        connect(deed.action, &QAction::triggered, this, [this, act] {
            if (const QList<admin::User> users = selectedUsers(); users.size() == 1)
                (m_actions.*act)(users.first());
        });
    };
    withOne(m_edit, &UserActions::edit);
    withOne(m_password, &UserActions::setPassword);
    withOne(m_sessions, &UserActions::showSessions);
    connect(m_enable.action, &QAction::triggered, this, [this] {
        const QList<admin::User> users = selectedUsers();
        m_actions.setEnabled(users, std::ranges::none_of(users, &admin::User::isActive));
    });
    connect(m_unlock.action, &QAction::triggered, this, [this] { m_actions.unlock(selectedUsers()); });
    connect(m_remove.action, &QAction::triggered, this, [this] { m_actions.remove(selectedUsers()); });
}

qsizetype SelectionBar::selectedCount() const
{
    qsizetype count = 0;
    const QItemSelection ranges = m_table.selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges)
        count += range.height();
    return count;
}

/// Empty where somebody of them is not there yet, or where there are too many.
QList<admin::User> SelectionBar::selectedUsers() const
{
    if (selectedCount() > mostAtOnce)
        return {};
    QList<admin::User> users;
    const QList<int> selected = m_table.selectedRows();
    for (const int row : selected) {
        const auto user = m_model.user(row);
        if (!user)
            return {};
        users.append(*user);
    }
    return users;
}

void SelectionBar::judge()
{
    const QList<admin::User> users = selectedUsers();
    for (const Deed &deed : {m_edit, m_password, m_sessions})
        deed.action->setEnabled(users.size() == 1);
    for (const Deed &deed : {m_enable, m_remove})
        deed.action->setEnabled(!users.isEmpty());
    const auto isLocked = [now = m_clock.now()](
                              const admin::User &user) { return user.lockedUntil && *user.lockedUntil > now; };
    m_unlock.action->setEnabled(!users.isEmpty() && std::ranges::all_of(users, isLocked));
    nameEnabling(!users.isEmpty() && std::ranges::none_of(users, &admin::User::isActive));
    tell(users);
}

void SelectionBar::nameEnabling(bool enables)
{
    const QString text = enables ? tr("E&nable") : tr("&Disable");
    m_enable.action->setText(text);
    m_enable.button->setText(text);
    m_enable.button->setAccessibleName(QString(text).remove(u'&'));
}

void SelectionBar::tell(const QList<admin::User> &users)
{
    const qsizetype count = selectedCount();
    const QString email = users.size() == 1 ? users.first().email : QString();
    if (count > mostAtOnce)
        m_selection->setText(tr("Select at most %Ln user(s) at once.", nullptr, static_cast<int>(mostAtOnce)));
    else if (!email.isEmpty()) // as much of it as there is room for
        m_selection->setText(m_selection->fontMetrics().elidedText(email, Qt::ElideMiddle, m_selection->width() - 4));
    else
        m_selection->setText(count > 0 ? tr("%Ln selected", nullptr, static_cast<int>(count)) : QString());
    m_selection->setToolTip(email);
}

void SelectionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    judge();
}

} // namespace tessera::ui
