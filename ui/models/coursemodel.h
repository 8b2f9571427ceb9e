// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/tokenvalues.h"

#include <QAbstractTableModel>

namespace tessera::ui {

/// How a token is judged through time, a stretch a row. GUI thread.
class CourseModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { From, Verdict, Check, KeyState, Why, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setCourse(const QList<admin::TokenStretch> &course, Instant now);
    /// The text that is shown of instants counts on from `now`.
    void setNow(Instant now);
    [[nodiscard]] const admin::TokenStretch &at(int row) const { return m_course[row]; }
    /// The row of the stretch that the instant lies in; -1 where there is none.
    [[nodiscard]] int rowAt(Instant instant) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const admin::TokenStretch &stretch, int column) const;

    QList<admin::TokenStretch> m_course;
    Instant m_now;
};

/// What the state of the key means for the token, in a sentence; empty where nothing is known of it.
[[nodiscard]] QString keyStateSentence(const QString &state);

} // namespace tessera::ui
