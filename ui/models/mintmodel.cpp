// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/mintmodel.h"

#include "admin/tokentools.h"
#include "language/refusals.h"
#include "playground/registerednames.h"
#include "ui/models/tokenmembermodel.h"
#include "ui/models/tokenwords.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tessera::ui {

namespace {

QString compactText(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(1, array.size() - 2));
}

// Text stands without quotation marks where it comes back as the same text.
QString valueText(const QJsonValue &value)
{
    if (!value.isString())
        return compactText(value);
    const auto again = admin::claimFromText(value.toString());
    return again && *again == value ? value.toString() : compactText(value);
}

playground::PartKind kindOf(MintModel::Part part)
{
    return part == MintModel::Part::Header ? playground::PartKind::Header : playground::PartKind::Claims;
}

} // namespace

void MintModel::setPlain(const QJsonObject &header, const QJsonObject &claims, Instant now)
{
    m_now = now;
    m_header.plain = header;
    m_claims.plain = claims;
    layRows();
}

void MintModel::setChanges(const QJsonObject &header, const QJsonObject &claims)
{
    m_header.changes = header;
    m_claims.changes = claims;
    note();
}

void MintModel::set(Part part, const QString &name, const QJsonValue &value)
{
    Members &members = of(part);
    if (members.plain.contains(name) && members.plain.value(name) == value)
        members.changes.remove(name);
    else
        members.changes.insert(name, value);
    note();
}

void MintModel::leaveOut(int row)
{
    const Row one = m_rows[row];
    if (of(one.part).plain.contains(one.name))
        of(one.part).changes.insert(one.name, QJsonValue::Null);
    else
        of(one.part).changes.remove(one.name);
    note();
}

void MintModel::restore(int row)
{
    const Row one = m_rows[row];
    of(one.part).changes.remove(one.name);
    note();
}

int MintModel::rowOf(Part part, const QString &name) const { return static_cast<int>(m_rows.indexOf(Row{part, name})); }

// Rows that stay keep their place and whoever edits them.
void MintModel::layRows()
{
    QList<Row> rows;
    for (const Part part : {Part::Header, Part::Claims}) {
        QJsonObject names = of(part).plain;
        const QJsonObject &changes = of(part).changes;
        for (auto change = changes.begin(); change != changes.end(); ++change)
            names.insert(change.key(), change.value());
        for (auto name = names.constBegin(); name != names.constEnd(); ++name)
            rows.append({part, name.key()});
    }
    if (rows != m_rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else if (!rows.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

void MintModel::note()
{
    layRows();
    Q_EMIT changed();
}

QJsonObject MintModel::whole(Part part) const
{
    QJsonObject all = of(part).plain;
    const QJsonObject &changes = of(part).changes;
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        if (change.value().isNull())
            all.remove(change.key());
        else
            all.insert(change.key(), change.value());
    }
    return all;
}

MintModel::Written MintModel::written(Part part) const
{
    const QJsonObject all = whole(part);
    return {.text = QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Indented)).trimmed(),
        .whole = all,
        .changes = of(part).changes};
}

std::expected<void, QString> MintModel::takeText(Part part, const QString &text, const Written &written)
{
    const auto read = admin::membersFromText(text);
    if (!read)
        return std::unexpected(language::inOurLanguage(read.error().detail));
    const QJsonObject &plain = of(part).plain;
    QJsonObject changes = written.changes;
    for (auto member = written.whole.begin(); member != written.whole.end(); ++member) {
        if (read->contains(member.key()))
            continue;
        if (plain.contains(member.key()))
            changes.insert(member.key(), QJsonValue::Null);
        else
            changes.remove(member.key());
    }
    for (auto member = read->begin(); member != read->end(); ++member) {
        // What was not touched goes on as it was: made anew, where it is.
        if (written.whole.contains(member.key()) && written.whole.value(member.key()) == member.value())
            continue;
        if (plain.contains(member.key()) && plain.value(member.key()) == member.value())
            changes.remove(member.key());
        else
            changes.insert(member.key(), member.value());
    }
    if (changes != of(part).changes) {
        of(part).changes = changes;
        note();
    }
    return {};
}

int MintModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MintModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

bool MintModel::isLeftOut(const Row &row) const
{
    const QJsonObject &changes = of(row.part).changes;
    return changes.contains(row.name) && changes.value(row.name).isNull();
}

QJsonValue MintModel::valueOf(const Row &row) const
{
    const Members &members = of(row.part);
    return isLeftOut(row) || !members.changes.contains(row.name) ? members.plain.value(row.name)
                                                                 : members.changes.value(row.name);
}

QString MintModel::textOf(const Row &row, int column) const
{
    const Members &members = of(row.part);
    switch (column) {
    case PartColumn: return partName(kindOf(row.part));
    case Name: return row.name;
    case Value: return valueText(valueOf(row));
    case State:
        if (isLeftOut(row))
            return tr("left out");
        if (!members.changes.contains(row.name))
            return QString();
        return members.plain.contains(row.name) ? tr("changed") : tr("added");
    case Meaning: return meaningText(row);
    default: return {};
    }
}

QString MintModel::meaningText(const Row &row) const
{
    const playground::RegisteredName *registered = row.part == Part::Header
                                                       ? playground::registeredHeader(row.name.toUtf8())
                                                       : playground::registeredClaim(row.name.toUtf8());
    if (!registered)
        return {};
    const QJsonValue value = valueOf(row);
    if (!registered->isInstant || !value.isDouble())
        return meaningOf(*registered);
    playground::ShownMember member;
    member.instant = value.toDouble();
    return tr("%1: %2", "an instant, and what it means").arg(memberText(member, m_now), meaningOf(*registered));
}

QVariant MintModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::EditRole: return textOf(row, index.column());
    case ChangedRole: return of(row.part).changes.contains(row.name);
    case LeftOutRole: return isLeftOut(row);
    default: return {};
    }
}

QVariant MintModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PartColumn: return tr("Part");
    case Name: return tr("Name");
    case Value: return tr("Value");
    case State: return tr("State");
    case Meaning: return tr("What it means");
    default: return {};
    }
}

Qt::ItemFlags MintModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Value ? flags | Qt::ItemIsEditable : flags;
}

bool MintModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != Value || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Row row = m_rows[index.row()];
    if (value.toString() == textOf(row, Value))
        return true; // looked at only
    const auto read = admin::claimFromText(value.toString());
    if (!read) {
        Q_EMIT refused(language::inOurLanguage(read.error().detail));
        return false;
    }
    set(row.part, row.name, *read);
    return true;
}

} // namespace tessera::ui
