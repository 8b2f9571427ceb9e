// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/attention.h"

#include <QAbstractListModel>

namespace tessera::ui {

/// What needs attention, a row each, the most urgent first. Rows stay themselves while what they say changes, so that
/// who is about to press a row's button does not press another's. GUI thread.
class AttentionModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        /// Urgency as int.
        UrgencyRole = Qt::UserRole,
        /// What the row's button says.
        ActionRole
    };

    using QAbstractListModel::QAbstractListModel;

    /// Ids are all different.
    void setItems(const QList<AttentionItem> &items);
    [[nodiscard]] const AttentionItem &item(int row) const { return m_items[row]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void removeOthersThan(const QList<AttentionItem> &items);
    void bringTo(int row, const AttentionItem &item);

    QList<AttentionItem> m_items;
};

} // namespace tessera::ui
