// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/adminapi.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace tessera::ui {

/// The live sessions of one user, the newest first; follows what signs in and out within a second. Rows that stay keep
/// their selection. GUI thread; the api outlives it.
class SessionModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SignedIn, LastUsed, Expires, Device, Address, ColumnCount };

    SessionModel(admin::AdminApi &api, const UserId &user, QObject *parent = nullptr);

    [[nodiscard]] const QList<admin::Session> &sessions() const { return m_sessions; }
    /// Whether something was shown yet.
    [[nodiscard]] bool hasLoaded() const { return m_hasLoaded; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void shown();
    /// The rows stay as they are; why.
    void failed(const QString &sentence);

private:
    void noteChange();
    void reload();
    void take(const QList<admin::Session> &sessions);

    admin::AdminApi &m_api;
    const UserId m_user;
    QList<admin::Session> m_sessions;
    bool m_hasLoaded = false;
    bool m_isLoading = false;
    bool m_isOutdated = false;
    QTimer m_pause;
};

} // namespace tessera::ui
