// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/stretchtable.h"

#include "ui/models/inplace.h"
#include "ui/models/keytext.h"
#include "ui/models/times.h"

#include <algorithm>

namespace tessera::ui {

QList<StretchTable::Row> StretchTable::rowsOf(const KeyLife &life, Instant now)
{
    const QString name = life.isPlanned()  ? tr("%1, %2, planned")
                         : life.isImported ? tr("%1, %2, imported")
                                           : tr("%1, %2");
    const QString key = name.arg(QString::number(life.sequence), life.algorithm);
    QList<Row> rows;
    const QList<KeyStretch> stretches = life.stretches();
    for (const KeyStretch &stretch : stretches) {
        const bool isPast = stretch.until && *stretch.until <= now;
        const bool isRevoked = life.revokedAt && stretch.until == life.revokedAt;
        rows.append({.sequence = life.sequence,
            .key = key,
            .stretch = stretch,
            .when = isPast                ? tr("past")
                    : stretch.from <= now ? tr("now")
                                          : tr("to come"),
            .end = isRevoked ? tr("revoked") : QString(),
            .sentence = stretchSentence(life, stretch)});
    }
    return rows;
}

void StretchTable::setLives(const QList<KeyLife> &lives, Instant now)
{
    QList<Row> rows;
    for (const KeyLife &life : lives)
        rows += rowsOf(life, now);
    const InPlace steps{
        .beginInsert = [this](int first, int last) { beginInsertRows({}, first, last); },
        .endInsert = [this] { endInsertRows(); },
        .beginRemove = [this](int first, int last) { beginRemoveRows({}, first, last); },
        .endRemove = [this] { endRemoveRows(); },
        .changed = [this](int row) { Q_EMIT dataChanged(index(row, 0), index(row, columns - 1)); },
    };
    updateInPlace(m_rows, rows, steps, &Row::place);
}

int StretchTable::rowOf(qint64 sequence) const
{
    const auto found = std::ranges::find(m_rows, sequence, &Row::sequence);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int StretchTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int StretchTable::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columns; }

QVariant StretchTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return row.sentence;
    if (role != Qt::DisplayRole)
        return {};
    const std::optional<Instant> &until = row.stretch.until;
    switch (index.column()) {
    case Key: return row.key;
    case Stretch: return tr("%1: %2").arg(stretchName(row.stretch.kind), stretchMeaning(row.stretch.kind));
    case When: return row.when;
    case From: return localTime(row.stretch.from);
    case Until: return until ? localTime(*until) : tr("no end is planned");
    case Lasts: return until ? inWords(*until - row.stretch.from) : QString();
    case End: return row.end;
    default: return {};
    }
}

QVariant StretchTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Key: return tr("Key");
    case Stretch: return tr("Stretch");
    case When: return tr("When");
    case From: return tr("From");
    case Until: return tr("Until");
    case Lasts: return tr("Lasts");
    case End: return tr("Remark");
    default: return {};
    }
}

} // namespace tessera::ui
