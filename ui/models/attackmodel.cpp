// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/attackmodel.h"

#include "language/refusals.h"
#include "ui/models/tone.h"

#include <QRegularExpression>

namespace tessera::ui {

namespace {

using playground::AttackOutcome;
using playground::AttackResult;

Tone toneOf(const AttackResult &result)
{
    if (result.isHole())
        return Tone::Bad;
    return result.outcome == AttackOutcome::Refused ? Tone::Good : Tone::Attention;
}

// Where the rule can be read.
QString linked(const QString &rule)
{
    static const QRegularExpression known(
        QStringLiteral("RFC (?<rfc>\\d+)(?: section (?<section>[\\d.]*\\d))?|(?<cve>CVE-\\d{4}-\\d+)"));
    QString html;
    qsizetype from = 0;
    for (const QRegularExpressionMatch &match : known.globalMatch(rule)) {
        html += rule.sliced(from, match.capturedStart() - from).toHtmlEscaped();
        const QString section = match.captured(u"section");
        const QString address = match.hasCaptured(u"cve")
                                    ? QStringLiteral("https://www.cve.org/CVERecord?id=") + match.captured(u"cve")
                                    : QStringLiteral("https://www.rfc-editor.org/rfc/rfc%1%2")
                                          .arg(match.captured(u"rfc"),
                                              section.isEmpty() ? QString() : QStringLiteral("#section-") + section);
        html += QStringLiteral("<a href=\"%1\">%2</a>").arg(address, match.captured().toHtmlEscaped());
        from = match.capturedEnd();
    }
    return html + rule.sliced(from).toHtmlEscaped();
}

QString answerText(const AttackResult &result)
{
    if (result.status == 0)
        return result.answer.isEmpty() ? AttackModel::tr("No answer came.") : result.answer;
    const QString status = AttackModel::tr("Status %1").arg(result.status);
    return result.answer.isEmpty() ? status : status + QStringLiteral(", WWW-Authenticate: ") + result.answer;
}

} // namespace

QString outcomeText(const AttackResult &result)
{
    switch (result.outcome) {
    case AttackOutcome::Refused: return AttackModel::tr("refused");
    case AttackOutcome::Taken: return result.isAdvice() ? AttackModel::tr("taken (policy)") : AttackModel::tr("taken");
    case AttackOutcome::Fetched:
        return result.isAdvice() ? AttackModel::tr("fetched (policy)") : AttackModel::tr("address fetched");
    case AttackOutcome::Broke: return AttackModel::tr("broke");
    case AttackOutcome::NotJudged: break;
    }
    return AttackModel::tr("not judged");
}

QString attackStory(const AttackResult &result)
{
    const playground::Attack &attack = result.attack;
    QString html = QStringLiteral("<p><b>%1</b>: %2</p>")
                       .arg(attack.id.toHtmlEscaped(), language::inOurLanguage(attack.tries).toHtmlEscaped());
    const auto add = [&html](const QString &name, const QString &text) {
        html += QStringLiteral("<p><b>%1</b><br>%2</p>").arg(name.toHtmlEscaped(), text);
    };
    add(AttackModel::tr("Why a verifier falls for it"), language::inOurLanguage(attack.why).toHtmlEscaped());
    add(AttackModel::tr("The rule"), linked(attack.rule));
    add(AttackModel::tr("Expected"),
        attack.weight == playground::Attack::Weight::Hole
            ? AttackModel::tr("It is refused, with status 401.")
            : AttackModel::tr("It is refused; whoever takes it may have a reason. A matter of policy, no failure."));
    add(AttackModel::tr("What came back"), answerText(result).toHtmlEscaped());
    return html;
}

void AttackModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void AttackModel::append(const AttackResult &result)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_rows.append({result, language::inOurLanguage(result.attack.tries)});
    endInsertRows();
}

int AttackModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AttackModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant AttackModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    if (role == ToneRole)
        return static_cast<int>(toneOf(row.result));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Outcome: return outcomeText(row.result);
    case Status: return row.result.status > 0 ? QString::number(row.result.status) : QStringLiteral("–");
    case Name: return row.result.attack.id;
    case Tries: return row.tries;
    case Rule: return row.result.attack.rule;
    default: return {};
    }
}

QVariant AttackModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Outcome: return tr("Outcome");
    case Status: return tr("Status");
    case Name: return tr("Attack");
    case Tries: return tr("What it tries");
    case Rule: return tr("Rule");
    default: return {};
    }
}

} // namespace tessera::ui
