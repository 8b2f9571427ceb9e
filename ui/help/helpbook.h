// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/pageid.h"

#include <QList>
#include <QString>

namespace tessera::ui {

// The help that is built in: Markdown, as it stands in resources/help of the source, in the language of its folder
// there (`de`, `zh_CN`). A translated chapter names the English one that it was made of by the hash of that
// (`translations/chapters.py`); once that one has changed, it is shown in its place, since it tells the truth. Pure.

struct HelpChapter
{
    /// `keys`: the name of its file without `.md`.
    QString name;
    /// Its first heading.
    QString title;
};

struct HelpText
{
    /// Without the comment at its head; empty where there is no chapter of that name.
    QString text;
    /// `en` where there is no translation.
    QString language;
};

/// The index, then every chapter in the order in which the index leads to it.
[[nodiscard]] QList<HelpChapter> helpChapters(const QString &language);
[[nodiscard]] HelpText helpText(const QString &name, const QString &language);
/// The chapter about that page of the window.
[[nodiscard]] QString helpChapterOf(PageId page);

} // namespace tessera::ui
