// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/keylife.h"

#include <QAbstractTableModel>

namespace tessera::ui {

/// The timeline in words: a row for each stretch of each key, past, present and to come, in the order of keys and time.
/// Rows change in place. GUI thread.
class StretchTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Key, Stretch, When, From, Until, Lasts, End };
    static constexpr int columns = End + 1;

    using QAbstractTableModel::QAbstractTableModel;

    /// `now` says what is past and what is still to come.
    void setLives(const QList<KeyLife> &lives, Instant now);
    [[nodiscard]] qint64 sequenceAt(int row) const { return m_rows[row].sequence; }
    /// The first row of a key; -1 where there is none.
    [[nodiscard]] int rowOf(qint64 sequence) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        qint64 sequence = 0;
        QString key;
        KeyStretch stretch;
        QString when;
        QString end;
        QString sentence;

        [[nodiscard]] std::pair<qint64, StretchKind> place() const { return {sequence, stretch.kind}; }
        friend bool operator==(const Row &, const Row &) = default;
    };

    [[nodiscard]] static QList<Row> rowsOf(const KeyLife &life, Instant now);

    QList<Row> m_rows;
};

} // namespace tessera::ui
