// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rateseries.h"

#include <QAbstractTableModel>

namespace tessera::ui {

/// The numbers of a chart of rates as a table, the latest first. GUI thread.
class RateModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { From, Requests, Refused, Failed, SignIns, SignInsRefused, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// The oldest first, as RateSeries gives them.
    void setPoints(const QList<RatePoint> &points);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const RatePoint &pointAt(int row) const { return m_points[m_points.size() - 1 - row]; }

    QList<RatePoint> m_points;
};

} // namespace tessera::ui
