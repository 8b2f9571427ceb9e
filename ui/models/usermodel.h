// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/adminapi.h"
#include "ui/models/userrows.h"
#include "ui/models/usertext.h"

#include <QTimer>

namespace tessera::ui {

/// The users that a query finds, however many: there are as many rows as it finds, and a page of them is fetched when
/// somebody looks at one of its rows; until then it says `…`. Another filter or order shows when its first rows are
/// there, the old ones stay until then. What others change is shown within a second while the model is followed.
/// Rows that stay selected are always of the same users. GUI thread; the api and the clock outlive it.
class UserModel final : public UserRows
{
    Q_OBJECT

public:
    /// The id of a row's user, as text; nothing while it is not there.
    enum Role { UserIdRole = Qt::UserRole };

    UserModel(admin::AdminApi &api, const Clock &clock, QObject *parent = nullptr);

    /// Begins to ask, and to ask again when something has changed; or leaves it until it is followed again.
    void setFollowed(bool followed);
    /// Part of the email address or the name, and the state.
    void setFilter(const QString &text, admin::UserState state);
    /// Asks for what is shown again.
    void refresh();
    /// Finds the row of a user among those that the query of now finds; located() tells.
    void locate(const UserId &user);

    [[nodiscard]] static bool isSortable(int column);
    /// Whether something was shown yet: until then zero rows mean nothing.
    [[nodiscard]] bool hasLoaded() const { return m_hasLoaded; }
    [[nodiscard]] bool isFiltered() const
    {
        return !m_wanted.text.isEmpty() || m_wanted.state != admin::UserState::Any;
    }

    /// Nothing while the row is not there.
    [[nodiscard]] std::optional<admin::User> user(int row) const;

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// The rows of the newest query are there; `isOther`: of another filter or order than before.
    void shown(bool isOther);
    /// Where a user is whom locate() asked for; invalid where the query does not find one.
    void located(const QModelIndex &index);
    /// The rows stay as they are; why.
    void failed(const QString &sentence);

private:
    void noteChange();
    void reload();
    void take(const admin::UserQuery &query, const admin::UserPage &page);
    void noteWish(int row) const;
    void fetchPage();
    void takePage(const admin::UserQuery &query, const admin::UserPage &page);
    void tellOf(int first, qsizetype count);
    void waitForUnlock();

    admin::AdminApi &m_api;
    const Clock &m_clock;
    bool m_hasLoaded = false;
    /// What is asked for, and what the rows are of.
    admin::UserQuery m_wanted;
    admin::UserQuery m_shown;
    std::optional<UserId> m_toLocate;

    bool m_isFollowed = false;
    /// Something was changed since it was last asked for.
    bool m_isOutdated = true;
    bool m_isReloading = false;
    bool m_reloadsAgain = false;
    /// Runs for as long as the next change has to wait.
    QTimer m_pause;
    QTimer m_unlock;

    /// The pages that were looked at last and are not at hand, the latest last.
    mutable QList<int> m_wishes;
    /// The last two pages that were looked at: those that a view shows.
    mutable std::array<int, 2> m_looked{0, 0};
    mutable QTimer m_wishTimer;
    bool m_isFetching = false;
};

} // namespace tessera::ui
