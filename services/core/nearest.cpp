// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nearest.h"

#include <algorithm>
#include <vector>

namespace tessera {

namespace {

// Optimal string alignment: insertions, deletions, replacements, and two neighbours swapped, each counted once.
qsizetype editDistance(QStringView left, QStringView right)
{
    const auto columns = static_cast<size_t>(right.size()) + 1;
    std::vector<std::vector<qsizetype>> rows(static_cast<size_t>(left.size()) + 1, std::vector<qsizetype>(columns));
    for (qsizetype i = 0; i <= left.size(); ++i) {
        for (qsizetype j = 0; j <= right.size(); ++j) {
            const auto at = [&rows](qsizetype row, qsizetype column) -> qsizetype & {
                return rows[static_cast<size_t>(row)][static_cast<size_t>(column)];
            };
            if (i == 0 || j == 0) {
                at(i, j) = i + j;
                continue;
            }
            const qsizetype replaced = at(i - 1, j - 1) + (left[i - 1] == right[j - 1] ? 0 : 1);
            at(i, j) = std::min({at(i - 1, j) + 1, at(i, j - 1) + 1, replaced});
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                at(i, j) = std::min(at(i, j), at(i - 2, j - 2) + 1);
        }
    }
    return rows.back().back();
}

QString onlyOne(const QStringList &candidates, auto fits)
{
    return std::ranges::count_if(candidates, fits) == 1 ? *std::ranges::find_if(candidates, fits) : QString();
}

} // namespace

QString nearest(QStringView written, const QStringList &candidates)
{
    constexpr qsizetype shortest = 3;
    constexpr qsizetype longest = 100;
    if (written.size() < shortest || written.size() > longest)
        return {};
    const QString folded = written.toString().toLower();
    QString best;
    qsizetype distance = std::max<qsizetype>(1, written.size() / 4) + 1;
    for (const QString &candidate : candidates) {
        const qsizetype far = editDistance(folded, candidate.toLower());
        if (far < distance) {
            distance = far;
            best = candidate;
        }
    }
    if (best.isEmpty())
        best =
            onlyOne(candidates, [&](const QString &one) { return one.endsWith(u'.' + folded, Qt::CaseInsensitive); });
    if (best.isEmpty())
        best = onlyOne(candidates, [&](const QString &one) { return one.startsWith(folded, Qt::CaseInsensitive); });
    return best;
}

} // namespace tessera
