// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/usermodel.h"

#include <algorithm>

namespace tessera::ui {

using namespace std::chrono_literals;

namespace {

/// Sign-ins change users all the time; more often than this nobody can read.
constexpr auto betweenRefreshes = 500ms;
/// Pages that were passed by on the way are not fetched.
constexpr qsizetype mostWishes = 2;

bool areSame(const admin::UserQuery &a, const admin::UserQuery &b)
{
    return a.text == b.text && a.state == b.state && a.order == b.order && a.descending == b.descending;
}

constexpr int columns = static_cast<int>(UserColumn::Created) + 1;

std::optional<admin::UserOrder> orderOf(int column)
{
    switch (static_cast<UserColumn>(column)) {
    case UserColumn::Email: return admin::UserOrder::Email;
    case UserColumn::Name: return admin::UserOrder::Name;
    case UserColumn::LastSignIn: return admin::UserOrder::LastSignIn;
    case UserColumn::Created: return admin::UserOrder::Created;
    case UserColumn::State:
    case UserColumn::Roles: break;
    }
    return std::nullopt;
}

} // namespace

UserModel::UserModel(admin::AdminApi &api, const Clock &clock, QObject *parent)
    : UserRows(parent)
    , m_api(api)
    , m_clock(clock)
{
    for (QTimer *timer : {&m_pause, &m_unlock, &m_wishTimer})
        timer->setSingleShot(true);
    m_pause.setInterval(betweenRefreshes);
    m_wishTimer.setInterval(0ms);
    connect(&m_api, &admin::AdminApi::usersChanged, this, &UserModel::noteChange);
    connect(&m_unlock, &QTimer::timeout, this, &UserModel::noteChange);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_isOutdated && m_isFollowed)
            refresh();
    });
    connect(&m_wishTimer, &QTimer::timeout, this, &UserModel::fetchPage);
}

void UserModel::setFollowed(bool followed)
{
    m_isFollowed = followed;
    if (followed && m_isOutdated)
        refresh();
}

void UserModel::setFilter(const QString &text, admin::UserState state)
{
    if (m_wanted.text == text && m_wanted.state == state)
        return;
    m_wanted.text = text;
    m_wanted.state = state;
    reload();
}

void UserModel::sort(int column, Qt::SortOrder order)
{
    const std::optional<admin::UserOrder> by = orderOf(column);
    const bool descending = order == Qt::DescendingOrder;
    if (!by || (m_wanted.order == *by && m_wanted.descending == descending))
        return;
    m_wanted.order = *by;
    m_wanted.descending = descending;
    reload();
}

bool UserModel::isSortable(int column) { return orderOf(column).has_value(); }

void UserModel::locate(const UserId &user)
{
    m_toLocate = user;
    refresh();
}

void UserModel::noteChange()
{
    m_isOutdated = true;
    if (m_isFollowed && !m_pause.isActive())
        refresh();
}

void UserModel::refresh()
{
    m_pause.start();
    reload();
}

/// One at a time; what is asked for meanwhile is asked when that has come, in its newest form.
void UserModel::reload()
{
    m_isOutdated = true;
    if (!m_isFollowed)
        return;
    if (m_isReloading) {
        m_reloadsAgain = true;
        return;
    }
    m_isReloading = true;
    m_isOutdated = false;
    admin::UserQuery query = m_wanted;
    query.limit = UserPages::pageSize;
    if (m_hasLoaded && areSame(m_wanted, m_shown)) {
        const auto [first, last] = std::ranges::minmax(m_looked);
        const bool areNeighbours = last == first + 1;
        query.offset = (areNeighbours ? first : m_looked.back()) * UserPages::pageSize;
        query.limit = areNeighbours ? 2 * UserPages::pageSize : UserPages::pageSize;
    }
    query.located = persistentUsers();
    if (m_toLocate && !query.located.contains(*m_toLocate))
        query.located.append(*m_toLocate);
    m_api.users().list(query).then(this, [this, query](const admin::Outcome<admin::UserPage> &page) {
        m_isReloading = false;
        const bool again = std::exchange(m_reloadsAgain, false);
        if (!page)
            Q_EMIT failed(page.error().detail);
        else if (areSame(query, m_wanted))
            take(query, *page);
        if (again)
            reload();
    });
}

