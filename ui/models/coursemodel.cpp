// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/coursemodel.h"

#include "language/refusals.h"
#include "ui/models/times.h"
#include "ui/models/tone.h"

#include <algorithm>
#include <array>

namespace tessera::ui {

namespace {

struct StateTexts
{
    QLatin1StringView state;
    const char *name;
    const char *sentence;
};

constexpr std::array stateTexts{
    StateTexts{QLatin1StringView("absent"), QT_TRANSLATE_NOOP("tessera::ui::CourseModel", "not made yet"),
        QT_TRANSLATE_NOOP("tessera::ui::CourseModel", "Its key was not made yet.")},
    StateTexts{QLatin1StringView("announced"), QT_TRANSLATE_NOOP("tessera::ui::CourseModel", "announced"),
        QT_TRANSLATE_NOOP("tessera::ui::CourseModel", "Its key is in the key set, and does not sign yet.")},
    StateTexts{QLatin1StringView("active"), QT_TRANSLATE_NOOP("tessera::ui::CourseModel", "active"),
        QT_TRANSLATE_NOOP("tessera::ui::CourseModel", "Its key is in the key set, and signs.")},
    StateTexts{QLatin1StringView("retired"), QT_TRANSLATE_NOOP("tessera::ui::CourseModel", "retired"),
        QT_TRANSLATE_NOOP("tessera::ui::CourseModel", "Its key is in the key set, and signs no more.")},
    StateTexts{QLatin1StringView("removed"), QT_TRANSLATE_NOOP("tessera::ui::CourseModel", "gone"),
        QT_TRANSLATE_NOOP("tessera::ui::CourseModel", "Its key is gone from the key set.")},
    StateTexts{QLatin1StringView("revoked"), QT_TRANSLATE_NOOP("tessera::ui::CourseModel", "revoked"),
        QT_TRANSLATE_NOOP("tessera::ui::CourseModel", "Its key is revoked.")},
};

QString textOf(const QString &state, const char *StateTexts::*which)
{
    const auto found = std::ranges::find(stateTexts, state, &StateTexts::state);
    return found == stateTexts.end() ? QString() : CourseModel::tr((*found).*which);
}

} // namespace

QString keyStateSentence(const QString &state) { return textOf(state, &StateTexts::sentence); }

void CourseModel::setCourse(const QList<admin::TokenStretch> &course, Instant now)
{
    beginResetModel();
    m_course = course;
    for (admin::TokenStretch &stretch : m_course)
        stretch.reason = language::inOurLanguage(stretch.reason); // once, and not each time that it is painted
    m_now = now;
    endResetModel();
}

void CourseModel::setNow(Instant now)
{
    m_now = now;
    if (!m_course.isEmpty())
        Q_EMIT dataChanged(index(0, From), index(rowCount() - 1, From));
}

int CourseModel::rowAt(Instant instant) const
{
    const auto found = std::ranges::find_if(std::as_const(m_course), [instant](const admin::TokenStretch &stretch) {
        return (!stretch.from || *stretch.from <= instant) && (!stretch.until || instant < *stretch.until);
    });
    return found == m_course.cend() ? -1 : static_cast<int>(found - m_course.cbegin());
}

int CourseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_course.size());
}

int CourseModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString CourseModel::text(const admin::TokenStretch &stretch, int column) const
{
    switch (column) {
    case From:
        return stretch.from ? tr("%1 (%2)", "an instant and how far from now it is")
                                  .arg(localTime(*stretch.from), relative(*stretch.from, m_now))
               : stretch.until ? tr("before")
                               : tr("always");
    case Verdict: return stretch.accepted ? tr("accepted") : tr("refused");
    case Check: return stretch.failed;
    case KeyState: return textOf(stretch.keyState, &StateTexts::name);
    case Why: return stretch.reason;
    default: return {};
    }
}

QVariant CourseModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const admin::TokenStretch &stretch = m_course[index.row()];
    if (role == ToneRole)
        return static_cast<int>(stretch.accepted ? Tone::Good : Tone::Bad);
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? text(stretch, index.column()) : QVariant();
}

QVariant CourseModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case From: return tr("From");
    case Verdict: return tr("Verdict");
    case Check: return tr("First check that fails");
    case KeyState: return tr("Its key");
    case Why: return tr("Why");
    default: return {};
    }
}

} // namespace tessera::ui
