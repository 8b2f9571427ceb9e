// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <functional>

namespace tessera::ui {

/// What a model has to say around each change of its rows; `changed` only after a row is another.
struct InPlace
{
    std::function<void(int first, int last)> beginInsert;
    std::function<void()> endInsert;
    std::function<void(int first, int last)> beginRemove;
    std::function<void()> endRemove;
    std::function<void(int row)> changed;
};

/// Makes `rows` what `wanted` is by removing, inserting and replacing single rows, so that whoever looks keeps
/// selection and place. Both are in the strict order of `key`, which says which rows are the same.
template <typename Row, typename Key>
void updateInPlace(QList<Row> &rows, const QList<Row> &wanted, const InPlace &steps, Key key)
{
    qsizetype row = 0;
    for (const Row &next : wanted) {
        while (row < rows.size() && std::invoke(key, rows[row]) < std::invoke(key, next)) {
            steps.beginRemove(static_cast<int>(row), static_cast<int>(row));
            rows.removeAt(row);
            steps.endRemove();
        }
        if (row == rows.size() || std::invoke(key, next) < std::invoke(key, rows[row])) {
            steps.beginInsert(static_cast<int>(row), static_cast<int>(row));
            rows.insert(row, next);
            steps.endInsert();
        } else if (!(rows[row] == next)) {
            rows[row] = next;
            steps.changed(static_cast<int>(row));
        }
        ++row;
    }
    if (row < rows.size()) {
        steps.beginRemove(static_cast<int>(row), static_cast<int>(rows.size()) - 1);
        rows.resize(row);
        steps.endRemove();
    }
}

} // namespace tessera::ui
