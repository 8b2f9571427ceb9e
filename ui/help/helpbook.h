// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/pageid.h"

#include <QList>
#include <QString>

namespace tessera::ui {

// The help that is built in: Markdown, as it stands in resources/help of the source. Pure.

struct HelpChapter
{
    /// `keys`: the name of its file without `.md`.
    QString name;
    /// Its first heading.
    QString title;
};

/// The index, then every chapter in the order in which the index leads to it.
[[nodiscard]] QList<HelpChapter> helpChapters();
/// The text of a chapter without the comment at its head; empty where there is none of that name.
[[nodiscard]] QString helpText(const QString &name);
/// The chapter about that page of the window.
[[nodiscard]] QString helpChapterOf(PageId page);

} // namespace tessera::ui
