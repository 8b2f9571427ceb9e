// SPDX-FileCopyrightText: 2026 The Tessera developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace tessera::ui {

/// How a page stands in the navigation.
struct PageEntry
{
    PageId id;
    QString icon;
    QString title;
};

/// Every page, in the order of the navigation, in the language of now.
[[nodiscard]] QList<PageEntry> pageEntries();

/// Makes a page. The console outlives it.
[[nodiscard]] Page *makePage(PageId id, Console &console, QWidget *parent);

} // namespace tessera::ui
