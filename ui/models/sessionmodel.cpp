// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sessionmodel.h"

#include "ui/models/usertext.h"

#include <algorithm>

namespace tessera::ui {

using namespace std::chrono_literals;

namespace {

/// More than anybody looks through; who has more ends them all.
constexpr int mostShown = 1000;

} // namespace

SessionModel::SessionModel(admin::AdminApi &api, const UserId &user, QObject *parent)
    : QAbstractTableModel(parent)
    , m_api(api)
    , m_user(user)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(500ms);
    connect(&m_api, &admin::AdminApi::sessionsChanged, this, &SessionModel::noteChange);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_isOutdated)
            reload();
    });
    reload();
}

void SessionModel::noteChange()
{
    m_isOutdated = true;
    if (!m_pause.isActive() && !m_isLoading)
        reload();
}

void SessionModel::reload()
{
    if (m_isLoading)
        return;
    m_isLoading = true;
    m_isOutdated = false;
    m_pause.start();
    m_api.sessions()
        .list(m_user.toText(), false, mostShown)
        .then(this, [this](const admin::Outcome<QList<admin::Session>> &sessions) {
            m_isLoading = false;
            if (sessions)
                take(*sessions);
            else if (sessions.error().code == admin::AdminError::NotFound) // the user is gone, and every session
                take({});
            if (!sessions)
                Q_EMIT failed(sessions.error().detail);
            if (m_isOutdated && !m_pause.isActive())
                reload();
        });
}

void SessionModel::take(const QList<admin::Session> &sessions)
{
    const auto has = [](const QList<admin::Session> &list, const admin::Session &session) {
        return std::ranges::contains(list, session.id, &admin::Session::id);
    };
    for (int row = static_cast<int>(m_sessions.size()) - 1; row >= 0; --row) {
        if (has(sessions, m_sessions.at(row)))
            continue;
        beginRemoveRows({}, row, row);
        m_sessions.removeAt(row);
        endRemoveRows();
    }
    // What is left stands in the same order as before: that in which they began.
    for (int row = 0; row < static_cast<int>(sessions.size()); ++row) {
        if (row < m_sessions.size() && m_sessions.at(row).id == sessions.at(row).id) {
            m_sessions[row] = sessions.at(row);
            continue;
        }
        beginInsertRows({}, row, row);
        m_sessions.insert(row, sessions.at(row));
        endInsertRows();
    }
    if (!m_sessions.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    m_hasLoaded = true;
    Q_EMIT shown();
}

int SessionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sessions.size());
}

int SessionModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant SessionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const admin::Session &session = m_sessions.at(index.row());
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case SignedIn: return shortTime(session.createdAt);
    case LastUsed: return shortTime(session.refreshedAt);
    case Expires: return shortTime(session.expiresAt);
    case Device: return session.userAgent.isEmpty() ? tr("Not said") : session.userAgent;
    case Address: return session.address;
    default: return {};
    }
}

QVariant SessionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case SignedIn: return tr("Signed in");
    case LastUsed: return tr("Last used");
    case Expires: return tr("Expires");
    case Device: return tr("Device");
    case Address: return tr("Address");
    default: return {};
    }
}

} // namespace tessera::ui
