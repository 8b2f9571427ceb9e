// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/checkmodel.h"

#include "language/refusals.h"
#include "ui/models/tone.h"

namespace tessera::ui {

namespace {

QString verdictName(const QString &verdict)
{
    if (verdict == u"pass")
        return CheckModel::tr("passed");
    return verdict == u"fail" ? CheckModel::tr("failed") : CheckModel::tr("not reached");
}

} // namespace

void CheckModel::setChecks(const QList<TokenCheck> &checks)
{
    beginResetModel();
    m_checks = checks;
    for (TokenCheck &check : m_checks)
        check.reason = language::inOurLanguage(check.reason); // once, and not each time that it is painted
    endResetModel();
}

int CheckModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_checks.size());
}

int CheckModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant CheckModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TokenCheck &check = m_checks[index.row()];
    if (role == VerdictRole)
        return check.verdict;
    if (role == ToneRole)
        return static_cast<int>(check.verdict == u"pass"   ? Tone::Good
                                : check.verdict == u"fail" ? Tone::Bad
                                                           : Tone::Rest);
    if (role != Qt::DisplayRole && (role != Qt::ToolTipRole || index.column() != Reason))
        return {};
    switch (index.column()) {
    case Name: return check.name;
    case Verdict: return verdictName(check.verdict);
    case Reason: return check.reason;
    default: return {};
    }
}

QVariant CheckModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Check");
    case Verdict: return tr("Verdict");
    case Reason: return tr("Why");
    default: return {};
    }
}

} // namespace tessera::ui
