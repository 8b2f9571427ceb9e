// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "playground/inspection.h"

#include <QAbstractTableModel>

namespace tessera::ui {

/// The members of a token's header and claims as a table, each with what it means and where that is written. GUI
/// thread.
class TokenMemberModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Part, Name, Value, Source, Meaning, ColumnCount };
    enum Role {
        /// Whether another member has the same name.
        TwiceRole = Qt::UserRole
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// The text that is shown of instants counts on from `now`.
    void setInspection(const playground::Inspection &found, Instant now);
    void setNow(Instant now);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        playground::PartKind part{};
        playground::ShownMember member;
    };

    [[nodiscard]] QString text(const Row &row, int column) const;

    QList<Row> m_rows;
    Instant m_now;
};

/// A claim's value as people read it: text without its quotation marks, an instant in local time and from now.
[[nodiscard]] QString memberText(const playground::ShownMember &member, Instant now);

} // namespace tessera::ui
