// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/keytable.h"

#include "ui/models/inplace.h"
#include "ui/models/keytext.h"
#include "ui/models/times.h"
#include "ui/models/words.h"

#include <algorithm>

namespace tessera::ui {

namespace {

QVariant sortable(const std::optional<Instant> &instant) { return instant ? toMilliseconds(*instant) : qint64(0); }

QString shown(const std::optional<Instant> &instant) { return instant ? localTime(*instant) : QString(); }

std::optional<Instant> instantOf(const KeyLife &life, int column)
{
    switch (column) {
    case KeyTable::PublishedSince: return life.publishedAt;
    case KeyTable::SignsFrom: return life.everSigns() ? std::optional(life.signsFrom) : std::nullopt;
    case KeyTable::SignsUntil:
        return !life.everSigns()                                                            ? std::nullopt
               : life.revokedAt && (!life.signsUntil || *life.signsUntil > *life.revokedAt) ? life.revokedAt
                                                                                            : life.signsUntil;
    case KeyTable::LeavesAt: return life.leavesAt;
    default: return std::nullopt;
    }
}

} // namespace

void KeyTable::setLives(const QList<KeyLife> &lives)
{
    QList<KeyLife> existing;
    std::ranges::copy_if(lives, std::back_inserter(existing), [](const KeyLife &life) { return !life.isPlanned(); });
    const InPlace steps{
        .beginInsert = [this](int first, int last) { beginInsertRows({}, first, last); },
        .endInsert = [this] { endInsertRows(); },
        .beginRemove = [this](int first, int last) { beginRemoveRows({}, first, last); },
        .endRemove = [this] { endRemoveRows(); },
        .changed = [this](int row) { Q_EMIT dataChanged(index(row, 0), index(row, columns - 1)); },
    };
    updateInPlace(m_lives, existing, steps, &KeyLife::sequence);
}

int KeyTable::rowOf(qint64 sequence) const
{
    const auto found = std::ranges::find(m_lives, sequence, &KeyLife::sequence);
    return found == m_lives.end() ? -1 : static_cast<int>(found - m_lives.begin());
}

int KeyTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lives.size());
}

int KeyTable::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columns; }

QVariant KeyTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const KeyLife &life = m_lives[index.row()];
    const std::optional<Instant> instant = instantOf(life, index.column());
    const bool isInstant = index.column() >= PublishedSince && index.column() <= LeavesAt;
    if (role == StateRole)
        return life.state;
    if (role == Qt::ToolTipRole)
        return index.column() == Kid      ? life.kid.toText()
               : index.column() == Reason ? life.revokeReason
                                          : lifeText(life);
    if (role == SortRole && isInstant)
        return sortable(instant);
    if (role == SortRole && index.column() == Sequence)
        return life.sequence;
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (index.column()) {
    case Sequence: return QString::number(life.sequence);
    case Kid: return life.kid.toText();
    case Algorithm: return life.algorithm;
    case State: return keyStateName(life.state);
    case SignsFrom: return life.everSigns() ? shown(instant) : tr("never");
    case Origin: return originName(life.isImported);
    case Reason: return life.revokeReason;
    default: return shown(instant);
    }
}

QVariant KeyTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Sequence: return tr("No.");
    case Kid: return tr("Key ID (kid)");
    case Algorithm: return tr("Algorithm");
    case State: return tr("State");
    case PublishedSince: return tr("Published since");
    case SignsFrom: return tr("Signs from");
    case SignsUntil: return tr("Signs until");
    case LeavesAt: return tr("Leaves the key set");
    case Origin: return tr("Origin");
    case Reason: return tr("Reason of revocation");
    default: return {};
    }
}

} // namespace tessera::ui
