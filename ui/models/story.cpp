// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/story.h"

namespace tessera::ui {

namespace {

QString textOf(const StorySection &section)
{
    QStringList lines{section.heading};
    if (!section.sentence.isEmpty())
        lines.append(QStringLiteral("  ") + section.sentence);
    for (const StoryRow &row : section.rows) {
        lines.append(row.label.isEmpty() ? QStringLiteral("  ") + row.value
                                         : QStringLiteral("  %1: %2").arg(row.label, row.value));
        if (!row.note.isEmpty())
            lines.append(QStringLiteral("    ") + row.note);
    }
    if (!section.columns.isEmpty())
        lines.append(QStringLiteral("  ") + section.columns.join(u'\t'));
    for (const QStringList &cells : section.cells)
        lines.append(QStringLiteral("  ") + cells.join(u'\t'));
    return lines.join(u'\n');
}

} // namespace

QString storyText(const Story &story)
{
    QStringList parts{story.title};
    if (!story.sentence.isEmpty())
        parts.append(story.sentence);
    for (const StorySection &section : story.sections)
        parts.append(textOf(section));
    return parts.join(QStringLiteral("\n\n")) + u'\n';
}

} // namespace tessera::ui
