// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tokenmembermodel.h"

#include "ui/models/times.h"
#include "ui/models/tokenwords.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace tessera::ui {

namespace {

// Beyond these, calendars have no date.
constexpr double firstInstant = -62'135'596'800, endOfInstants = 253'402'300'800;

QString instantText(double seconds, Instant now)
{
    if (seconds < firstInstant)
        return TokenMemberModel::tr("before the year 1");
    if (seconds >= endOfInstants)
        return TokenMemberModel::tr("after the year 9999");
    const Instant instant = fromMilliseconds(static_cast<qint64>(std::floor(seconds * 1000)));
    return TokenMemberModel::tr("%1 (%2)", "an instant and how far from now it is")
        .arg(localTime(instant), relative(instant, now));
}

} // namespace

QString memberText(const playground::ShownMember &member, Instant now)
{
    if (member.instant)
        return instantText(*member.instant, now);
    if (!member.value.startsWith('"'))
        return QString::fromUtf8(member.value);
    return QJsonDocument::fromJson('[' + member.value + ']').array().first().toString();
}

void TokenMemberModel::setInspection(const playground::Inspection &found, Instant now)
{
    beginResetModel();
    m_rows.clear();
    m_now = now;
    for (const playground::ShownPart &part : found.parts) {
        for (const playground::ShownMember &member : part.members)
            m_rows.append({part.kind, member});
    }
    endResetModel();
}

void TokenMemberModel::setNow(Instant now)
{
    m_now = now;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[row].member.instant)
            Q_EMIT dataChanged(index(row, Value), index(row, Value));
    }
}

int TokenMemberModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TokenMemberModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString TokenMemberModel::text(const Row &row, int column) const
{
    const playground::RegisteredName *registered = row.member.registered;
    switch (column) {
    case Part: return partName(row.part);
    case Name: return QString::fromUtf8(row.member.name);
    case Value: return memberText(row.member, m_now);
    case Meaning: return registered ? meaningOf(*registered) : tr("Not registered: its issuer knows.");
    case Source: return registered ? QString(registered->source) : QString();
    default: return {};
    }
}

QVariant TokenMemberModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    if (role == TwiceRole)
        return row.member.isTwice;
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == Qt::ToolTipRole)
        return index.column() == Value && row.member.instant ? QString::fromUtf8(row.member.value)
                                                             : text(row, index.column());
    return {};
}

QVariant TokenMemberModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Part: return tr("Part");
    case Name: return tr("Name");
    case Value: return tr("Value");
    case Meaning: return tr("What it means");
    case Source: return tr("Where that is written");
    default: return {};
    }
}

} // namespace tessera::ui