void UserModel::take(const admin::UserQuery &query, const admin::UserPage &page)
{
    const bool isOther = !m_hasLoaded || !areSame(query, m_shown);
    const int first = query.offset;
    if (!isOther && page.total == rowCount() && staysInPlace(query, page)) {
        keepPlaces([&](UserPages &pages) {
            pages.outdate();
            pages.put(UserPages::pageOf(first), page.users);
        });
        tellOf(first, page.users.size());
    } else {
        // Nobody knows any more who stands on the other pages.
        const auto replace = [&](UserPages &pages) {
            pages.clear();
            pages.put(UserPages::pageOf(first), page.users);
        };
        rearrange(replace, static_cast<int>(page.total), page.places);
    }
    m_shown = query;
    m_hasLoaded = true;
    if (isOther) {
        m_wishes.clear();
        m_looked = {0, 0};
    } else if (!m_wishes.isEmpty()) {
        m_wishTimer.start();
    }
    waitForUnlock();
    Q_EMIT shown(isOther);
    if (m_toLocate && query.located.contains(*m_toLocate)) {
        const auto place = page.places.constFind(*m_toLocate);
        m_toLocate.reset();
        Q_EMIT located(place == page.places.cend() ? QModelIndex() : index(static_cast<int>(*place), 0));
    }
}

void UserModel::noteWish(int row) const
{
    const int page = UserPages::pageOf(row);
    if (m_looked.back() != page)
        m_looked = {m_looked.back(), page};
    if (pages().isCurrent(page))
        return;
    if (m_wishes.isEmpty() || m_wishes.constLast() != page) {
        m_wishes.removeOne(page);
        m_wishes.append(page);
        if (m_wishes.size() > mostWishes)
            m_wishes.removeFirst();
    }
    if (!m_wishTimer.isActive())
        m_wishTimer.start();
}

void UserModel::fetchPage()
{
    // Rows of another query are about to come; those of this one are of no use then.
    if (m_isFetching || m_wishes.isEmpty() || (m_isReloading && !areSame(m_wanted, m_shown)))
        return;
    const int number = m_wishes.takeLast();
    if (pages().isCurrent(number)) {
        m_wishTimer.start();
        return;
    }
    m_isFetching = true;
    admin::UserQuery query = m_shown;
    query.offset = number * UserPages::pageSize;
    query.limit = UserPages::pageSize;
    query.located.clear();
    m_api.users().list(query).then(this, [this, query](const admin::Outcome<admin::UserPage> &page) {
        m_isFetching = false;
        m_wishTimer.start();
        if (!page)
            Q_EMIT failed(page.error().detail);
        else if (areSame(query, m_shown))
            takePage(query, *page);
    });
}

void UserModel::takePage(const admin::UserQuery &query, const admin::UserPage &page)
{
    const auto put = [&](UserPages &pages) { pages.put(UserPages::pageOf(query.offset), page.users); };
    if (staysInPlace(query, page))
        keepPlaces(put);
    else
        rearrange(put, rowCount(), {});
    tellOf(query.offset, page.users.size());
    waitForUnlock();
    if (page.total != rowCount())
        noteChange();
}

void UserModel::tellOf(int first, qsizetype count)
{
    const int last = std::min(first + static_cast<int>(count), rowCount()) - 1;
    if (last >= first)
        Q_EMIT dataChanged(index(first, 0), index(last, columns - 1));
}

void UserModel::waitForUnlock()
{
    const Instant now = m_clock.now();
    if (const auto next = pages().nextUnlock(now))
        m_unlock.start(std::min<Duration>(*next - now + 1ms, 24h));
}

std::optional<admin::User> UserModel::user(int row) const
{
    if (row < 0 || row >= rowCount())
        return std::nullopt;
    noteWish(row);
    const admin::User *user = pages().at(row);
    return user ? std::optional(*user) : std::nullopt;
}

int UserModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columns; }

QVariant UserModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != UserIdRole)
        return {};
    noteWish(index.row());
    const admin::User *user = pages().at(index.row());
    const auto column = static_cast<UserColumn>(index.column());
    if (!user)
        return role == Qt::DisplayRole && column == UserColumn::Email ? QVariant(QStringLiteral("…")) : QVariant();
    switch (role) {
    case Qt::DisplayRole: return userCell(*user, column, m_clock.now());
    case Qt::ToolTipRole: return userToolTip(*user, column, m_clock.now());
    default: return user->id.toText();
    }
}

QVariant UserModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns)
        return QAbstractTableModel::headerData(section, orientation, role);
    return userColumnTitle(static_cast<UserColumn>(section));
}

} // namespace tessera::ui
